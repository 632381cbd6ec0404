/** A row that is to be distributed over pages. */
export interface BreakableRow {
  /** In points. */
  readonly height: number;
  readonly keepWithNext: boolean;
}

/**
 * Rows after which a page ends, counted from 1, so that no page ends with a row that belongs to the next. `repeated`:
 * height of the header rows that stand on every page after the first.
 */
export const pageBreaks = (rows: readonly BreakableRow[], pageHeight: number, repeated: number): readonly number[] => {
  const breaks: number[] = [];
  let used = 0;
  let first = 0;
  for (let index = 0; index < rows.length; index += 1) {
    used += rows[index]?.height ?? 0;
    if (used <= pageHeight) continue;
    let last = index - 1;
    while (last > first && rows[last]?.keepWithNext) last -= 1;
    // Rows that belong together and fill more than a page break where the page ends.
    if (last <= first) last = Math.max(first, index - 1);
    breaks.push(last + 1);
    first = last + 1;
    used = repeated;
    index = last;
  }
  return breaks;
};

/** How far a sheet may be made smaller to save a page. */
const SMALLEST_SCALE = 0.9;

/**
 * The page breaks of a sheet that prints smaller where that saves a page: a few rows too many are squeezed onto the
 * pages before. Programs print a sheet smaller to fit a number of pages.
 */
export const fittedBreaks = (
  rows: readonly BreakableRow[],
  pageHeight: number,
  repeated: number,
): readonly number[] => {
  const breaks = pageBreaks(rows, pageHeight, repeated);
  const squeezed = pageBreaks(rows, pageHeight / SMALLEST_SCALE, repeated);
  return squeezed.length < breaks.length ? squeezed : breaks;
};
