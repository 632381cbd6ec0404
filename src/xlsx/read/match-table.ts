import { type ExpectedRow, type ExpectedTable, isWord } from './expected-table.js';
import type { GridRow } from './sheet-grid.js';

/** Where a row of the printed table was found on a sheet. */
export interface FoundRow {
  readonly row: number;
  /** Columns of the row's words, in their order. */
  readonly columns: readonly number[];
  /** What stands under 单位; `undefined` if the sheet has no such text in the row. */
  readonly hasUnit: boolean;
}

/** A table as it was found on a sheet by its labels. */
export interface TableMatch {
  /** By place in the printed table; `undefined` where the label is missing or stands there twice. */
  readonly rows: readonly (FoundRow | undefined)[];
  /** Columns of the heads, by their row in the table and their place in it, as far as they still stand there. */
  readonly heads: readonly (readonly (number | undefined)[])[];
  /** Share of the labels found. */
  readonly share: number;
}

/** Columns of a row's words on a sheet's row, if they all stand there in this order. */
const columnsIn = (expected: ExpectedRow, { words }: GridRow): readonly number[] | undefined => {
  const columns: number[] = [];
  let at = 0;
  for (const word of expected.words) {
    while (at < words.length && !isWord(word, words[at]?.text ?? '')) at += 1;
    const found = words[at];
    if (!found) return undefined;
    columns.push(found.column);
    at += 1;
  }
  return columns;
};

/**
 * Which rows of the sheet may be which of the table, as `expected × grid` flags. Only rows that bear a row's first word
 * are looked at closer.
 */
const fitsOf = (expected: readonly ExpectedRow[], grid: readonly GridRow[]): Uint8Array => {
  const fits = new Uint8Array(expected.length * grid.length);
  const byWord = new Map<string, number[]>();
  const patterned: number[] = [];
  expected.forEach(({ words: [first] }, e) => {
    if (first?.pattern) patterned.push(e);
    else if (first) byWord.set(first.text, [...(byWord.get(first.text) ?? []), e]);
  });
  grid.forEach((found, g) => {
    for (const { text } of found.words) {
      for (const e of [...(byWord.get(text) ?? []), ...patterned]) {
        const row = expected[e];
        if (row && columnsIn(row, found)) fits[e * grid.length + g] = 1;
      }
    }
  });
  return fits;
};

type Alignment = readonly (number | undefined)[];

/**
 * The longest run of rows that stand on the sheet in the table's order. Labels repeat (被依法纠错数 under two headings),
 * so their order tells them apart. Of several longest runs, the one that keeps to the top and the one that keeps to the
 * bottom: where they differ, it cannot be told which row is meant.
 */
const align = (
  expected: readonly ExpectedRow[],
  grid: readonly GridRow[],
  fits: Uint8Array,
): { readonly top: Alignment; readonly bottom: Alignment } => {
  const wide = grid.length + 1;
  const longest = new Uint16Array((expected.length + 1) * wide);
  const at = (e: number, g: number): number => longest[e * wide + g] ?? 0;
  for (let e = expected.length - 1; e >= 0; e -= 1) {
    for (let g = grid.length - 1; g >= 0; g -= 1) {
      const take = fits[e * grid.length + g] === 1 ? at(e + 1, g + 1) + 1 : 0;
      longest[e * wide + g] = Math.max(at(e + 1, g), at(e, g + 1), take);
    }
  }
  const follow = (mayWait: boolean): Alignment => {
    const aligned: (number | undefined)[] = expected.map(() => undefined);
    let [e, g] = [0, 0];
    while (e < expected.length && g < grid.length) {
      const here = at(e, g);
      const take = fits[e * grid.length + g] === 1 && here === at(e + 1, g + 1) + 1;
      const mustTake = at(e + 1, g) < here && at(e, g + 1) < here;
      if (take && (mustTake || !mayWait)) {
        aligned[e] = g;
        e += 1;
        g += 1;
      } else if (at(e, g + 1) === here) g += 1;
      else e += 1;
    }
    return aligned;
  };
  return { top: follow(false), bottom: follow(true) };
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
      return only !== undefined && others.length === 0 && rivals(only) === 1 && !aligned.includes(only)
        ? [[e, only] as const]
        : [];
    }),
  );
};

/**
 * The columns of a row of heads, of which some may be gone: in the row of the sheet that holds most of them, and at least
 * half. 其他 alone is a label as well.
 */
const headColumns = (row: ExpectedRow, grid: readonly GridRow[]): readonly (number | undefined)[] => {
  const places = grid.map(({ words }) =>
    row.words.map((word) => {
      const [only, ...others] = words.filter(({ text }) => isWord(word, text));
      return others.length === 0 ? only?.column : undefined;
    }),
  );
  const known = (columns: readonly (number | undefined)[]): number =>
    columns.filter((column) => column !== undefined).length;
  const [best = []] = places.toSorted((a, b) => known(b) - known(a));
  return known(best) * 2 >= row.words.length ? best : [];
};

/** Looks for a table on a sheet by its labels, in their order. */
export const matchTable = (table: ExpectedTable, grid: readonly GridRow[]): TableMatch => {
  // A row without words, as in a table without labels at its left, is found by the head above it.
  const worded = table.rows.flatMap((row, index) => (row.words.length > 0 ? [{ row, index }] : []));
  const expected = worded.map(({ row }) => row);
  const known = expected.flatMap(({ words }) => words);
  const texts = new Set(known.map(({ text }) => text));
  const patterned = known.filter(({ pattern }) => pattern !== undefined);
  const candidates = grid.filter(({ words }) =>
    words.some(({ text }) => texts.has(text) || patterned.some((word) => isWord(word, text))),
  );
  const fits = fitsOf(expected, candidates);
  const { top, bottom } = align(expected, candidates, fits);
  const sure = top.map((at, place) => (at === bottom[place] ? at : undefined));
  const moved = placeMoved(expected, candidates, fits, sure);
  const rows: (FoundRow | undefined)[] = table.rows.map(() => undefined);
  let found = 0;
  worded.forEach(({ row, index }, place) => {
    if (top[place] !== undefined || moved.has(place)) found += 1;
    const at = sure[place] ?? moved.get(place);
    const on = at === undefined ? undefined : candidates[at];
    const columns = on && columnsIn(row, on);
    if (!on || !columns) return;
    const { unit } = row;
    rows[index] = { row: on.row, columns, hasUnit: unit === undefined || on.words.some(({ text }) => text === unit) };
  });
  table.rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (row.words.length > 0 || !above) return;
    const next = grid.find(({ row: at }) => at > above.row);
    rows[index] = { row: next?.row ?? above.row + 1, columns: [], hasUnit: true };
  });
  const taken = new Set(rows.flatMap((placed) => (placed ? [placed.row] : [])));
  const free = candidates.filter(({ row }) => !taken.has(row));
  const heads = table.rows.map((row, index) => {
    if (!row.words.some(({ role }) => role === 'head')) return [];
    return rows[index]?.columns ?? headColumns(row, free);
  });
  return { rows, heads, share: expected.length === 0 ? 0 : found / expected.length };
};

/** The column of a figure: under its head, where that still stands. */
export const columnOf = (match: TableMatch, head: ExpectedRow['figures'][number]['head']): number | undefined =>
  head === undefined ? undefined : match.heads[head.row]?.[head.word];

/** Rows of a sheet that are some row of the table. */
export const takenRows = (match: TableMatch): ReadonlySet<number> =>
  new Set(match.rows.flatMap((found) => (found ? [found.row] : [])));
