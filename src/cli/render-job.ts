import { type Format, type RenderOptions, renderers } from '../pool/renderers.js';
import type { Report } from '../report/report.js';
import type { Fault } from './fault.js';
import { faultsOf } from './faults-of.js';

/** One report to render in several formats. */
export interface RenderJob {
  readonly file: string;
  readonly report: Report;
  readonly formats: readonly Format[];
  readonly previous: Report | undefined;
}

export interface RenderedFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** The formats of a report that could be rendered, and what keeps the others from it. */
export interface RenderResult {
  readonly files: readonly RenderedFile[];
  readonly faults: readonly Fault[];
}

/** Renders one format of a report. */
export type RenderFormat = (job: RenderJob, format: Format) => Promise<Uint8Array>;

/** On this thread. */
export const renderHere =
  (options: RenderOptions): RenderFormat =>
  ({ report, previous }, format) =>
    renderers[format](report, { ...options, previous });

/** All formats of one report, in memory. What stops one (a character that no font has) does not stop the others. */
export const renderJob = async (job: RenderJob, render: RenderFormat): Promise<RenderResult> => {
  const files: RenderedFile[] = [];
  const faults: Fault[] = [];
  for (const format of job.formats) {
    try {
      files.push({ ending: format, bytes: await render(job, format) });
    } catch (error) {
      faults.push(...faultsOf(job.file, error));
    }
  }
  return { files, faults };
};
