import type { LayoutMeasures } from '../layout/measures.js';
import { type ClosedUp, closeUp } from './close-up.js';
import type { Owner } from './owner.js';
import type { LinePiece, Piece, PlacedPiece, RowPiece, TablePiece } from './piece.js';
import { rowPieces } from './table/row-pieces.js';
import { placePart, type TableAir, type TablePart } from './table/table-part.js';

/** The column to be filled, and how tables fill it. Lengths in points. */
export interface PageColumn {
  readonly height: number;
  readonly air: TableAir;
  readonly rows: LayoutMeasures['table']['rows'];
  readonly divide: LayoutMeasures['table']['divide'];
}

type Strip = LinePiece | RowPiece;
type Group = readonly (Strip | TablePiece)[];
type Item = Strip | TablePart;

const EPSILON = 0.01;

/** Lines that may stay blank at the end of a page before a table is divided. */
const MAX_BLANK = 4;

/** Steps in which rows become lower or higher, in points. */
const STEP = 0.25;

/** Sections: what stands between two forced breaks. */
const sectionsOf = (pieces: readonly Piece[]): readonly (readonly (Strip | TablePiece)[])[] => {
  const sections: (Strip | TablePiece)[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === 'break') sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections.filter((section) => section.length > 0);
};

/** Pieces that must stay together, in order. */
const groupsOf = (pieces: readonly (Strip | TablePiece)[]): readonly Group[] => {
  const groups: (Strip | TablePiece)[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.type !== 'table' && piece.keepWithNext;
  }
  return groups;
};

const toGrid = (y: number, pitch: number): number => Math.ceil((y - EPSILON) / pitch) * pitch;

const startOf = (strip: Strip, y: number, pitch: number): number =>
  strip.type === 'line' && strip.onGrid ? toGrid(y, pitch) : y;

/** The items of a page in their places, from top to bottom. */
const settle = (items: readonly Item[], { height, air }: PageColumn, growth = 0) => {
  const placed: PlacedPiece[] = [];
  let y = 0;
  let overflows = false;
  for (const item of items) {
    if (item.type === 'part') {
      const part = placePart(item, y, height, air, growth);
      placed.push(...part.placed);
      y = part.bottom;
      overflows ||= part.overflows;
    } else {
      const start = startOf(item, y, air.pitch);
      placed.push({ piece: item, y: start });
      y = start + item.height;
    }
  }
  return { placed, bottom: y, overflows: overflows || y > height + EPSILON };
};

const partOf = ({ table, notes }: TablePiece, start: number, end: number, min: number): TablePart => ({
  type: 'part',
  table,
  start,
  end,
  min,
  notes: end === table.rows ? notes : [],
});

/** Deals one section out to pages, as items in order; pieces that must stay together go over together. */
const deal = (
  section: readonly (Strip | TablePiece)[],
  column: PageColumn,
  min: number,
): readonly (readonly Item[])[] => {
  const { height, air, rows } = column;
  const pages: Item[][] = [[]];
  let y = 0;
  const page = (): Item[] => pages.at(-1) ?? [];
  const fits = (items: readonly Item[]): boolean => !settle([...page(), ...items], column).overflows;
  const put = (...items: readonly Item[]): void => {
    page().push(...items);
    y = settle(page(), column).bottom;
  };
  /** The head rows that a table repeats where the strip continues it on a new page. */
  const repeatedHead = (strip: Item | undefined): readonly RowPiece[] => {
    if (strip?.type !== 'row' || strip.row < strip.table.headRows) return [];
    return rowPieces(strip.table, min).slice(0, strip.table.headRows);
  };
  const turn = (next?: Item): void => {
    if (page().length === 0) return;
    pages.push([...repeatedHead(next)]);
    y = settle(page(), column).bottom;
  };
  /** The last row of a table that fills the page: it goes over with the note below it, which else would stand alone. */
  const takeRow = (): RowPiece | undefined => {
    const last = page().at(-1);
    const before = page().at(-2);
    if (last?.type !== 'row' || before?.type !== 'row' || before.row < before.table.headRows) return undefined;
    page().pop();
    y = settle(page(), column).bottom;
    return last;
  };
  const putStrips = (strips: readonly Strip[]): void => {
    if (strips.length > 0 && endOf(strips, y, air.pitch) > height + EPSILON) turn(strips[0]);
    for (const strip of strips) {
      // Only what no page holds together is divided.
      if (startOf(strip, y, air.pitch) + strip.height > height + EPSILON) {
        const row = strip.type === 'line' ? takeRow() : undefined;
        turn(row ?? strip);
        if (row) put(row);
      }
      page().push(strip);
      y = startOf(strip, y, air.pitch) + strip.height;
    }
  };

  const heightsToTry = rows.minInText < rows.usual ? [rows.usual, rows.minInText] : [rows.usual];

  /** The table from a row on, in the highest rows with which all of it stands on the page. */
  const wholeFrom = (lead: readonly Strip[], piece: TablePiece, start: number): TablePart | undefined =>
    heightsToTry.map((each) => partOf(piece, start, piece.table.rows, each)).find((part) => fits([...lead, part]));

  /** As much of it as the page holds, ended between two groups. */
  const beginningFrom = (lead: readonly Strip[], piece: TablePiece, start: number): TablePart | undefined =>
    piece.table.groupEnds
      .filter((end) => end >= start)
      .toReversed()
      .flatMap((end) => heightsToTry.map((each) => partOf(piece, start, end + 1, each)))
      .find((part) => fits([...lead, part]));

  const putTable = (lead: readonly Strip[], piece: TablePiece, start: number): void => {
    const blank = (height - toGrid(y, air.pitch)) / air.pitch;
    const isNewPage = page().length === 0;
    const mayDivide = isNewPage || (column.divide === 'groups' && blank > MAX_BLANK);
    const part = wholeFrom(lead, piece, start) ?? (mayDivide ? beginningFrom(lead, piece, start) : undefined);
    if (part) {
      put(...lead, part);
      if (part.end === piece.table.rows) return;
      turn();
      putTable([], piece, part.end);
    } else if (isNewPage) {
      // No page holds even its first group.
      putStrips([...lead, ...rowPieces(piece.table, rows.usual).slice(start), ...piece.notes]);
    } else {
      turn();
      putTable(lead, piece, start);
    }
  };

  for (const group of groupsOf(section)) {
    const strips = group.filter((piece): piece is Strip => piece.type !== 'table');
    const table = group.find((piece): piece is TablePiece => piece.type === 'table');
    if (table) putTable(strips, table, 0);
    else putStrips(strips);
  }
  return pages.filter((items) => items.length > 0);
};

