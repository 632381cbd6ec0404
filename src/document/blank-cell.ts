import type { Cell } from './printed.js';

/** What stands where a row of a table has no cell: formats that want every place of the grid filled print it. */
export const blankCell = (col: number): Cell => ({
  role: 'empty',
  col,
  colSpan: 1,
  rowSpan: 1,
  lines: [],
  indent: 0,
  hang: 0,
});
