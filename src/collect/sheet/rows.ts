/** A cell as readers of workbooks and of CSV give it. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** A sheet: rows of cells with the heads in one of the first rows, or objects by head. */
export type SheetRows = readonly (readonly SheetCell[])[] | readonly { readonly [head: string]: SheetCell }[];

/** What a column is called; the first name is the one that blank sheets bear. */
export type Heads<Key extends string> = { readonly [key in Key]: readonly string[] };

/** A row's cells as text, by column; blank ones left out. */
export interface SheetRow<Key extends string> {
  /** Counted from 1, heads included. */
  readonly row: number;
  readonly cells: { readonly [key in Key]?: string };
}

export interface Sheet<Key extends string> {
  /** The row in which the heads stand; `undefined` if there is none. */
  readonly heads: number | undefined;
  readonly rows: readonly SheetRow<Key>[];
}

/** Heads are looked for in so many rows: titles and remarks may stand above them. */
const MAX_ABOVE = 10;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A cell as text: white space at its ends dropped, full-width digits and letters made plain by nobody. */
const cellText = (cell: SheetCell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime())
      ? ''
      : `${cell.getUTCFullYear()}-${pad(cell.getUTCMonth() + 1)}-${pad(cell.getUTCDate())}`;
  }
  return String(cell).trim();
};

const plainHead = (cell: SheetCell): string => cellText(cell).replaceAll(/[\s*＊]|[（(].*[)）]$/g, '');

const keyOf = <Key extends string>(head: string, heads: Heads<Key>): Key | undefined =>
  (Object.keys(heads) as Key[]).find((key) => heads[key].includes(head));

const isArray = (row: SheetRows[number]): row is readonly SheetCell[] => Array.isArray(row);

/** Rows of objects as rows of cells, with their heads above them. */
const asCells = (rows: SheetRows): readonly (readonly SheetCell[])[] => {
  const objects = rows.filter((row) => !isArray(row)) as readonly { readonly [head: string]: SheetCell }[];
  if (objects.length === 0) return rows as readonly (readonly SheetCell[])[];
  const heads = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return [heads, ...objects.map((row) => heads.map((head) => row[head]))];
};

const cellsOf = <Key extends string>(
  row: readonly SheetCell[],
  keys: readonly (Key | undefined)[],
): { readonly [key in Key]?: string } =>
  Object.fromEntries(
    keys.flatMap((key, index) => {
      const text = cellText(row[index]);
      return key === undefined || text === '' ? [] : [[key, text]];
    }),
  ) as { readonly [key in Key]?: string }; // keys are the columns'

/**
 * The rows of a sheet by its heads, whatever their order; `anchor` is the column without which there are no heads.
 * Columns that nobody knows are left out, and rows without anything in the others.
 */
export const readSheet = <Key extends string>(rows: SheetRows, heads: Heads<Key>, anchor: Key): Sheet<Key> => {
  const cells = asCells(rows);
  const at = cells.slice(0, MAX_ABOVE).findIndex((row) => row.some((cell) => heads[anchor].includes(plainHead(cell))));
  if (at < 0) return { heads: undefined, rows: [] };
  const keys = (cells[at] ?? []).map((cell) => keyOf(plainHead(cell), heads));
  return {
    heads: at + 1,
    rows: cells
      .map((row, index) => ({ row: index + 1, cells: cellsOf(row, keys) }))
      .slice(at + 1)
      .filter((row) => Object.keys(row.cells).length > 0),
  };
};
