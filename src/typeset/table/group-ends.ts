import type { Table } from '../../document/printed.js';

/** A label over more than this part of a table's rows goes on where the table is divided: 三、本年度办理结果. */
const NEARLY_ALL = 0.5;

/** Fewer rows do not go over to a page of their own. */
const MIN_ROWS = 3;

/**
 * The rows, from 0, after which a table may be divided: where the next row opens a block under its banner; in a table
 * without banners, below the head, wherever no group of rows is cut.
 */
export const groupEnds = ({ rows, headRows }: Table): readonly number[] => {
  const opensBlock = rows.map(({ cells }) => cells.some(({ role }) => role === 'banner'));
  const hasBanners = opensBlock.some(Boolean);
  const isCut = (end: number): boolean =>
    rows
      .slice(0, end + 1)
      .some(({ cells }, row) =>
        cells.some(({ rowSpan }) => row + rowSpan > end + 1 && rowSpan <= NEARLY_ALL * rows.length),
      );
  return rows.flatMap((_, row) => {
    if (row === rows.length - 1) return [];
    if (hasBanners) return opensBlock[row + 1] && row > 0 ? [row] : [];
    const isLastFew = rows.length - row - 1 < MIN_ROWS;
    return row > headRows && headRows > 0 && !isLastFew && !isCut(row) ? [row] : [];
  });
};
