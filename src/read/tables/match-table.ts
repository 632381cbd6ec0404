import { type Alignment, align, sureOf } from './align.js';
import { type ExpectedLabel, type ExpectedRow, type ExpectedTable, isLabel } from './expected-table.js';
import type { GridRow } from './grid.js';

/** Columns of a row's words, in their order; `undefined` where a word is gone, or may be one of several. */
export type LabelColumns = readonly (number | undefined)[];

/** Where a row of the printed table was found. */
export interface FoundRow {
  readonly row: number;
  readonly columns: LabelColumns;
  /** What stands under 单位; `undefined` if the sheet has no such text in the row. */
  readonly hasUnit: boolean;
}

/** A row of heads: where it stands, of which some words may be gone. */
export interface FoundHeads {
  readonly row: number;
  readonly columns: LabelColumns;
}

/** A table as it was found by its labels. */
export interface TableMatch {
  /** By place in the printed table; `undefined` where the label is missing or stands there twice. */
  readonly rows: readonly (FoundRow | undefined)[];
  /** By place in the printed table, where heads stand. */
  readonly heads: readonly (FoundHeads | undefined)[];
  /** Rows without labels of which several may be meant, by place in the printed table. */
  readonly repeated: ReadonlySet<number>;
  /** Share of the labels found. */
  readonly share: number;
}

/** Which of a row's words stands in which column of a sheet's row. */
const alignLabels = (expected: readonly ExpectedLabel[], { labels }: GridRow): LabelColumns => {
  const fits = new Uint8Array(expected.length * labels.length);
  expected.forEach((label, e) => {
    labels.forEach(({ text }, w) => {
      if (isLabel(label, text)) fits[e * labels.length + w] = 1;
    });
  });
  const places = sureOf(align(expected.length, labels.length, fits));
  return places.map((place) => (place === undefined ? undefined : labels[place]?.column));
};

/** Whether all words of a row stand in a sheet's row, in this order. */
const holdsLabels = (expected: ExpectedRow, { labels }: GridRow): boolean => {
  let at = 0;
  for (const label of expected.labels) {
    while (at < labels.length && !isLabel(label, labels[at]?.text ?? '')) at += 1;
    if (at === labels.length) return false;
    at += 1;
  }
  return true;
};

/**
 * Which rows of the sheet may be which of the table, as `expected × grid` flags. Only rows that bear a row's first word
 * are looked at closer.
 */
const fitsOf = (expected: readonly ExpectedRow[], grid: readonly GridRow[]): Uint8Array => {
  const fits = new Uint8Array(expected.length * grid.length);
  const byLabel = new Map<string, number[]>();
  const patterned: number[] = [];
  expected.forEach(({ labels: [first] }, e) => {
    if (first?.pattern) patterned.push(e);
    else if (first) byLabel.set(first.text, [...(byLabel.get(first.text) ?? []), e]);
  });
  grid.forEach((found, g) => {
    for (const { text } of found.labels) {
      for (const e of [...(byLabel.get(text) ?? []), ...patterned]) {
        const row = expected[e];
        if (row && holdsLabels(row, found)) fits[e * grid.length + g] = 1;
      }
    }
  });
  return fits;
};

/**
 * Rows that were moved out of their order: the label stands once in the table and once on the sheet, so nothing else can
 * be meant.
 */
const placeMoved = (
  expected: readonly ExpectedRow[],
  grid: readonly GridRow[],
  fits: Uint8Array,
  aligned: Alignment,
): ReadonlyMap<number, number> => {
  const fitting = (e: number): readonly number[] =>
    grid.flatMap((_, g) => (fits[e * grid.length + g] === 1 ? [g] : []));
  const rivals = (g: number): number => expected.filter((_, e) => fits[e * grid.length + g] === 1).length;
  return new Map(
    expected.flatMap((_, e) => {
      const [only, ...others] = aligned[e] === undefined ? fitting(e) : [];
      return only !== undefined && others.length === 0 && rivals(only) === 1 ? [[e, only] as const] : [];
    }),
  );
};

const known = (columns: LabelColumns): number => columns.filter((column) => column !== undefined).length;

