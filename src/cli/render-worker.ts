import { renderJob } from './render-job.js';

// What a worker thread runs for each job.
export default renderJob;
