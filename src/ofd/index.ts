/**
 * The OFD file (GB/T 33190-2016): the pages of the PDF in the national fixed-layout format.
 *
 * @packageDocumentation
 */
import { defaultFonts } from '../fonts/default-fonts.js';
import type { Report } from '../report/report.js';
import type { OfdOptions } from './options.js';
import { renderGiven } from './render-given.js';

export * from './public.js';

/**
 * The report as an OFD file: the very pages of the PDF, fonts embedded, with a table of contents, links, and tags that say
 * what each text is. With `archive` the file is an OFD-A and carries its own data. It is neither signed nor sealed.
 * The same report, options and fonts give the same bytes. In a browser the fonts must be given.
 *
 * @throws ReportError if the report is not valid, or a growth cannot be printed
 * @throws MissingGlyphError if no font has a character of the report
 * @throws FontError if a font cannot be embedded
 * @throws LayoutError if a layout option is not open to change
 * @throws ConformanceError if an archival file would hold characters without a meaning
 * @example await writeFile('report.ofd', await renderOfd(report, { archive: true }));
 */
export const renderOfd = (report: Report, options: OfdOptions = {}): Promise<Uint8Array<ArrayBuffer>> =>
  renderGiven(report, options, defaultFonts);
