/**
 * The columns of a sheet. Tables print on a grid; the first grid column may be cut into four, so that the filing fields
 * below have cells of their own: label, room, label, room. Addresses are the same whether they are filled in or not.
 */
export interface SheetColumns {
  /** In points. */
  readonly widths: readonly number[];
  /** First sheet column (from 1) of each grid column, and one past the last. */
  readonly starts: readonly number[];
  /** Whether the first grid column is cut. */
  readonly cut: boolean;
}

/** 单位负责人： is the longest label; the least room beside it, and the least width of a column, in characters. */
const LABEL = 6.5;
const LEAST = 2;

export const sheetColumns = (
  grid: readonly number[],
  width: number,
  character: number,
  withFiling: boolean,
): SheetColumns => {
  const sum = grid.reduce((total, part) => total + part, 0);
  const [first = width, ...others] = grid.map((part) => (part / sum) * width);
  const room = first - (2 * LABEL + LEAST) * character;
  if (!withFiling || room < LABEL * character) {
    return { widths: [first, ...others], starts: [...grid, 0].map((_, index) => index + 1), cut: false };
  }
  const widths = [LABEL * character, room, LABEL * character, LEAST * character, ...others];
  return { widths, starts: [1, ...[...others, 0].map((_, index) => index + 5)], cut: true };
};
