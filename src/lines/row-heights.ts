/** What a cell needs. */
export interface CellHeight {
  /** The first of its rows, from 0. */
  readonly row: number;
  readonly rowSpan: number;
  /** In points. */
  readonly height: number;
}

/**
 * Heights of a table's rows: as high as their cells need, none lower than `min`; what a cell of several rows needs beyond
 * them is shared among these.
 */
export const rowHeights = (rows: number, cells: readonly CellHeight[], min: number): readonly number[] => {
  const heights = Array.from({ length: rows }, () => min);
  for (const { row, rowSpan, height } of cells) {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? min, height);
  }
  const tall = cells.filter(({ rowSpan }) => rowSpan > 1).sort((a, b) => a.rowSpan - b.rowSpan);
  for (const { row, rowSpan, height } of tall) {
    const missing = height - heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    if (missing <= 0) continue;
    for (let at = row; at < row + rowSpan; at += 1) heights[at] = (heights[at] ?? min) + missing / rowSpan;
  }
  return heights;
};
