import type { Cell, Table } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { rowHeights } from '../../lines/row-heights.js';
import type { Metrics } from '../metrics.js';
import { type LaidCell, layCell } from './lay-cell.js';

/** A table with its cells broken into lines and its columns and rows measured. Lengths in points. */
export interface LaidTable {
  readonly table: Table;
  /** Left edges of the columns and the right edge of the last, from the table's left edge. */
  readonly columns: readonly number[];
  readonly rowHeights: readonly number[];
  readonly keepWithNext: readonly boolean[];
  readonly headRows: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell extends LaidCell {
  readonly cell: Cell;
  readonly row: number;
  readonly col: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

const columnsOf = (grid: readonly number[], width: number): readonly number[] => {
  const total = grid.reduce((sum, part) => sum + part, 0);
  const edges = [0];
  let sum = 0;
  for (const part of grid) {
    sum += part;
    edges.push((width * sum) / total);
  }
  return edges;
};

const place = (cell: Cell, row: number, columns: readonly number[], layout: Layout, metrics: Metrics): PlacedCell => {
  const { col, colSpan, rowSpan } = cell;
  const width = (columns[col + colSpan] ?? 0) - (columns[col] ?? 0);
  return { ...layCell(cell, width, layout, metrics), cell, row, col, colSpan, rowSpan };
};

/** Lays a table out over the given width. */
export const layTable = (table: Table, width: number, layout: Layout, metrics: Metrics): LaidTable => {
  const columns = columnsOf(table.grid, width);
  const cells = table.rows.flatMap((row, index) =>
    row.cells.map((cell) => place(cell, index, columns, layout, metrics)),
  );
  return {
    table,
    columns,
    cells,
    headRows: table.headRows,
    rowHeights: rowHeights(table.rows.length, cells, layout.table.rowHeight),
    keepWithNext: table.rows.map((row, index) => row.keepWithNext || index < table.headRows),
  };
};
