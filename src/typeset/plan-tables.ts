import type { Block, PrintedReport, Table } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { flow, standsTogether } from './flow.js';
import type { Metrics } from './metrics.js';
import { pageColumnOf } from './page-column.js';
import { paginate } from './paginate.js';
import type { Piece, PlacedPiece, TablePiece } from './piece.js';
import type { LaidTable } from './table/lay-table.js';

/** How a table is to stand, for a writer whose program makes the pages itself. Lengths in points. */
export interface TablePlan {
  readonly laid: LaidTable;
  /** Of each row, as high as the page on which it first stands wants it. */
  readonly heights: readonly number[];
  /** Between what stands above on its page and the table; 0 at the top of a page. */
  readonly before: number;
  /** Between the table, or the last of its notes, and what stands below on its page; 0 at the foot of a page. */
  readonly after: number;
  /** Rows, from 0, after which a page may end. */
  readonly ends: readonly number[];
}

/** The rows of a table that stand on one page. */
interface Stretch {
  readonly table: LaidTable;
  readonly page: readonly PlacedPiece[];
  /** Where it begins and ends among the page's pieces. */
  readonly from: number;
  readonly to: number;
}

const tableOf = (placed: PlacedPiece | undefined): LaidTable | undefined =>
  placed?.piece.type === 'row' ? placed.piece.table : undefined;

const stretchesOf = (page: readonly PlacedPiece[]): readonly Stretch[] =>
  page.flatMap((placed, from) => {
    const table = tableOf(placed);
    if (table === undefined || tableOf(page[from - 1]) === table) return [];
    const next = page.findIndex((each, at) => at > from && tableOf(each) !== table);
    return [{ table, page, from, to: next < 0 ? page.length : next }];
  });

const bottomOf = (placed: PlacedPiece): number => placed.y + placed.piece.height;

const gapAt = (page: readonly PlacedPiece[], at: number): number => {
  const above = page[at - 1];
  const below = page[at];
  return above && below ? Math.max(0, below.y - bottomOf(above)) : 0;
};

/** All that stands above it on its page leads to it: it went over to this page as a whole. */
const wentOver = ({ page, from }: Stretch): boolean => page.slice(0, from).every(({ piece }) => piece.keepWithNext);

const isStacked = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ role }) => role === 'banner'));

/**
 * Where a page may end in the table: where it does in the plan and, so that a program that counts a line more does not
 * leave half a page blank, between all of its groups. A table of stacked blocks has a head only while it is not divided.
 */
const endsOf = (stretches: readonly Stretch[], divide: Layout['table']['divide']): readonly number[] => {
  const [first] = stretches;
  if (!first || divide === 'never' || !standsTogether(first.table.table)) return [];
  const isOne = stretches.length === 1;
  return isOne && (wentOver(first) || isStacked(first.table.table)) ? [] : first.table.groupEnds;
};

const planOf = (stretches: readonly Stretch[], notes: number, divide: Layout['table']['divide']): TablePlan[] => {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return [];
  const heights = new Map<number, number>();
  for (const { page, from, to } of stretches) {
    for (const { piece } of page.slice(from, to)) {
      if (piece.type === 'row' && !heights.has(piece.row)) heights.set(piece.row, piece.height);
    }
  }
  return [
    {
      laid: first.table,
      heights: Array.from({ length: first.table.rows }, (_, row) => heights.get(row) ?? 0),
      before: gapAt(first.page, first.from),
      after: gapAt(last.page, last.to + notes),
      ends: endsOf(stretches, divide),
    },
  ];
};

const noteLines = (pieces: readonly Piece[], table: LaidTable): number =>
  pieces.find((piece): piece is TablePiece => piece.type === 'table' && piece.table === table)?.notes.length ?? 0;

const hasTable = (blocks: readonly Block[]): boolean => blocks.some(({ type }) => type === 'table');

/**
 * How the tables of a report are to stand, from the pages that are made of it with the same metrics. Words drawn nowhere are
 * not drawn, and text without tables is not set.
 */
export const planTables = (
  { body, annexes, properties }: PrintedReport,
  layout: Layout,
  metrics: Metrics,
): ReadonlyMap<Table, TablePlan> => {
  const document = { properties, body: hasTable(body) ? body : [], annexes };
  const pieces = flow(document, layout, metrics);
  const stretches = paginate(pieces, pageColumnOf(layout)).flatMap(stretchesOf);
  const tables = [...new Set(stretches.map(({ table }) => table))];
  return new Map(
    tables.flatMap((table) =>
      planOf(
        stretches.filter((each) => each.table === table),
        noteLines(pieces, table),
        layout.table.divide,
      ).map((plan) => [table.table, plan] as const),
    ),
  );
};
