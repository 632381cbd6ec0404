import type { Cell, Table } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import type { Metrics } from '../metrics.js';
import { type LaidCell, layCell } from './lay-cell.js';

/** A table with its cells broken into lines and its columns and rows measured. Lengths in points. */
export interface LaidTable {
  /** Left edges of the columns and the right edge of the last, from the table's left edge. */
  readonly columns: readonly number[];
  readonly rowHeights: readonly number[];
  readonly keepWithNext: readonly boolean[];
  readonly headRows: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell extends LaidCell {
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

/** Rows as high as their cells need; what a cell of several rows needs beyond them is shared among these. */
const rowHeightsOf = (rows: number, cells: readonly PlacedCell[], least: number): readonly number[] => {
  const heights = Array.from({ length: rows }, () => least);
  for (const cell of cells) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? least, cell.height);
  }
  const tall = cells.filter((cell) => cell.rowSpan > 1).sort((a, b) => a.rowSpan - b.rowSpan);
  for (const cell of tall) {
    const spanned = heights.slice(cell.row, cell.row + cell.rowSpan);
    const missing = cell.height - spanned.reduce((sum, height) => sum + height, 0);
    if (missing <= 0) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      heights[row] = (heights[row] ?? least) + missing / cell.rowSpan;
    }
  }
  return heights;
};

const place = (cell: Cell, row: number, columns: readonly number[], layout: Layout, metrics: Metrics): PlacedCell => {
  const { col, colSpan, rowSpan } = cell;
  const width = (columns[col + colSpan] ?? 0) - (columns[col] ?? 0);
  return { ...layCell(cell, width, layout, metrics), row, col, colSpan, rowSpan };
};

/** Lays a table out over the given width. */
export const layTable = (table: Table, width: number, layout: Layout, metrics: Metrics): LaidTable => {
  const columns = columnsOf(table.grid, width);
  const cells = table.rows.flatMap((row, index) =>
    row.cells.map((cell) => place(cell, index, columns, layout, metrics)),
  );
  return {
    columns,
    cells,
    headRows: table.headRows,
    rowHeights: rowHeightsOf(table.rows.length, cells, layout.table.rowHeight),
    keepWithNext: table.rows.map((row, index) => row.keepWithNext || index < table.headRows),
  };
};
