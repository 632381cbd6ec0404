import type { TextStyle } from '../layout/text-style.js';
import type { Line, Measure } from '../lines/break-lines.js';
import { closeText, type SetText, type Spaced, setText } from '../lines/set-text.js';
import { titleLines } from '../lines/title-lines.js';
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
      return { lines: titleLines([glyphs], measure.rest)[0] ?? [] };
  }
};

const withTracking = (glyphs: readonly Glyph[], { start, end, spacing }: Spaced): readonly Glyph[] =>
  glyphs.map((glyph, at) =>
    at >= start && at < end ? { ...glyph, width: glyph.width + spacing, tracking: glyph.tracking + spacing } : glyph,
  );

/** A column of text. */
interface Room {
  readonly x: number;
  readonly width: number;
}

/** Characters in lines as pieces, one a line. */
const linePieces = (
  glyphs: readonly Glyph[],
  lines: readonly Line[],
  { style, mark, hang = 0 }: StyledParagraph,
  { x, width }: Room,
): readonly LinePiece[] => {
  const { size, leading, onGrid, keepWithNext, keepTogether } = style;
  return lines.map(({ start, end }, index): LinePiece => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const indent = first ? style.firstLine * style.advance : hang;
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

/** Sets a paragraph in the column that begins at `x` and is `width` wide: one piece a line. */
export const setParagraph = (
  paragraph: StyledParagraph,
  x: number,
  width: number,
  metrics: Metrics,
): readonly LinePiece[] => {
  const { spans, style, hang = 0 } = paragraph;
  const natural = shapeSpans(spans, settingOf(style), metrics);
  const measure = { first: width - style.firstLine * style.advance, rest: width - hang };
  const piecesOf = ({ lines, spaced }: SetText): readonly LinePiece[] =>
    linePieces(spaced ? withTracking(natural, spaced) : natural, lines, paragraph, { x, width });
  const set = linesOf(natural, style.lines, measure);
  const pieces = piecesOf(set);
  const closed = style.lines === 'full' ? closeText(natural, measure, set) : undefined;
  if (closed === undefined) return pieces;
  const owner = spans.at(-1)?.owner;
  return pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, closed: { owner, pieces: piecesOf(closed) } } : piece,
  );
};

/** Sets the texts of a title, whose lines make one shape. */
export const setTitle = (
  texts: readonly StyledParagraph[],
  x: number,
  width: number,
  metrics: Metrics,
): readonly LinePiece[] => {
  const glyphs = texts.map(({ spans, style }) => shapeSpans(spans, settingOf(style), metrics));
  const lines = titleLines(glyphs, width);
  return texts.flatMap((text, at) => linePieces(glyphs[at] ?? [], lines[at] ?? [], text, { x, width }));
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
