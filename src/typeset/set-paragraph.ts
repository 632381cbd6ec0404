import { balanceLines } from './balance-lines.js';
import { breakLines } from './break-lines.js';
import { type Glyph, type Setting, type Span, shapeSpans } from './glyphs.js';
import { baselineIn } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Mark } from './page.js';
import type { LinePiece } from './piece.js';
import { type Alignment, setLine } from './set-line.js';

/** A paragraph with everything that decides how it looks. Lengths in points. */
export interface StyledParagraph {
  readonly spans: readonly Span[];
  readonly setting: Setting;
  readonly alignment: Alignment;
  /** Where lines begin, from the left edge of the text block. */
  readonly left: number;
  readonly right: number;
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

/** Sets a paragraph in the column that begins at `x` and is `width` wide: one piece a line. */
export const setParagraph = (
  paragraph: StyledParagraph,
  x: number,
  width: number,
  metrics: Metrics,
): readonly LinePiece[] => {
  const { setting, alignment, left, right, firstLineIndent, pitch, onGrid, keepWithNext, keepTogether } = paragraph;
  const glyphs = shapeSpans(paragraph.spans, setting, metrics);
  const room = width - left - right;
  const lines = paragraph.balanced
    ? balanceLines(glyphs, room)
    : breakLines(glyphs, { first: room - firstLineIndent, rest: room });
  return lines.map(({ start, end }, index): LinePiece => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const indent = first ? firstLineIndent : 0;
    const place = { x: x + left + indent, y: baselineIn(pitch, setting.size), room: room - indent };
    const mark: readonly Mark[] =
      first && paragraph.mark ? [{ ...paragraph.mark, x: place.x, y: (pitch - setting.size) / 2 }] : [];
    return {
      type: 'line',
      height: pitch,
      keepWithNext: last ? keepWithNext : keepTogether || keepWithNext,
      onGrid,
      drawing: { runs: setLine(glyphs.slice(start, end), alignmentOf(alignment, last), place), marks: mark },
    };
  });
};

/** The last line of a justified paragraph keeps its natural width. */
const alignmentOf = (alignment: Alignment, last: boolean): Alignment =>
  alignment === 'justified' && last ? 'left' : alignment;

/** The width that words take on one line. */
export const widthOfGlyphs = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, glyph) => sum + glyph.width, 0) - (glyphs.at(-1)?.tracking ?? 0);

/** An empty strip. */
export const blankLine = (height: number, keepWithNext: boolean, onGrid = true): LinePiece => ({
  type: 'line',
  height,
  keepWithNext,
  onGrid,
  drawing: { runs: [], marks: [] },
});
