import type { Layout } from '../layout/layout.js';
import { type Glyph, shapeSpans } from './glyphs.js';
import { settingOf, textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Run } from './page.js';
import { type Alignment, setLine } from './set-line.js';
import { span } from './style-block.js';

/** Height of a 一字线 above the baseline, in em: the middle of the cell. */
const DASH_HEIGHT = 0.38;

/** `— 1 —` */
export const pageNumberText = (number: number): string => `— ${number} —`;

/** A digit in the half cell of 半角 type, whatever the face's own advance. */
const halfWidth = (glyph: Glyph): Glyph => {
  if (!/^[0-9]$/.test(glyph.text)) return glyph;
  const width = glyph.size / 2;
  return { ...glyph, width, tracking: glyph.tracking + width - glyph.width };
};

/** The page number (GB/T 9704-2012, 7.5): its dashes below the text block, on the outer side of the sheet. */
export const setPageNumber = (number: number, layout: Layout, metrics: Metrics): readonly Run[] => {
  const { position, drop, inset } = layout.pageNumber;
  const style = layout.styles.pageNumber;
  if (position === 'none') return [];
  const { size } = style;
  const block = textBlockOf(layout);
  const outer: Alignment = number % 2 === 1 ? 'right' : 'left';
  const spans = [span({ text: pageNumberText(number), from: 'page-number' }, style)];
  const glyphs = shapeSpans(spans, settingOf(style), metrics).map(halfWidth);
  return setLine(glyphs, position === 'centred' ? 'centred' : outer, {
    x: block.x + (position === 'centred' ? 0 : inset * size),
    y: block.y + block.height + drop + DASH_HEIGHT * size,
    room: block.width - (position === 'centred' ? 0 : 2 * inset * size),
  });
};