/** The row of the sheet that holds most of the heads, and at least half: 其他 alone is a label as well. */
const findHeads = (row: ExpectedRow, grid: readonly GridRow[]): FoundHeads | undefined => {
  const [best] = grid
    .map((found) => ({ row: found.row, columns: alignLabels(row.labels, found) }))
    .toSorted((a, b) => known(b.columns) - known(a.columns));
  return best && known(best.columns) * 2 >= row.labels.length ? best : undefined;
};

/** The rows of the sheet between the known rows before and after one of the table. */
const rowsBetween = (
  grid: readonly GridRow[],
  rows: readonly (FoundRow | undefined)[],
  index: number,
): readonly GridRow[] => {
  const before = rows.slice(0, index).findLast((found) => found !== undefined)?.row ?? 0;
  const after = rows.slice(index + 1).find((found) => found !== undefined)?.row ?? Number.POSITIVE_INFINITY;
  return grid.filter(({ row }) => row > before && row < after);
};

/** Lines around a table have labels of their own, which a row of figures has not. */
const isLabelLike = (raw: string): boolean => /[:：]/.test(raw) || (raw.match(/\p{Script=Han}/gu) ?? []).length >= 3;

/** Rows without labels that may hold the figures under the heads above, down to the next row that is known. */
const rowsOfFigures = (grid: readonly GridRow[], heads: FoundHeads, before: number): readonly GridRow[] =>
  grid.filter(
    ({ row, labels, figures }) =>
      row > heads.row &&
      row < before &&
      figures.some((column) => heads.columns.includes(column)) &&
      !labels.some(({ raw }) => isLabelLike(raw)),
  );

/**
 * Looks for a table by its labels, in their order. A row without labels is found under its heads: the one row of figures
 * there, or a blank one.
 *
 * @param lastRow the last row that the file has: where the heads stand in it, the row of figures is gone
 */
export const matchTable = (table: ExpectedTable, grid: readonly GridRow[], lastRow: number): TableMatch => {
  const labelled = table.rows.flatMap((row, index) => (row.labels.length > 0 ? [{ row, index }] : []));
  const expected = labelled.map(({ row }) => row);
  const all = expected.flatMap(({ labels }) => labels);
  const texts = new Set(all.map(({ text }) => text));
  const patterned = all.filter(({ pattern }) => pattern !== undefined);
  const candidates = grid.filter(({ labels }) =>
    labels.some(({ text }) => texts.has(text) || patterned.some((label) => isLabel(label, text))),
  );
  const fits = fitsOf(expected, candidates);
  const aligned = align(expected.length, candidates.length, fits);
  const sure = sureOf(aligned);
  const moved = placeMoved(expected, candidates, fits, sure);

  const rows: (FoundRow | undefined)[] = table.rows.map(() => undefined);
  labelled.forEach(({ row, index }, place) => {
    const on = candidates[sure[place] ?? moved.get(place) ?? -1];
    if (!on) return;
    const hasUnit = row.unit === undefined || on.labels.some(({ text }) => text === row.unit);
    rows[index] = { row: on.row, columns: alignLabels(row.labels, on), hasUnit };
  });
  const taken = new Set(rows.flatMap((found) => (found ? [found.row] : [])));
  const free = candidates.filter(({ row }) => !taken.has(row));
  const heads = table.rows.map((row, index): FoundHeads | undefined => {
    if (!row.labels.some(({ role }) => role === 'head')) return undefined;
    return rows[index] ?? findHeads(row, rowsBetween(free, rows, index));
  });

  const repeated = new Set<number>();
  table.rows.forEach((row, index) => {
    const above = heads[index - 1];
    if (row.labels.length > 0 || !above) return;
    const below = rows.slice(index + 1).find((found) => found !== undefined);
    const [only, ...others] = rowsOfFigures(grid, above, below?.row ?? Number.POSITIVE_INFINITY);
    const isBlank = above.row < lastRow && !grid.some((found) => found.row === above.row + 1);
    if (others.length > 0) repeated.add(index);
    else if (only || isBlank) rows[index] = { row: only?.row ?? above.row + 1, columns: [], hasUnit: true };
  });
  const found = labelled.filter((_, place) => aligned.top[place] !== undefined || moved.has(place)).length;
  return { rows, heads, repeated, share: expected.length === 0 ? 0 : found / expected.length };
};

/** The column of a figure: under its head, where that still stands. */
export const columnOf = (match: TableMatch, head: ExpectedRow['figures'][number]['head']): number | undefined =>
  head === undefined ? undefined : match.heads[head.row]?.columns[head.label];
