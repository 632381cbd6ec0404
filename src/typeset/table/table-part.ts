import type { LinePiece, PlacedPiece, RowPiece } from '../piece.js';
import type { LaidTable } from './lay-table.js';

/** Rows of a divisible table that stand on one page: from `start` up to `end`, under the repeated head if it goes on. */
export interface TablePart {
  readonly type: 'part';
  readonly table: LaidTable;
  readonly start: number;
  readonly end: number;
  /** Least height of its rows, in points. */
  readonly min: number;
  /** Below the last part. */
  readonly notes: readonly LinePiece[];
}

/** How tables stand in the text. Lengths in points. */
export interface TableAir {
  /** Least space between the strips of lines and a table. */
  readonly around: number;
  /** Between a table and its notes. */
  readonly aboveNotes: number;
  /** Distance of the grid's lines. */
  readonly pitch: number;
}

const EPSILON = 0.01;

const rowsOf = ({ table, start, end, min }: TablePart, growth: number): readonly RowPiece[] => {
  const heights = table.heightsAt(min);
  const repeated = start === 0 ? [] : Array.from({ length: table.headRows }, (_, row) => row);
  const rows = Array.from({ length: end - start }, (_, i) => start + i);
  return [...repeated, ...rows].map((row) => ({
    type: 'row',
    height: (heights[row] ?? min) + growth,
    keepWithNext: true,
    table,
    row,
  }));
};

/**
 * Places a part below `top`, centred in the lines of the grid that it takes, at the top of a page right there.
 *
 * @param growth added to the height of every row
 */
export const placePart = (
  part: TablePart,
  top: number,
  height: number,
  air: TableAir,
  growth: number,
): { readonly placed: readonly PlacedPiece[]; readonly bottom: number; readonly overflows: boolean } => {
  const rows = rowsOf(part, growth);
  const notes = part.notes.length === 0 ? 0 : air.aboveNotes + part.notes.reduce((sum, note) => sum + note.height, 0);
  const taken = rows.reduce((sum, row) => sum + row.height, 0) + notes;
  const isFirst = top < EPSILON;
  const around = isFirst ? 0 : air.around;
  const lines = Math.ceil((taken + around + air.around - EPSILON) / air.pitch) * air.pitch;
  // At the foot of a page nothing follows from which to keep off.
  const above = isFirst ? 0 : Math.max(around, Math.min((lines - taken) / 2, height - top - taken));
  const placed: PlacedPiece[] = [];
  let y = top + above;
  for (const row of rows) {
    placed.push({ piece: row, y });
    y += row.height;
  }
  if (part.notes.length > 0) y += air.aboveNotes;
  for (const note of part.notes) {
    placed.push({ piece: note, y });
    y += note.height;
  }
  return { placed, bottom: Math.max(y, Math.min(top + lines, height)), overflows: y > height + EPSILON };
};
