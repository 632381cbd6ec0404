import { composeRead } from '../document/compose-document.js';
import { checkOptions } from '../faults/check-options.js';
import { defaultFonts } from '../fonts/default-fonts.js';
import { resolveLayout } from '../layout/layout.js';
import { jsonOf } from '../pages/json-of.js';
import { type PageOptions, pageOptionChecks } from '../pages/page-options.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { type ConformanceOptions, checkClaims, conformanceChecks } from './conformance.js';
import { printPdf } from './print-pdf.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { FontError } from '../fonts/font-error.js';
export type { FontFile, FontSet, FontSource } from '../fonts/font-set.js';
export { type MissingCharacter, MissingGlyphError } from '../fonts/missing-glyph-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError } from '../layout/layout-error.js';
export { ConformanceError, type ConformanceErrorCode, type MeaninglessCharacter } from '../pages/conformance-error.js';
export { ReportError } from '../report/report-error.js';
export type { ArchivalPart, ConformanceOptions } from './conformance.js';

/** What a PDF is made with, and what it claims to be. */
export interface PdfOptions extends PageOptions, ConformanceOptions {}

/**
 * The report as a PDF to be published: A4, 22 lines of 28 characters (GB/T 9704-2012), fonts embedded, with bookmarks and
 * tags. `conformance` and `ua` make it a file for archives and for all readers, and let it say so.
 * The same report, options and fonts give the same bytes on one version of Node, and the same content on every one.
 *
 * @throws ReportError if the report is not valid, or a growth cannot be printed
 * @throws MissingGlyphError if no font has a character of the report
 * @throws FontError if a font cannot be embedded
 * @throws LayoutError if a layout option is not open to change
 * @throws ConformanceError if what the file is to claim would be false
 * @example await writeFile('report.pdf', await renderPdf(report, { layout: { linesPerPage: 23 } }));
 */
export const renderPdf = async (report: Report, options: PdfOptions = {}): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...composeOptionChecks, ...pageOptionChecks, ...conformanceChecks });
  checkClaims(options);
  const read = readReport(report, options);
  const layout = resolveLayout(options.layout);
  const json = options.embed ? jsonOf(read.report) : undefined;
  return printPdf(composeRead(read, options), layout, options.fonts ?? (await defaultFonts()), { ...options, json });
};
