import { describe, expect, it } from 'vitest';
import { type PageColumn, paginate } from '../../src/typeset/paginate.js';
import type { LinePiece, Piece, PlacedPiece, RowPiece } from '../../src/typeset/piece.js';
import type { LaidTable } from '../../src/typeset/table/lay-table.js';
import { rowPieces } from '../../src/typeset/table/row-pieces.js';
import { laidTable, lineOf } from './pieces.js';

/** Ten lines of 20. */
const column: PageColumn = {
  height: 200,
  air: { around: 4, aboveNotes: 3, pitch: 20 },
  rows: { usual: 10, minInText: 8, minInAnnex: 6, maxGrowth: 2 },
  divide: 'groups',
};

const lines = (count: number, more: Partial<LinePiece> = {}): readonly LinePiece[] =>
  Array.from({ length: count }, () => lineOf(20, more));

const tableOf = (table: LaidTable, notes: readonly LinePiece[] = []): Piece => ({ type: 'table', table, notes });

/** What stands on each page: a row by its number, a line as `-`, with its place if asked for. */
const shownBy = ({ piece }: PlacedPiece): number | string => (piece.type === 'row' ? piece.row : '-');
const dealt = (pieces: readonly Piece[], more: Partial<PageColumn> = {}): readonly (readonly (number | string)[])[] =>
  paginate(pieces, { ...column, ...more }).map((page) => page.map(shownBy));
const counts = (pieces: readonly Piece[]): readonly number[] => dealt(pieces).map((page) => page.length);
const places = (page: readonly PlacedPiece[] | undefined): readonly number[] => (page ?? []).map(({ y }) => y + 0);
const heights = (page: readonly PlacedPiece[] | undefined): readonly number[] =>
  (page ?? []).flatMap(({ piece }) => (piece.type === 'row' ? [piece.height] : []));

describe('lines are dealt out', () => {
  it('as many to a page as it holds', () => {
    expect(counts(lines(25))).toEqual([10, 10, 5]);
    expect(counts(lines(10))).toEqual([10]);
    expect(counts([])).toEqual([]);
  });

  it('at a forced break on a new page, without blank pages', () => {
    const end: Piece = { type: 'break' };
    expect(counts([...lines(3), end, ...lines(2)])).toEqual([3, 2]);
    expect(counts([end, ...lines(10), end, end, ...lines(1), end])).toEqual([10, 1]);
  });

  it('those that keep together as a whole', () => {
    const group = [...lines(2, { keepWithNext: true }), ...lines(1)];
    expect(counts([...lines(7), ...group])).toEqual([10]);
    expect(counts([...lines(8), ...group])).toEqual([8, 3]);
    expect(counts([...lines(8), ...group, ...group])).toEqual([8, 6]);
  });

  it('those that no page holds together wherever the page ends', () => {
    expect(counts([...lines(2), ...lines(24, { keepWithNext: true })])).toEqual([2, 10, 10, 4]);
  });

  it('on the grid, or off it where they are set so', () => {
    const [page] = paginate(
      [lineOf(15), lineOf(20), lineOf(5, { onGrid: false }), lineOf(5, { onGrid: false }), lineOf(20)],
      column,
    );
    expect(places(page)).toEqual([0, 20, 40, 45, 60]);
    // A hundredth of a point is no line.
    expect(places(paginate([lineOf(20.005), lineOf(20)], column)[0])).toEqual([0, 20]);
    expect(places(paginate([lineOf(20.02), lineOf(20)], column)[0])).toEqual([0, 40]);
  });

  it('and overflow by no more than a hundredth of a point', () => {
    expect(counts([lineOf(200.005)])).toEqual([1]);
    expect(counts([lineOf(180), lineOf(20.005)])).toEqual([2]);
    expect(counts([lineOf(180), lineOf(20.02)])).toEqual([1, 1]);
  });
});

describe('rows that are dealt out like lines', () => {
  const rows = (count: number, headRows = 1): readonly RowPiece[] => rowPieces(laidTable(count, { headRows }), 10);

  it('go on under the repeated head', () => {
    expect(dealt(rows(25), { rows: { ...column.rows, minInAnnex: 10 } })).toEqual([
      Array.from({ length: 20 }, (_, row) => row),
      [0, 20, 21, 22, 23, 24],
    ]);
  });

  it('go on under no head if the table has none', () => {
    expect(dealt(rows(22, 0), { rows: { ...column.rows, minInAnnex: 10 } })[1]).toEqual([20, 21]);
  });

  it('are as high as they can be without a page more', () => {
    const high = (count: number) => [...new Set(paginate(rows(count), column).flatMap(heights))];
    expect(high(20)).toEqual([10]);
    expect(paginate(rows(25), column)).toHaveLength(1);
    expect(high(25)).toEqual([8]);
    expect(high(26)).toEqual([7.5]);
    expect(high(33)).toEqual([6]);
    // Twenty, then the head and twenty more: lower by so much that one of these stands before.
    expect(paginate(rows(40), column)).toHaveLength(2);
    expect(high(40)).toEqual([9.5]);
    // Low rows save no page here.
    expect(high(39)).toEqual([10]);
  });

  it('stand right below words, and words after them on the grid', () => {
    const [page] = paginate([...lines(1), ...rows(3), ...lines(1)], column);
    expect(places(page)).toEqual([0, 20, 30, 40, 60]);
  });

  it('and the last goes with the note below it that else would stand alone', () => {
    const last = rowPieces(laidTable(20, { headRows: 1 }), 10).map((row) => ({ ...row, keepWithNext: true }));
    expect(dealt([...last, lineOf(20)], { rows: { ...column.rows, minInAnnex: 10 } }).at(-1)).toEqual([0, 19, '-']);
  });
});

