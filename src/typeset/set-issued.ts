import type { Signature } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { wordLines } from '../lines/word-lines.js';
import { type Glyph, shapeSpans } from './glyphs.js';
import { baselineIn, settingOf, type TextBlock } from './grid.js';
import type { Metrics } from './metrics.js';
import type { LinePiece } from './piece.js';
import { setLine, widthOf } from './set-line.js';
import { blankStrip } from './set-paragraph.js';
import { styleSignature } from './style-block.js';
import type { StyledParagraph } from './styled-paragraph.js';

/**
 * Signature (署名) and date (成文日期) after the text, without a seal (GB/T 9704-2012, 7.3.5.3): one blank line, the agency two
 * characters in from the right; below it the date, its first character two characters to the right of the agency's first. A
 * longer date stands two characters in from the right, and the agency moves left with it.
 */
export const setIssued = (
  issued: Signature,
  block: TextBlock,
  layout: Layout,
  metrics: Metrics,
): readonly LinePiece[] => {
  const style = layout.styles.signature;
  const { size, leading, advance } = style;
  const shape = ({ spans }: StyledParagraph) => shapeSpans(spans, settingOf(style), metrics);
  const signature = styleSignature(issued, layout);
  const agency = shape(signature.agency);
  const date = shape(signature.date);
  const inset = layout.issued.agency * advance;
  const shift = layout.issued.date * advance;
  const right = block.x + block.width - inset;
  // A name that no line holds stands on several, beginning at one edge.
  const room = block.width - inset;
  const names = wordLines(agency, { first: room, rest: room }).map(({ start, end }) => agency.slice(start, end));
  const longest = Math.max(...names.map(widthOf));
  const begin = widthOf(date) > longest ? right - widthOf(date) - shift : right - longest;
  const agencyX = Math.max(block.x, begin);
  const line = (glyphs: readonly Glyph[], x: number, keepWithNext: boolean): LinePiece => ({
    type: 'line',
    height: leading,
    keepWithNext,
    onGrid: true,
    draw: () => ({
      runs: setLine(glyphs, 'left', { x, y: baselineIn(leading, size), room: block.x + block.width - x }),
      marks: [],
    }),
  });
  return [
    blankStrip(style.before, true),
    ...names.map((name) => line(name, agencyX, true)),
    line(date, agencyX + shift, false),
  ];
};
