import { createPool } from '../pool/index.js';
import type { RenderOptions } from '../pool/renderers.js';
import { type RenderFormat, type RenderJob, type RenderResult, renderHere, renderJob } from './render-job.js';

// Below this many reports, starting threads and loading the renderers in each takes longer than it saves.
const MIN_FOR_THREADS = 4;

type Take<Job extends RenderJob> = (job: Job, result: RenderResult) => Promise<void>;

/** Renders in lanes. Each asks for its next report when its last is written: no more results wait than there are lanes. */
const renderInLanes = async <Job extends RenderJob>(
  jobs: readonly Job[],
  lanes: number,
  render: RenderFormat,
  take: Take<Job>,
): Promise<void> => {
  const waiting = jobs.values();
  const lane = async (): Promise<void> => {
    for (const job of waiting) await take(job, await renderJob(job, render));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

/** Renders many reports on several threads, few on this one; hands over each result as it comes. */
export const renderEach = async <Job extends RenderJob>(
  jobs: readonly Job[],
  threads: number,
  { forms, fonts, ...options }: RenderOptions,
  take: Take<Job>,
): Promise<void> => {
  const size = Math.min(threads, jobs.length);
  // Threads run what is built; from source there is this one.
  const isBuilt = import.meta.url.endsWith('.js');
  if (!isBuilt || size < 2 || jobs.length < MIN_FOR_THREADS) {
    return renderInLanes(jobs, 1, renderHere({ forms, fonts, ...options }), take);
  }
  const pool = createPool({ size, forms, fonts });
  const render: RenderFormat = async ({ report, previous }, format) =>
    (await pool.render(report, [format], { ...options, previous }))[format];
  try {
    await renderInLanes(jobs, size, render, take);
  } finally {
    await pool.close();
  }
};
