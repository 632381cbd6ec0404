import type { Setting, Span } from './glyphs.js';
import type { Alignment } from './set-line.js';

/** A paragraph with everything that decides how it looks. Lengths in points. */
export interface StyledParagraph {
  readonly spans: readonly Span[];
  readonly setting: Setting;
  readonly alignment: Alignment;
  /** Further right for the first line. */
  readonly firstLineIndent: number;
  /** Distance of lines. */
  readonly pitch: number;
  readonly onGrid: boolean;
  /** Lines of even length instead of full ones. */
  readonly balanced: boolean;
  /** The last line must not be the last on its page. */
  readonly keepWithNext: boolean;
  /** All lines stand on one page. */
  readonly keepTogether: boolean;
  readonly mark?: { readonly title: string; readonly level: number };
}
