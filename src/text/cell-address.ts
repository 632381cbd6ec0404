/**
 * Letters of a column, counted from 1.
 *
 * @example columnLetters(28) // 'AB'
 */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

/** `F6` for row 6, column 6; both from 1. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Row and column of an address; `undefined` if a sheet has no such cell. */
export const placeOf = (address: string): CellPosition | undefined => {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
};

/** The name of a sheet in a formula: `'统计表'!`. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
