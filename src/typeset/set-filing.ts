import type { Filing } from '../document/printed.js';
import { FILING_GAP, filingSize } from '../layout/filing-size.js';
import type { Layout } from '../layout/layout.js';
import { breakLines } from '../lines/break-lines.js';
import { fieldRows } from '../lines/field-rows.js';
import { type Glyph, shapeSpans } from './glyphs.js';
import { baselineIn, natural, type TextBlock } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Drawing, LinePiece } from './piece.js';
import { setLine, widthOf } from './set-line.js';
import { filingSpans } from './style-block.js';

type FieldGlyphs = readonly Glyph[];

/** A field on one line, or on several where no line holds it. */
const linesOf = (field: FieldGlyphs, room: number): readonly FieldGlyphs[] =>
  breakLines(field, { first: room, rest: room }).map(({ start, end }) => field.slice(start, end));

/**
 * The filing line under a table: its fields spread over the table's width on one row, in smaller type if need be, on two
 * where the smallest does not do.
 */
export const setFiling = (filing: Filing, block: TextBlock, layout: Layout, metrics: Metrics): readonly LinePiece[] => {
  const { cellPadding } = layout.table;
  const { leading, before } = layout.styles.filing;
  const fieldsAt = (size: number) =>
    filingSpans(filing, layout).map((spans) => shapeSpans(spans, natural(size), metrics));
  const room = block.width - 2 * cellPadding;
  const filled = fieldsAt(1).reduce((sum, field) => sum + widthOf(field), 0);
  const size = filingSize(filled, filing.fields.length, room, layout);
  const rows = fieldRows(
    fieldsAt(size).flatMap((field) => linesOf(field, room)),
    widthOf,
    room,
    FILING_GAP * size,
  );
  return rows.map((row, index): LinePiece => {
    const top = index === 0 ? before : 0;
    const taken = row.reduce((sum, field) => sum + widthOf(field), 0);
    const gap = row.length > 1 ? (room - taken) / (row.length - 1) : 0;
    const draw = (): Drawing => {
      let x = block.x + cellPadding;
      const runs = row.flatMap((field) => {
        const set = setLine(field, 'left', { x, y: top + baselineIn(leading, size), room });
        x += widthOf(field) + gap;
        return set;
      });
      return { runs, marks: [] };
    };
    return {
      type: 'line',
      height: top + leading,
      keepWithNext: index < rows.length - 1,
      onGrid: false,
      draw,
    };
  });
};
