import type { Table } from '../../src/document/printed.js';
import type { LinePiece } from '../../src/typeset/piece.js';
import type { LaidTable } from '../../src/typeset/table/lay-table.js';

/** A table of so many rows without words, of which only the heights count. */
export const laidTable = (
  rows: number,
  {
    headRows = 0,
    groupEnds = [],
    heights,
  }: { readonly headRows?: number; readonly groupEnds?: readonly number[]; readonly heights?: readonly number[] } = {},
): LaidTable => {
  const table: Table = {
    type: 'table',
    id: 't',
    name: 'T',
    grid: [1],
    headRows,
    rows: Array.from({ length: rows }, () => ({ keepWithNext: false, cells: [] })),
  };
  const heightsAt = (min: number): readonly number[] =>
    Array.from({ length: rows }, (_, row) => Math.max(min, heights?.[row] ?? 0));
  return { table, columns: [0, 100], heightsAt, rows, groupEnds, headRows, cells: [] };
};

/** A line of which only the height counts. */
export const lineOf = (height: number, more: Partial<LinePiece> = {}): LinePiece => ({
  type: 'line',
  height,
  keepWithNext: false,
  onGrid: true,
  draw: () => ({ runs: [], marks: [] }),
  ...more,
});
