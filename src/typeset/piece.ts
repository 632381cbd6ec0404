import type { Owner } from './owner.js';
import type { Fill, Mark, Rule, Run } from './page.js';
import type { LaidTable } from './table/lay-table.js';

/** What a piece draws, measured from its own upper edge. */
export interface Drawing {
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
}

/** A strip of the text column that stands on one page. */
export interface LinePiece {
  readonly type: 'line';
  readonly height: number;
  /** The piece must not be the last on its page. */
  readonly keepWithNext: boolean;
  /** The piece begins on a line of the page's grid. */
  readonly onGrid: boolean;
  /** Done once the pages are made: what only counts lines draws none. */
  readonly draw: () => Drawing;
  /** At the end of a paragraph that may be closed up: how. */
  readonly closed?: Closed;
}

/** A paragraph in one line less, which is set so where that fills a page. */
export interface Closed {
  readonly owner: Owner | undefined;
  /** What stands in place of its pieces, one fewer than they. */
  readonly pieces: readonly LinePiece[];
}

/** One row of a table whose rows are dealt out to pages like lines. */
export interface RowPiece {
  readonly type: 'row';
  readonly height: number;
  readonly keepWithNext: boolean;
  readonly table: LaidTable;
  readonly row: number;
}

/** A table that stands on one page, with the notes below it, or is divided between its groups. */
export interface TablePiece {
  readonly type: 'table';
  readonly table: LaidTable;
  readonly notes: readonly LinePiece[];
}

/** What follows begins a new page. */
export interface BreakPiece {
  readonly type: 'break';
}

export type Piece = LinePiece | RowPiece | TablePiece | BreakPiece;

/** A piece on its page; `y` from the upper edge of the text block. */
export interface PlacedPiece {
  readonly piece: LinePiece | RowPiece;
  readonly y: number;
}

/** Where a table's parts stand is known once the pages are made. */
export interface Drawn extends Drawing {
  readonly fills: readonly Fill[];
  readonly rules: readonly Rule[];
}
