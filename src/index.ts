export { forms } from './form/index.js';
