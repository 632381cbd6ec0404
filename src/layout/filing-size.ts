import type { Layout } from './layout.js';

const LEAST_SIZE = 7.5;
const SIZE_STEP = 0.5;

/** Least space between two fields of a filing line, in em. */
export const FILING_GAP = 1.5;

/**
 * The type size at which the fields of a filing line stand on one row: the table's, or smaller.
 *
 * @param words width of all fields together, in em
 * @param room width of the row, in points
 */
export const filingSize = (words: number, fields: number, room: number, { table }: Layout): number => {
  const fitting = Math.floor(room / (words + (fields - 1) * FILING_GAP) / SIZE_STEP) * SIZE_STEP;
  return Math.max(LEAST_SIZE, Math.min(table.size, fitting));
};
