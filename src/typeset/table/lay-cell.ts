import type { Cell } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import type { SetCell } from '../../lines/set-cell.js';
import { setTableCell } from '../../lines/set-table-cell.js';
import { type Glyph, shapeSpans } from '../glyphs.js';
import { natural } from '../grid.js';
import type { Metrics } from '../metrics.js';
import { span } from '../style-block.js';

/** A cell broken into lines. */
export interface LaidCell extends SetCell {
  /** Shapes the characters of each line. */
  readonly shape: () => readonly (readonly Glyph[])[];
  readonly fill?: string;
}

/** Breaks the words of a cell into lines. */
export const layCell = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const style = layout.styles.cell[cell.role];
  const set = setTableCell(cell, style, width, layout.table.cellPadding);
  const shape = (): readonly (readonly Glyph[])[] => {
    const shaped = cell.lines.map((text) => shapeSpans([span(text, style, cell)], natural(set.size), metrics));
    return set.lines.map(({ of, start, end }) => shaped[of]?.slice(start, end) ?? []);
  };
  return { ...set, shape, ...(style.fill !== undefined && { fill: style.fill }) };
};
