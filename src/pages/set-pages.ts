import type { PrintedReport } from '../document/printed.js';
import type { FontSet } from '../fonts/font-set.js';
import { MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { openFaces, type ReportFaces } from '../fonts/report-faces.js';
import type { Layout } from '../layout/layout.js';
import { type Page, typeset } from '../typeset/index.js';

/** A report on pages, with the faces that its runs are set in. */
export interface SetReport {
  readonly pages: readonly Page[];
  readonly faces: ReportFaces;
}

/**
 * Sets a printed report on pages that can be written: every character has a face.
 *
 * @throws MissingGlyphError if no font has a character of the report
 * @throws FontError if a font cannot be embedded
 */
export const setPages = (document: PrintedReport, layout: Layout, fonts: FontSet): SetReport => {
  const faces = openFaces(fonts);
  const { pages, unknown } = typeset(document, layout, faces.metrics);
  if (unknown.length > 0) throw new MissingGlyphError(unknown);
  return { pages, faces };
};
