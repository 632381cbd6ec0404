import { balancedEnds } from '../text/balance.js';
import { breakLines, type Line } from './break-lines.js';
import type { Glyph } from './glyphs.js';

/**
 * Breaks a title or the words of a narrow cell into lines of even length with words kept whole as far as possible: as few
 * as possible, or one more where that saves words.
 */
export const balanceLines = (glyphs: readonly Glyph[], room: number): readonly Line[] => {
  const greedy = breakLines(glyphs, { first: room, rest: room });
  if (greedy.length < 2) return greedy;
  const units = glyphs.map(({ text, breakWidth, mayBreak }) => ({ text, width: breakWidth, mayBreak }));
  const ends = balancedEnds(units, room, glyphs[0]?.size ?? 1, greedy.length);
  return ends?.map((end, line) => ({ start: ends[line - 1] ?? 0, end })) ?? greedy;
};
