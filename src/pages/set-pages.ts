import type { PrintedReport } from '../document/printed.js';
import { readFallbackFiles } from '../fonts/fallback-files.js';
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
export const setPages = async (document: PrintedReport, layout: Layout, fonts: FontSet): Promise<SetReport> => {
  const set = setIn(fonts, document, layout);
  if (set.unknown.length === 0) return set;
  const all = await readFallbackFiles(fonts);
  const again = all === fonts ? set : setIn(all, document, layout);
  if (again.unknown.length > 0) throw new MissingGlyphError(again.unknown);
  return again;
};

const setIn = (fonts: FontSet, document: PrintedReport, layout: Layout) => {
  const faces = openFaces(fonts);
  return { ...typeset(document, layout, faces.metrics), faces };
};