describe('a table of one piece', () => {
  const notes = [lineOf(12, { onGrid: false })];

  it('stands where there is room for it, its rows as usual', () => {
    const [page] = paginate([...lines(2), tableOf(laidTable(5)), ...lines(1)], column);
    // 50 and 8 of air take three lines, in whose middle it stands.
    expect(places(page)).toEqual([0, 20, 45, 55, 65, 75, 85, 100]);
  });

  it('stands with lower rows if that keeps it on the page', () => {
    const pages = paginate([...lines(6), tableOf(laidTable(8))], column);
    expect(pages).toHaveLength(1);
    expect(heights(pages[0])).toEqual(Array(8).fill(8));
    // Lower rows than usual are none.
    const usual = { ...column.rows, minInText: 10 };
    expect(dealt([...lines(6), tableOf(laidTable(8))], { rows: usual })).toHaveLength(2);
  });

  it('goes over as a whole where few lines stay blank', () => {
    const table = laidTable(14, { headRows: 1, groupEnds: [2, 5, 8] });
    expect(dealt([...lines(6), tableOf(table)]).map((page) => page.length)).toEqual([6, 14]);
    expect(dealt([...lines(5), tableOf(table)]).map((page) => page.length)).toEqual([14, 6]);
  });

  it('is divided between its groups where more would, as far down as the page holds, under its head', () => {
    const table = laidTable(16, { headRows: 1, groupEnds: [2, 5, 12] });
    expect(dealt([...lines(5), tableOf(table), ...lines(1)])).toEqual([
      ['-', '-', '-', '-', '-', 0, 1, 2, 3, 4, 5],
      [0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, '-'],
    ]);
  });

  it('is never divided where the office wants it whole', () => {
    const table = laidTable(16, { headRows: 1, groupEnds: [2, 5, 12] });
    expect(dealt([...lines(4), tableOf(table)], { divide: 'never' }).map((page) => page.length)).toEqual([4, 16]);
  });

  it('is divided over as many pages as it needs', () => {
    const table = laidTable(60, { headRows: 1, groupEnds: [5, 17, 22, 40] });
    const pages = dealt([tableOf(table, notes)]);
    expect(pages.map((page) => [page[0], page[1], page.at(-1)])).toEqual([
      [0, 1, 22],
      [0, 23, 40],
      [0, 41, '-'],
    ]);
  });

  it('of which no page holds the first group has its rows dealt out like lines', () => {
    const table = laidTable(30, { headRows: 1, groupEnds: [] });
    const pages = dealt([...lines(6), tableOf(table, notes)]);
    expect(pages.map((page) => [page[0], page.at(-1), page.length])).toEqual([
      ['-', '-', 6],
      [0, 19, 20],
      [0, '-', 12],
    ]);
  });

  it('takes what leads to it along', () => {
    const lead = lines(1, { keepWithNext: true });
    const table = tableOf(laidTable(14));
    expect(dealt([...lines(5), ...lead, table]).map((page) => page.length)).toEqual([5, 15]);
    expect(dealt([...lines(1), ...lead, table]).map((page) => page.length)).toEqual([16]);
  });

  it('has its notes below its last rows only', () => {
    const table = laidTable(16, { headRows: 1, groupEnds: [5] });
    expect(dealt([...lines(5), tableOf(table, notes)]).map((page) => page.at(-1))).toEqual([5, '-']);
  });
});

describe('what a page has left over', () => {
  const table = laidTable(5);
  it('goes into the height of its tables’ rows, a quarter of a point at a time, on every page but the last', () => {
    const pages = paginate([...lines(6), tableOf(table), ...lines(2)], column);
    // 120, and 50 with 4 above and below: nine lines and the 22 of the tenth, of which rows take at most 2 each.
    expect(pages.map((page) => page.length)).toEqual([12, 1]);
    expect(new Set(heights(pages[0]))).toEqual(new Set([10.25]));
    expect(new Set(heights(paginate([...lines(6), tableOf(table)], column)[0]))).toEqual(new Set([10]));
  });

  it('but no more than rows may grow', () => {
    const [first] = paginate([...lines(2), tableOf(table), ...lines(9, { keepWithNext: true })], column);
    expect(new Set(heights(first))).toEqual(new Set([12]));
  });

  it('stays where no table stands on the page', () => {
    const [first] = paginate([...lines(7), ...lines(5, { keepWithNext: true })], column);
    expect(places(first)).toEqual([0, 20, 40, 60, 80, 100, 120]);
  });
});
