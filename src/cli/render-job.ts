import type { Report } from '../report/report.js';
import type { Fault } from './fault.js';
import { faultsOf } from './faults-of.js';
import { formats, inOrder, type RenderOptions } from './formats.js';

/** One report to render in several formats; plain data, so that another thread can take it. */
export interface RenderJob {
  readonly file: string;
  /** Name of its files, without their endings. */
  readonly name: string;
  readonly report: Report;
  readonly endings: readonly string[];
  readonly options: RenderOptions;
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

/** Renders one report in memory. What stops one format (a character that no font has) does not stop the others. */
export const renderJob = async ({ file, name, report, endings, options }: RenderJob): Promise<RenderResult> => {
  const files: RenderedFile[] = [];
  const faults: Fault[] = [];
  for (const ending of inOrder(endings)) {
    const render = formats[ending];
    if (!render) continue;
    try {
      const beside = files.map((other) => ({ name: `${name}.${other.ending}`, size: other.bytes.length }));
      files.push({ ending, bytes: await render(report, options, beside) });
    } catch (error) {
      faults.push(...faultsOf(file, error));
    }
  }
  return { files, faults };
};
