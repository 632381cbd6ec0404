import type { TextStyle } from '../layout/text-style.js';
import type { Span } from './glyphs.js';

/** A paragraph with everything that decides how it looks. */
export interface StyledParagraph {
  /** Its words; a run-in heading has faces of its own. */
  readonly spans: readonly Span[];
  readonly style: TextStyle;
  /** How far in the lines after the first begin, in points; none: at the edge. */
  readonly hang?: number;
  readonly mark?: { readonly title: string; readonly level: number };
}
