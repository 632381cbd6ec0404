/**
 * How large a workbook may be. A filled-in form has some 200 cells in 30 kB; a book that collects a form from a hundred
 * departments has 20,000. Nothing larger is decompressed or parsed.
 */
export const limits = {
  /** Bytes of the file. */
  file: 20_000_000,
  /** Files in the archive. */
  entries: 2_000,
  /** Bytes of one decompressed part. */
  part: 24_000_000,
  /** Bytes of all decompressed parts together. */
  total: 48_000_000,
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
