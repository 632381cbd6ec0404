import { balancedEnds } from './balanced-ends.js';
import { breakLines, type Line } from './break-lines.js';
import type { Unit } from './unit.js';

/**
 * Breaks a title or the words of a narrow cell into lines of even length with words kept whole as far as possible: as few
 * as possible, or one more where that saves words.
 *
 * @param room width of a line, in the measure of the units
 */
export const balanceLines = (units: readonly Unit[], room: number): readonly Line[] => {
  const greedy = breakLines(units, { first: room, rest: room });
  if (greedy.length < 2) return greedy;
  const ends = balancedEnds(units, room, greedy.length);
  return ends?.map((end, line) => ({ start: ends[line - 1] ?? 0, end })) ?? greedy;
};
