import { closesPhrase } from '../text/composition.js';
import { between, runningSum } from '../text/sums.js';
import { wordEndsOf } from './balanced-ends.js';
import { breakLines, charactersIn, type Line, type Measure } from './break-lines.js';
import type { Unit } from './unit.js';

// What is wrong with the end of a line, by how much it hurts; how much of the line stays empty weighs up to the last.
const WORD_CUT = 12;
const NO_MARK = 3;
const LONE_CHARACTER = 20;
const EMPTY = 6;

const EPSILON = 0.001;

interface Choice {
  readonly cost: number;
  readonly lines: readonly Line[];
}

/**
 * The fewest lines, each ended where a phrase or a word ends: a heading of two lines breaks best after 、.
 *
 * @example 因政府信息公开引起投诉、申请行政复议、 / 提起行政诉讼情况
 */
export const wordLines = (units: readonly Unit[], measure: Measure): readonly Line[] => {
  const full = breakLines(units, measure);
  if (full.length < 2) return full;
  const wordEnd = wordEndsOf(units);
  const widths = runningSum(units.map(({ breakWidth }) => breakWidth));

  const costOf = (line: Line, index: number): number => {
    const room = index === 0 ? measure.first : measure.rest;
    const width = between(widths, line.start, line.end);
    if (width > room + EPSILON) return Number.POSITIVE_INFINITY;
    const lone = charactersIn(units, line) < 2 ? LONE_CHARACTER : 0;
    if (line.end === units.length) return lone;
    const end = closesPhrase(units[line.end - 1]?.text ?? '') ? 0 : wordEnd[line.end - 1] ? NO_MARK : WORD_CUT;
    return lone + end + (EMPTY * (room - width)) / room;
  };

  const known = full.map(() => new Map<number, Choice>());

  /** The best lines from a place on, of which the first is line `index`. */
  const best = (start: number, index: number): Choice => {
    const choice = known[index]?.get(start) ?? find(start, index);
    known[index]?.set(start, choice);
    return choice;
  };

  const find = (start: number, index: number): Choice => {
    const rest: Line = { start, end: units.length };
    if (index === full.length - 1) return { cost: costOf(rest, index), lines: [rest] };
    let choice: Choice = { cost: Number.POSITIVE_INFINITY, lines: [] };
    for (let end = start + 1; end < units.length; end += 1) {
      if (!units[end - 1]?.mayBreak) continue;
      const cost = costOf({ start, end }, index);
      if (cost >= choice.cost) continue;
      const after = best(end, index + 1);
      if (cost + after.cost < choice.cost)
        choice = { cost: cost + after.cost, lines: [{ start, end }, ...after.lines] };
    }
    return choice;
  };
  const { cost, lines } = best(0, 0);
  return cost === Number.POSITIVE_INFINITY ? full : lines;
};
