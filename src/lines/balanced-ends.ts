import { isMark } from '../text/composition.js';
import { between, runningSum } from '../text/sums.js';
import { wordEnds } from '../text/words.js';
import type { Unit } from './unit.js';

// Costs in squares of em: a word cut is worse than lines of quite different length or one line more, a lone character worst.
const WORD_CUT = 24;
const LONE_CHARACTER = 40;
const EXTRA_LINE = 4;

/** `三、` and `（三）` at the start of a label may stand alone. */
const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;

const EPSILON = 0.001;

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join('');

/** Whether a known word (or none) ends with each unit. */
export const wordEndsOf = (units: readonly Unit[]): readonly boolean[] => {
  const ends = wordEnds(textOf(units));
  // A character beyond the basic plane takes two places in the text and one unit.
  let at = 0;
  return units.map(({ text }) => {
    at += text.length;
    return ends[at - 1] ?? true;
  });
};

/** The least cost of setting the first units in some lines, and where the last of these begins. */
interface Choice {
  readonly cost: number;
  readonly start: number;
}

const IMPOSSIBLE: Choice = { cost: Number.POSITIVE_INFINITY, start: 0 };

interface Balanced {
  readonly ends: readonly number[];
  readonly cost: number;
}

/** The most even setting in `count` lines. */
const balanceIn = (count: number, units: readonly Unit[], room: number): Balanced => {
  const em = units[0]?.size ?? 1;
  const wordEnd = wordEndsOf(units);
  const numberEnd = numbering.exec(textOf(units))?.[0].length ?? 0;
  const widths = runningSum(units.map(({ breakWidth }) => breakWidth));
  const characters = runningSum(units.map(({ text }) => (isMark(text) ? 0 : 1)));
  const even = between(widths, 0, units.length) / count;

  const costOf = (start: number, end: number): number => {
    const uneven = ((between(widths, start, end) - even) / em) ** 2;
    const isLone = between(characters, start, end) < 2 && !(start === 0 && end === numberEnd);
    return uneven + (wordEnd[end - 1] ? 0 : WORD_CUT) + (isLone ? LONE_CHARACTER : 0);
  };

  /** The best last line that ends before `end`, given the best settings of what stands before it. */
  const choose = (end: number, before: readonly Choice[]): Choice => {
    if (!units[end - 1]?.mayBreak) return IMPOSSIBLE;
    let choice = IMPOSSIBLE;
    for (let start = end - 1; start >= 0 && between(widths, start, end) <= room + EPSILON; start -= 1) {
      const cost = (before[start]?.cost ?? IMPOSSIBLE.cost) + costOf(start, end);
      if (cost < choice.cost) choice = { cost, start };
    }
    return choice;
  };

  const rows: (readonly Choice[])[] = [[{ cost: 0, start: 0 }]];
  for (let line = 1; line <= count; line += 1) {
    const before = rows[line - 1] ?? [];
    rows.push([IMPOSSIBLE, ...units.map((_, i) => choose(i + 1, before))]);
  }
  const ends: number[] = [];
  let end = units.length;
  for (let line = count; line > 0; line -= 1) {
    ends.unshift(end);
    end = rows[line]?.[end]?.start ?? 0;
  }
  return { ends, cost: rows[count]?.[units.length]?.cost ?? IMPOSSIBLE.cost };
};

/**
 * Where the lines of a title or of a narrow cell end: of even length, words kept whole as far as possible; in `fewest`
 * lines, or one more where that saves words. `undefined` where no such lines exist: a word that no line can hold.
 *
 * @param room width of a line
 * @example balancedEnds(emUnits('社会公益组织', 1), 2.5, 3) // [2, 4, 6]
 */
export const balancedEnds = (units: readonly Unit[], room: number, fewest: number): readonly number[] | undefined => {
  const plain = balanceIn(fewest, units, room);
  if (plain.cost <= EXTRA_LINE) return plain.ends;
  const more = balanceIn(fewest + 1, units, room);
  const best = more.cost + EXTRA_LINE < plain.cost ? more : plain;
  return best.cost === Number.POSITIVE_INFINITY ? undefined : best.ends;
};
