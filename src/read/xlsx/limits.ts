/**
 * How much a workbook may hold, beside the limits of every Office file. A filled-in form has some 200 cells; a book that
 * collects a form from a hundred departments has 20,000.
 */
export const limits = {
  sheets: 256,
  /** Cells with contents, over all sheets. */
  cells: 30_000,
  /** Rows with contents on one sheet. */
  rows: 5_000,
  /** Cell formats. */
  formats: 64_000,
  /** Shared strings. */
  strings: 50_000,
  /** Names of cells. */
  names: 50_000,
  /** Characters of a cell's text; Excel's own limit. */
  textLength: 32_767,
  /** Characters of a number format; Excel allows 255. */
  formatLength: 1_000,
} as const;
