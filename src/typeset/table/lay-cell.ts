import type { Cell } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { setTableCell } from '../../lines/set-table-cell.js';
import { type Glyph, shapeSpans } from '../glyphs.js';
import { natural } from '../grid.js';
import type { Metrics } from '../metrics.js';
import type { Alignment } from '../set-line.js';
import { span } from '../style-block.js';

/** One line of a cell; `left` and `room` from the cell's left edge. */
export interface LaidLine {
  readonly glyphs: readonly Glyph[];
  readonly alignment: Alignment;
  readonly left: number;
  readonly room: number;
}

/** A cell broken into lines. Lengths in points. */
export interface LaidCell {
  readonly lines: readonly LaidLine[];
  readonly size: number;
  readonly leading: number;
  /** What the lines need. */
  readonly height: number;
  readonly fill?: string;
}

/** Breaks the words of a cell into lines, and shapes them. */
export const layCell = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const style = layout.styles.cell[cell.role];
  const { align, size, leading, lines, height } = setTableCell(cell, style, width, layout.table.cellPadding);
  const shaped = cell.lines.map((text) => shapeSpans([span(text, style, cell)], natural(size), metrics));
  return {
    lines: lines.map(({ of, start, end, left, room }) => ({
      glyphs: shaped[of]?.slice(start, end) ?? [],
      alignment: align,
      left,
      room,
    })),
    size,
    leading,
    height,
    ...(style.fill !== undefined && { fill: style.fill }),
  };
};
