import type { LayoutOptions } from '../layout/layout.js';
import type { OfdFileOptions } from '../ofd/options.js';
import type { ConformanceOptions } from '../pdf/conformance.js';
import type { Format, RenderOptions } from '../pool/renderers.js';
import type { Report } from '../report/report.js';
import type { Fault } from './fault.js';
import { faultsOf } from './faults-of.js';
import type { PageOptions } from './page-options.js';

/** One report to render in several formats. */
export interface RenderJob {
  readonly file: string;
  /** Name of its files, without their endings. */
  readonly name: string;
  readonly report: Report;
  readonly formats: readonly Format[];
  readonly previous: Report | undefined;
}

/** What all reports of a run are rendered with. */
export interface RunOptions {
  readonly layout: LayoutOptions;
  readonly pdf: ConformanceOptions;
  readonly ofd: OfdFileOptions;
  /** Given where a web page is wanted. */
  readonly page: PageOptions | undefined;
}

export interface RenderedFile {
  readonly ending: Format;
  readonly bytes: Uint8Array;
}

/** The formats of a report that could be rendered, and what keeps the others from it. */
export interface RenderResult {
  readonly files: readonly RenderedFile[];
  readonly faults: readonly Fault[];
}

/** Renders one format of a report, here or in a thread that has the forms and fonts of the run. */
export type RenderFormat = (
  report: Report,
  format: Format,
  options: Omit<RenderOptions, 'forms' | 'fonts'>,
) => Promise<Uint8Array>;

/** A web page leads to the files beside it, and so comes last. */
const inOrder = (formats: readonly Format[]): readonly Format[] => [
  ...formats.filter((format) => format !== 'html'),
  ...formats.filter((format) => format === 'html'),
];

const pageOf = ({ offersFiles, ...page }: PageOptions, name: string, files: readonly RenderedFile[]) => {
  const downloads = files.map(({ ending, bytes }) => ({
    href: encodeURIComponent(`${name}.${ending}`),
    size: bytes.length,
  }));
  return { ...page, ...(offersFiles && { downloads }) };
};

/** All formats of one report, in memory. What stops one (a character that no font has) does not stop the others. */
export const renderJob = async (
  { file, name, report, formats, previous }: RenderJob,
  { layout, pdf, ofd, page }: RunOptions,
  render: RenderFormat,
): Promise<RenderResult> => {
  const files: RenderedFile[] = [];
  const faults: Fault[] = [];
  for (const format of inOrder(formats)) {
    try {
      const html = format === 'html' && page ? { html: pageOf(page, name, files) } : {};
      files.push({ ending: format, bytes: await render(report, format, { layout, previous, pdf, ofd, ...html }) });
    } catch (error) {
      faults.push(...faultsOf(file, error));
    }
  }
  return { files, faults };
};
