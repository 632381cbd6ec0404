import type { Report } from '../report/report.js';
import { CommandFault } from './fault.js';
import { formats, type RenderOptions } from './formats.js';
import { asFault } from './report-fault.js';

/** One report to render in several formats; plain data, so that another thread can take it. */
export interface RenderJob {
  readonly file: string;
  readonly report: Report;
  readonly endings: readonly string[];
  readonly options: RenderOptions;
}

export interface RenderedFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** All formats of a report, or what keeps it from being rendered. */
export type RenderResult = { readonly files: readonly RenderedFile[] } | { readonly faults: readonly string[] };

/** Renders one report in memory: its files are written only when every one of them is done. */
export const renderJob = async ({ file, report, endings, options }: RenderJob): Promise<RenderResult> => {
  try {
    const files: RenderedFile[] = [];
    for (const ending of endings) {
      const render = formats[ending];
      if (render) files.push({ ending, bytes: await render(report, options) });
    }
    return { files };
  } catch (error) {
    const fault = asFault(file, error);
    if (fault instanceof CommandFault) return { faults: fault.lines };
    throw fault;
  }
};
