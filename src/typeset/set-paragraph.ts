import { balanceLines } from './balance-lines.js';
import { breakLines } from './break-lines.js';
import { shapeSpans } from './glyphs.js';
import { baselineIn } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Mark } from './page.js';
import type { LinePiece } from './piece.js';
import { type Alignment, setLine } from './set-line.js';
import type { StyledParagraph } from './styled-paragraph.js';

/** Sets a paragraph in the column that begins at `x` and is `width` wide: one piece a line. */
export const setParagraph = (
  paragraph: StyledParagraph,
  x: number,
  width: number,
  metrics: Metrics,
): readonly LinePiece[] => {
  const { setting, alignment, firstLineIndent, pitch, onGrid, keepWithNext, keepTogether } = paragraph;
  const glyphs = shapeSpans(paragraph.spans, setting, metrics);
  const lines = paragraph.balanced
    ? balanceLines(glyphs, width)
    : breakLines(glyphs, { first: width - firstLineIndent, rest: width });
  return lines.map(({ start, end }, index): LinePiece => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const indent = first ? firstLineIndent : 0;
    const place = { x: x + indent, y: baselineIn(pitch, setting.size), room: width - indent };
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

/** An empty strip. */
export const blankLine = (height: number, keepWithNext: boolean, onGrid = true): LinePiece => ({
  type: 'line',
  height,
  keepWithNext,
  onGrid,
  drawing: { runs: [], marks: [] },
});
