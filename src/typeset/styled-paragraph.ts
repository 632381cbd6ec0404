import type { TextStyle } from '../layout/text-style.js';
import type { Span } from './glyphs.js';

/** A paragraph with everything that decides how it looks. */
export interface StyledParagraph {
  /** Its words; a run-in heading has faces of its own. */
  readonly spans: readonly Span[];
  readonly style: TextStyle;
  readonly mark?: { readonly title: string; readonly level: number };
}
