/**
 * The Word file of a report.
 *
 * @packageDocumentation
 */
import { type ComposeOptions, composeGiven } from '../document/compose-document.js';
import { checkOptions, record } from '../faults/check-options.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { composeOptionChecks } from '../report/options.js';
import type { Report } from '../report/report.js';
import { writeDocx } from './write-docx.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError, type LayoutErrorCode } from '../layout/layout-error.js';
export type {
  HeadingLevelNumber,
  HeadingNumbers,
  PageNumberPosition,
  RunInHeadings,
  TableDivide,
} from '../layout/measures.js';
export { ReportError } from '../report/report-error.js';

export interface DocxOptions extends ComposeOptions {
  /** What to change in the official look. */
  readonly layout?: LayoutOptions | undefined;
}

/**
 * The report as a Word file (.docx) in the official look of GB/T 9704-2012: styles, outline, page numbers and the
 * statistics table as Word knows them, so that a clerk can go on editing. The same report and options give the same
 * bytes, on every machine and in every time zone.
 *
 * @throws ReportError if the report, or last year's, is not valid
 * @throws LayoutError if a layout option cannot be
 * @example
 * const report = parseReport(JSON.parse(await readFile('report.json', 'utf8')));
 * await writeFile('report.docx', await renderDocx(report, { layout: { faces: 'windows' } }));
 */
export const renderDocx = async (report: Report, options: DocxOptions = {}): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...composeOptionChecks, layout: record });
  return writeDocx(composeGiven(report, options), resolveLayout(options.layout));
};
