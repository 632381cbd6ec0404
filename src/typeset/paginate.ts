import type { LinePiece, Piece, PlacedPiece, RowPiece } from './piece.js';

/** The column to be filled: its height, and the distance of its grid lines. */
export interface Column {
  readonly height: number;
  readonly pitch: number;
}

type Kept = readonly (LinePiece | RowPiece)[];

const EPSILON = 0.01;

/** Pieces that must stay together, in order; a break opens a new page. */
const groupsOf = (pieces: readonly Piece[]): readonly (Kept | 'break')[] => {
  const groups: (Kept | 'break')[] = [];
  let open: (LinePiece | RowPiece)[] = [];
  for (const piece of pieces) {
    if (piece.type === 'break') {
      if (open.length > 0) groups.push(open);
      groups.push('break');
      open = [];
      continue;
    }
    open.push(piece);
    if (piece.keepWithNext) continue;
    groups.push(open);
    open = [];
  }
  if (open.length > 0) groups.push(open);
  return groups;
};

const toGrid = (y: number, pitch: number): number => Math.ceil((y - EPSILON) / pitch) * pitch;

const startOf = (piece: LinePiece | RowPiece, y: number, pitch: number): number =>
  piece.type === 'line' && piece.onGrid ? toGrid(y, pitch) : y;

/** Where the last of the pieces ends if the first begins at `y`. */
const endOf = (pieces: Kept, from: number, pitch: number): number =>
  pieces.reduce((y, piece) => startOf(piece, y, pitch) + piece.height, from);

/** The header rows that a table repeats where the piece continues it on a new page. */
const repeatedHeader = (piece: LinePiece | RowPiece | undefined): readonly RowPiece[] => {
  if (piece?.type !== 'row' || piece.row < piece.table.headRows) return [];
  const { table } = piece;
  return table.rowHeights
    .slice(0, table.headRows)
    .map((height, row): RowPiece => ({ type: 'row', height, keepWithNext: true, table, row }));
};

/** Deals the pieces out to pages, from top to bottom; pieces that must stay together go over together. */
export const paginate = (pieces: readonly Piece[], { height, pitch }: Column): readonly (readonly PlacedPiece[])[] => {
  const pages: PlacedPiece[][] = [[]];
  let y = 0;
  const put = (piece: LinePiece | RowPiece): void => {
    const start = startOf(piece, y, pitch);
    pages.at(-1)?.push({ piece, y: start });
    y = start + piece.height;
  };
  const turn = (next?: LinePiece | RowPiece): void => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    y = 0;
    repeatedHeader(next).forEach(put);
  };
  /** The last row of a table that fills the page: it goes over with the note below it, which else would stand alone. */
  const takeRow = (): RowPiece | undefined => {
    const page = pages.at(-1) ?? [];
    const last = page.at(-1)?.piece;
    const before = page.at(-2)?.piece;
    if (last?.type !== 'row' || before?.type !== 'row' || before.row < before.table.headRows) return undefined;
    page.pop();
    return last;
  };
  for (const group of groupsOf(pieces)) {
    if (group === 'break') {
      turn();
      continue;
    }
    if (endOf(group, y, pitch) > height + EPSILON) turn(group[0]);
    for (const piece of group) {
      // Only what no page holds together is divided.
      if (startOf(piece, y, pitch) + piece.height > height + EPSILON) {
        const row = piece.type === 'line' ? takeRow() : undefined;
        turn(row ?? piece);
        if (row) put(row);
      }
      put(piece);
    }
  }
  return pages.filter((page) => page.length > 0);
};
