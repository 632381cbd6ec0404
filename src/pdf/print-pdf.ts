import type { PrintedReport } from '../document/printed.js';
import type { FontSet } from '../fonts/font-set.js';
import { MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { openFaces } from '../fonts/report-faces.js';
import type { Layout } from '../layout/layout.js';
import { typeset } from '../typeset/index.js';
import { checkMeaning } from './conformance.js';
import { type FileOptions, writePdf } from './write-pdf.js';

/**
 * A printed document as a PDF: a report, or a letter that is printed in the same look.
 *
 * @throws MissingGlyphError if no font has a character of it
 * @throws ConformanceError for characters without a meaning, where the file is to claim a standard
 */
export const printPdf = async (
  document: PrintedReport,
  layout: Layout,
  fonts: FontSet,
  options: FileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const faces = openFaces(fonts);
  const { pages, unknown } = typeset(document, layout, faces.metrics);
  if (unknown.length > 0) throw new MissingGlyphError(unknown);
  checkMeaning(options, pages);
  return writePdf(pages, document, faces, options);
};
