import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './faults-of.js';
import { type RenderJob, type RenderResult, renderJob } from './render-job.js';

// Below this many reports, starting threads and loading the renderers in each takes longer than it saves.
const LEAST_FOR_THREADS = 4;

const worker = new URL('./render-worker.js', import.meta.url);

type Take<Job extends RenderJob> = (job: Job, result: RenderResult) => Promise<void>;

const renderHere = async <Job extends RenderJob>(jobs: readonly Job[], take: Take<Job>): Promise<void> => {
  for (const job of jobs) await take(job, await renderJob(job));
};

const renderInThreads = async <Job extends RenderJob>(
  jobs: readonly Job[],
  threads: number,
  take: Take<Job>,
): Promise<void> => {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: fileURLToPath(worker), minThreads: threads, maxThreads: threads });
  const waiting = jobs.values();
  // Each lane asks for its next job when its last is written: no more results wait in memory than there are threads.
  const lane = async (): Promise<void> => {
    for (const job of waiting) {
      // A thread that breaks down takes its own report with it and no other.
      const result: RenderResult = await pool
        .run(job)
        .catch((error: unknown) => ({ files: [], faults: faultsOf(job.file, error) }));
      await take(job, result);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, lane));
  } finally {
    await pool.destroy();
  }
};

/** How many threads at the most, unless told otherwise: each takes over 100 MB. */
const USUAL_THREADS = 4;

/** Renders many reports on several cores, few on this thread; hands over each result as it comes. */
export const renderEach = <Job extends RenderJob>(
  jobs: readonly Job[],
  most: number | undefined,
  take: Take<Job>,
): Promise<void> => {
  const threads = Math.min(most ?? Math.min(availableParallelism(), USUAL_THREADS), jobs.length);
  const built = import.meta.url.endsWith('.js');
  return built && threads > 1 && jobs.length >= LEAST_FOR_THREADS
    ? renderInThreads(jobs, threads, take)
    : renderHere(jobs, take);
};
