/**
 * How much a Word file may hold, beside the limits of every Office file. A long report has 2,000 paragraphs and 60,000
 * characters; its tables have 700 cells.
 */
export const limits = {
  paragraphs: 50_000,
  /** Characters of all texts together. */
  characters: 5_000_000,
  /** Cells of all tables together. */
  cells: 30_000,
  /** Styles, and lists. */
  styles: 10_000,
  /** Columns of a table; Word allows 63. */
  columns: 200,
} as const;
