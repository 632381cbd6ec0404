import { isMark } from '../text/composition.js';
import { wordEnds } from '../text/words.js';
import { breakLines, type Line } from './break-lines.js';
import type { Glyph } from './glyphs.js';

// Costs in squares of em: a word cut is worse than lines of quite different length or one line more, a lone character worst.
const WORD_CUT = 6;
const LONE_CHARACTER = 40;
const EXTRA_LINE = 4;

/** `三、` and `（三）` at the start of a label may stand alone. */
const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;

const EPSILON = 0.001;

/** Whether a known word (or none) ends with each glyph. */
const wordEndsOf = (glyphs: readonly Glyph[]): readonly boolean[] => {
  const ends = wordEnds(glyphs.map((glyph) => glyph.text).join(''));
  // A character beyond the basic plane takes two places in the text and one glyph.
  let at = 0;
  return glyphs.map((glyph) => {
    at += glyph.text.length;
    return ends[at - 1] ?? true;
  });
};

interface Balanced {
  readonly lines: readonly Line[];
  readonly cost: number;
}

/** Number of glyphs at the start of a row that are a number standing for itself: `三、`. */
const numberingLength = (glyphs: readonly Glyph[]): number =>
  numbering.exec(glyphs.map((glyph) => glyph.text).join(''))?.[0].length ?? 0;

const runningSum = (values: readonly number[]): readonly number[] => {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
};

/** The least cost of setting the first glyphs in some lines, and where the last of these begins. */
interface Choice {
  readonly cost: number;
  readonly start: number;
}

const IMPOSSIBLE: Choice = { cost: Number.POSITIVE_INFINITY, start: 0 };

/** The most even setting in `count` lines. */
const balanceIn = (count: number, glyphs: readonly Glyph[], room: number): Balanced => {
  const wordEnd = wordEndsOf(glyphs);
  const numberEnd = numberingLength(glyphs);
  const size = glyphs[0]?.size ?? 1;
  const widths = runningSum(glyphs.map((glyph) => glyph.breakWidth));
  const words = runningSum(glyphs.map((glyph) => (isMark(glyph.text) ? 0 : 1)));
  const between = (sums: readonly number[], start: number, end: number): number =>
    (sums[end] ?? 0) - (sums[start] ?? 0);
  const even = between(widths, 0, glyphs.length) / count;

  const costOf = (start: number, end: number): number => {
    const uneven = ((between(widths, start, end) - even) / size) ** 2;
    const isLone = between(words, start, end) < 2 && !(start === 0 && end === numberEnd);
    return uneven + (wordEnd[end - 1] ? 0 : WORD_CUT) + (isLone ? LONE_CHARACTER : 0);
  };

  /** The best last line that ends before `end`, given the best settings of what stands before it. */
  const choose = (end: number, before: readonly Choice[]): Choice => {
    if (!glyphs[end - 1]?.mayBreak) return IMPOSSIBLE;
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
    rows.push([IMPOSSIBLE, ...glyphs.map((_, i) => choose(i + 1, before))]);
  }
  const lines: Line[] = [];
  let end = glyphs.length;
  for (let line = count; line > 0; line -= 1) {
    const { start } = rows[line]?.[end] ?? IMPOSSIBLE;
    lines.unshift({ start, end });
    end = start;
  }
  return { lines, cost: rows[count]?.[glyphs.length]?.cost ?? IMPOSSIBLE.cost };
};

/**
 * Breaks a title or the words of a narrow cell into lines of even length with words kept whole as far as possible: as few
 * as possible, or one more where that saves words.
 */
export const balanceLines = (glyphs: readonly Glyph[], room: number): readonly Line[] => {
  const greedy = breakLines(glyphs, { first: room, rest: room });
  if (greedy.length < 2) return greedy;
  const fewest = balanceIn(greedy.length, glyphs, room);
  const more = balanceIn(greedy.length + 1, glyphs, room);
  const best = more.cost + EXTRA_LINE < fewest.cost ? more : fewest;
  // Where no even setting exists (a word that no line can hold), the plain one stands.
  return best.cost === Number.POSITIVE_INFINITY ? greedy : best.lines;
};
