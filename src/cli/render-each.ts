import type { FontSet } from '../fonts/font-set.js';
import type { Form } from '../form/form.js';
import { createPool } from '../pool/index.js';
import { renderers } from '../pool/renderers.js';
import { type RenderFormat, type RenderJob, type RenderResult, type RunOptions, renderJob } from './render-job.js';

// Below this many reports, starting threads and loading the renderers in each takes longer than it saves.
const MIN_FOR_THREADS = 4;

/** What threads keep for a whole run. */
interface Kept {
  readonly forms: readonly Form[];
  readonly fonts: FontSet | undefined;
}

type Take<Job extends RenderJob> = (job: Job, result: RenderResult) => Promise<void>;

// While a report is written, its thread is at work on another one.
const LANES_PER_THREAD = 2;

/** Renders in lanes. Each asks for its next report when its last is written: no more results wait than there are lanes. */
const renderInLanes = async <Job extends RenderJob>(
  jobs: readonly Job[],
  lanes: number,
  work: (job: Job) => Promise<void>,
): Promise<void> => {
  const waiting = jobs.values();
  const lane = async (): Promise<void> => {
    for (const job of waiting) await work(job);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const renderHere =
  (kept: Kept): RenderFormat =>
  (report, format, options) =>
    renderers[format](report, { ...options, ...kept });

/** Renders many reports on several threads, few on this one; hands over each result as it comes. */
export const renderEach = async <Job extends RenderJob>(
  jobs: readonly Job[],
  threads: number,
  kept: Kept,
  options: RunOptions,
  take: Take<Job>,
): Promise<void> => {
  const work = (render: RenderFormat) => async (job: Job) => take(job, await renderJob(job, options, render));
  const size = Math.min(threads, jobs.length);
  // Threads run what is built; from source there is this one.
  const isBuilt = import.meta.url.endsWith('.js');
  if (!isBuilt || size < 2 || jobs.length < MIN_FOR_THREADS) return renderInLanes(jobs, 1, work(renderHere(kept)));
  const pool = createPool({ size, ...kept });
  try {
    const render: RenderFormat = async (report, format, rest) => (await pool.render(report, [format], rest))[format];
    await renderInLanes(jobs, size * LANES_PER_THREAD, work(render));
  } finally {
    await pool.close();
  }
};
