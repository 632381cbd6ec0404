import type { Cell, Table } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { rowHeights } from '../../lines/row-heights.js';
import type { Metrics } from '../metrics.js';
import { groupEnds } from './group-ends.js';
import { type LaidCell, layCell } from './lay-cell.js';

/** A table with its cells broken into lines and its columns and rows measured. Lengths in points. */
export interface LaidTable {
  readonly table: Table;
  /** Left edges of the columns and the right edge of the last, from the table's left edge. */
  readonly columns: readonly number[];
  /** Heights of the rows, none lower than `min`. */
  readonly heightsAt: (min: number) => readonly number[];
  readonly rows: number;
  /** Rows after which the table may be divided. */
  readonly groupEnds: readonly number[];
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

/** Whether both parts of a table that is divided after a row have room for the words of the cells that go on. */
const holdsLabels = (end: number, cells: readonly PlacedCell[], heights: readonly number[]): boolean => {
  const sum = (from: number, to: number): number => heights.slice(from, to).reduce((total, each) => total + each, 0);
  return cells
    .filter(({ row, rowSpan }) => row <= end && row + rowSpan > end + 1)
    .every(({ row, rowSpan, height }) => sum(row, end + 1) >= height && sum(end + 1, row + rowSpan) >= height);
};

/** Lays a table out over the given width. */
export const layTable = (table: Table, width: number, layout: Layout, metrics: Metrics): LaidTable => {
  const columns = columnsOf(table.grid, width);
  const cells = table.rows.flatMap((row, index) =>
    row.cells.map((cell) => place(cell, index, columns, layout, metrics)),
  );
  const known = new Map<number, readonly number[]>();
  const heightsAt = (min: number): readonly number[] => {
    const heights = known.get(min) ?? rowHeights(table.rows.length, cells, min);
    known.set(min, heights);
    return heights;
  };
  return {
    table,
    columns,
    cells,
    headRows: table.headRows,
    rows: table.rows.length,
    heightsAt,
    groupEnds: groupEnds(table).filter((end) => holdsLabels(end, cells, heightsAt(layout.table.rowHeight))),
  };
};
