import type { Layout } from './layout.js';

/** Smaller type is not read: the fields stand on two rows instead. */
const MIN_SIZE = 9;
const SIZE_STEP = 0.5;

/** Least space between two fields of a filing line, in em. */
export const FILING_GAP = 1.5;

/**
 * The type size of a filing line: its style's, or a smaller one at which its fields stand on one row; the style's where
 * they need two.
 *
 * @param width width of all fields together, in em
 * @param room width of the row, in points
 */
export const filingSize = (width: number, fields: number, room: number, { styles }: Layout): number => {
  const { size } = styles.filing;
  const fitting = Math.floor(room / (width + (fields - 1) * FILING_GAP) / SIZE_STEP) * SIZE_STEP;
  return fitting < Math.min(MIN_SIZE, size) ? size : Math.min(size, fitting);
};
