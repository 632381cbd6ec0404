/**
 * The OFD file (GB/T 33190-2016): the pages of the PDF in the national fixed-layout format.
 *
 * @packageDocumentation
 */
import { composeRead } from '../document/compose-document.js';
import { checkOptions } from '../faults/check-options.js';
import { defaultFonts } from '../fonts/default-fonts.js';
import { resolveLayout } from '../layout/layout.js';
import { checkMeaning } from '../pages/check-meaning.js';
import { jsonOf } from '../pages/json-of.js';
import { type PageOptions, pageOptionChecks } from '../pages/page-options.js';
import { setPages } from '../pages/set-pages.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { type OfdFileOptions, ofdFileChecks } from './options.js';
import { writeOfd } from './write-ofd.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { FontError } from '../fonts/font-error.js';
export type { FontFile, FontSet, FontSource } from '../fonts/font-set.js';
export { type MissingCharacter, MissingGlyphError } from '../fonts/missing-glyph-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError } from '../layout/layout-error.js';
export { ConformanceError, type ConformanceErrorCode, type MeaninglessCharacter } from '../pages/conformance-error.js';
export { ReportError } from '../report/report-error.js';
export type { OfdFileOptions } from './options.js';

/** What an OFD is made with, and whether it is one for archives. */
export interface OfdOptions extends PageOptions, OfdFileOptions {}

/**
 * The report as an OFD file: the very pages of the PDF, fonts embedded, with a table of contents, links, and tags that say
 * what each text is. With `archive` the file is an OFD-A and carries its own data. It is neither signed nor sealed.
 * The same report, options and fonts give the same bytes, in Node and in browsers.
 *
 * @throws ReportError if the report is not valid, or a growth cannot be printed
 * @throws MissingGlyphError if no font has a character of the report
 * @throws FontError if a font cannot be embedded
 * @throws LayoutError if a layout option is not open to change
 * @throws ConformanceError if an archival file would hold characters without a meaning
 * @example await writeFile('report.ofd', await renderOfd(report, { archive: true }));
 */
export const renderOfd = async (report: Report, options: OfdOptions = {}): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...composeOptionChecks, ...pageOptionChecks, ...ofdFileChecks });
  const read = readReport(report, options);
  const document = composeRead(read, options);
  const layout = resolveLayout(options.layout);
  const set = await setPages(document, layout, options.fonts ?? (await defaultFonts()));
  const { archive = false, embed = archive } = options;
  if (archive) checkMeaning(set.pages);
  return writeOfd(set, document, { archive, json: embed ? jsonOf(read.report) : undefined });
};
