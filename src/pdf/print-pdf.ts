import type { PrintedReport } from '../document/printed.js';
import type { FontSet } from '../fonts/font-set.js';
import type { Layout } from '../layout/layout.js';
import { checkMeaning } from '../pages/check-meaning.js';
import { setPages } from '../pages/set-pages.js';
import { claimsMeaning } from './conformance.js';
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
  const { pages, faces } = await setPages(document, layout, fonts);
  if (claimsMeaning(options)) checkMeaning(pages);
  return writePdf(pages, document, faces, options);
};
