import type { RowPiece } from '../piece.js';
import type { LaidTable } from './lay-table.js';

/** The rows of a table one by one, none lower than `min` points; its head stays with what follows. */
export const rowPieces = (table: LaidTable, min: number): readonly RowPiece[] =>
  table.heightsAt(min).map((height, row) => ({
    type: 'row',
    height,
    keepWithNext: row < table.headRows || (table.table.rows[row]?.keepWithNext ?? false),
    table,
    row,
  }));
