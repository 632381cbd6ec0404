import { addressOf, placeOf } from '../../text/cell-address.js';
import { type Content, shownContent } from '../tables/content.js';

/** An area of merged cells as the file names it: `F6:F7`. */
type Area = string;

/** Larger areas, and more of them, are not gone through: a few bytes can stand for millions of cells. */
const LARGEST_AREA = 1_000;
const MAX_COVERED = 30_000;

/** Addresses of an area without its first cell; none of an area that is larger than any of a form's. */
const coveredBy = (area: Area): { readonly first: string; readonly others: readonly string[] } | undefined => {
  const [first = '', last = ''] = area.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to) return undefined;
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows < 1 || columns < 1 || rows * columns > LARGEST_AREA) return undefined;
  const others = Array.from({ length: rows * columns - 1 }, (_, at) => {
    const [row, column] = [Math.floor((at + 1) / columns), (at + 1) % columns];
    return addressOf(from.row + row, from.column + column);
  });
  return { first, others };
};

/**
 * The cells of a sheet, with those that a merged area covers: what is meant for them stands in the first of the area, and
 * no program shows what else they may hold.
 */
export const withCovered = (
  cells: ReadonlyMap<string, Content>,
  areas: readonly Area[],
): ReadonlyMap<string, Content> => {
  const all = new Map(cells);
  let left = MAX_COVERED;
  for (const area of areas) {
    const covered = coveredBy(area);
    if (!covered) continue;
    left -= covered.others.length;
    if (left < 0) break;
    const { first, others } = covered;
    for (const address of others) {
      const content = cells.get(first) ?? cells.get(address);
      if (content) all.set(address, { type: 'covered', by: shownContent(content), first });
    }
  }
  return all;
};
