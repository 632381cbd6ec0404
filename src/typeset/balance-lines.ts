import { breakLines, type Line } from './break-lines.js';
import { isMark } from './composition.js';
import type { Glyph } from './glyphs.js';
import { wordEnds } from './words.js';

// Costs in squares of em: a word cut is worse than lines of quite different length or one line more, a lone character worst.
const WORD_CUT = 6;
const LONE_CHARACTER = 40;
const EXTRA_LINE = 4;

/** `三、` and `（三）` at the start of a label may stand alone. */
const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)$/u;

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

/** The most even setting in `count` lines. */
const balanceIn = (count: number, glyphs: readonly Glyph[], room: number): Balanced => {
  const ends = wordEndsOf(glyphs);
  const size = glyphs[0]?.size ?? 1;
  const sums = [0];
  for (const glyph of glyphs) sums.push((sums.at(-1) ?? 0) + glyph.breakWidth);
  const widthOf = (start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);
  const even = widthOf(0, glyphs.length) / count;

  const costOf = (start: number, end: number): number => {
    const last = glyphs[end - 1];
    if (widthOf(start, end) > room + EPSILON || !last?.mayBreak) return Number.POSITIVE_INFINITY;
    const line = glyphs.slice(start, end);
    const isNumber = start === 0 && numbering.test(line.map((glyph) => glyph.text).join(''));
    const lone = !isNumber && line.filter((glyph) => !isMark(glyph.text)).length < 2;
    const uneven = ((widthOf(start, end) - even) / size) ** 2;
    return uneven + (ends[end - 1] ? 0 : WORD_CUT) + (lone ? LONE_CHARACTER : 0);
  };

  // best[k][end]: the least cost of setting the first `end` glyphs in k lines, and where the last of them begins.
  type Choice = { readonly cost: number; readonly start: number };
  const none: Choice = { cost: Number.POSITIVE_INFINITY, start: 0 };
  const best: Choice[][] = [glyphs.map(() => none)];
  best[0]?.unshift({ cost: 0, start: 0 });
  for (let k = 1; k <= count; k += 1) {
    const row: Choice[] = [none];
    for (let end = 1; end <= glyphs.length; end += 1) {
      let choice = none;
      for (let start = 0; start < end; start += 1) {
        const before = best[k - 1]?.[start]?.cost ?? Number.POSITIVE_INFINITY;
        const cost = before + costOf(start, end);
        if (cost < choice.cost) choice = { cost, start };
      }
      row.push(choice);
    }
    best.push(row);
  }
  const lines: Line[] = [];
  let end = glyphs.length;
  for (let k = count; k > 0; k -= 1) {
    const { start } = best[k]?.[end] ?? none;
    lines.unshift({ start, end });
    end = start;
  }
  return { lines, cost: best[count]?.[glyphs.length]?.cost ?? none.cost };
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
