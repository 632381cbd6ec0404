import type { TextStyle } from '../layout/text-style.js';
import { balanceLines } from '../lines/balance-lines.js';
import type { Measure } from '../lines/break-lines.js';
import { type SetText, type Spaced, setText } from '../lines/set-text.js';
import { wordLines } from '../lines/word-lines.js';
import { type Glyph, shapeSpans } from './glyphs.js';
import { baselineIn, settingOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Mark } from './page.js';
import type { LinePiece } from './piece.js';
import { type Alignment, setLine } from './set-line.js';
import type { StyledParagraph } from './styled-paragraph.js';

const linesOf = (glyphs: readonly Glyph[], kind: TextStyle['lines'], measure: Measure): SetText => {
  switch (kind) {
    case 'full':
      return setText(glyphs, measure);
    case 'whole-words':
      return { lines: wordLines(glyphs, measure) };
    case 'even':
      return { lines: balanceLines(glyphs, measure.rest) };
  }
};

const withTracking = (glyphs: readonly Glyph[], { start, end, spacing }: Spaced): readonly Glyph[] =>
  glyphs.map((glyph, at) =>
    at >= start && at < end ? { ...glyph, width: glyph.width + spacing, tracking: glyph.tracking + spacing } : glyph,
  );

/** Sets a paragraph in the column that begins at `x` and is `width` wide: one piece a line. */
export const setParagraph = (
  { spans, style, mark, hang = 0 }: StyledParagraph,
  x: number,
  width: number,
  metrics: Metrics,
): readonly LinePiece[] => {
  const { size, leading, onGrid, keepWithNext, keepTogether } = style;
  const firstLineIndent = style.firstLine * style.advance;
  const natural = shapeSpans(spans, settingOf(style), metrics);
  const { lines, spaced } = linesOf(natural, style.lines, { first: width - firstLineIndent, rest: width - hang });
  const glyphs = spaced ? withTracking(natural, spaced) : natural;
  return lines.map(({ start, end }, index): LinePiece => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const indent = first ? firstLineIndent : hang;
    const place = { x: x + indent, y: baselineIn(leading, size), room: width - indent };
    const marks: readonly Mark[] = first && mark ? [{ ...mark, x: place.x, y: (leading - size) / 2 }] : [];
    return {
      type: 'line',
      height: leading,
      keepWithNext: last ? keepWithNext : keepTogether || keepWithNext,
      onGrid,
      draw: () => ({ runs: setLine(glyphs.slice(start, end), alignmentOf(style, last), place), marks }),
    };
  });
};

/** The last line of a justified paragraph keeps its natural width. */
const alignmentOf = ({ align }: TextStyle, last: boolean): Alignment =>
  align === 'justified' && last ? 'left' : align;

/** An empty strip. */
export const blankStrip = (height: number, keepWithNext: boolean, onGrid = true): LinePiece => ({
  type: 'line',
  height,
  keepWithNext,
  onGrid,
  draw: () => ({ runs: [], marks: [] }),
});