/** Where the last of the strips ends if the first begins at `y`. */
const endOf = (strips: readonly Strip[], from: number, pitch: number): number =>
  strips.reduce((y, strip) => startOf(strip, y, pitch) + strip.height, from);

const hasRows = (section: readonly Piece[]): boolean => section.some(({ type }) => type === 'row');

const stepsDown = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((from - to + EPSILON) / STEP)) + 1 }, (_, i) => from - i * STEP);

/** A section with its rows, where it has any, as high as they can be without a page more than the lowest would take. */
const dealSection = (section: readonly (Strip | TablePiece)[], column: PageColumn): readonly (readonly Item[])[] => {
  const { usual, minInAnnex } = column.rows;
  const at = (min: number): readonly (readonly Item[])[] =>
    deal(
      section.map((piece) =>
        piece.type === 'row' ? { ...piece, height: piece.table.heightsAt(min)[piece.row] ?? piece.height } : piece,
      ),
      column,
      min,
    );
  const plain = at(usual);
  if (!hasRows(section)) return plain;
  const fewest = at(minInAnnex);
  if (fewest.length === plain.length) return plain;
  const between = stepsDown(usual, minInAnnex).slice(1);
  return between.map(at).find((pages) => pages.length === fewest.length) ?? fewest;
};

/** The places on a page that is not the last: what is left over goes into the height of its tables' rows. */
const settleFull = (items: readonly Item[], column: PageColumn): readonly PlacedPiece[] => {
  if (!items.some(({ type }) => type === 'part')) return settle(items, column).placed;
  const growths = stepsDown(column.rows.maxGrowth, 0);
  const fitting = growths.map((growth) => settle(items, column, growth)).find(({ overflows }) => !overflows);
  return (fitting ?? settle(items, column)).placed;
};

const fillSection = (section: readonly (Strip | TablePiece)[], column: PageColumn): ClosedUp =>
  closeUp(section, {
    deal: (pieces) => dealSection(pieces, column),
    blankOn: (items) => (column.height - settle(items, column).bottom) / column.air.pitch,
  });

/** The paragraphs that are closed up so that pages are full. */
export const closedOwners = (pieces: readonly Piece[], column: PageColumn): ReadonlySet<Owner> =>
  new Set(sectionsOf(pieces).flatMap((section) => fillSection(section, column).closed));

/** Deals the pieces out to pages, from top to bottom. */
export const paginate = (pieces: readonly Piece[], column: PageColumn): readonly (readonly PlacedPiece[])[] =>
  sectionsOf(pieces).flatMap((section) => {
    const { pages } = fillSection(section, column);
    return pages.map((items, i) => (i === pages.length - 1 ? settle(items, column).placed : settleFull(items, column)));
  });
