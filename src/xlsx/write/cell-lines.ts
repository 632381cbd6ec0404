import { lineBreaks } from '../../text/composition.js';
import { textWidth } from '../../text/width.js';

const IDEOGRAPHIC_SPACE = '\u3000';

/** Fewest characters on the last line of a label. */
const SHORTEST_LINE = 3;

const spaces = (width: number): string => IDEOGRAPHIC_SPACE.repeat(Math.floor(width)) + (width % 1 >= 0.5 ? ' ' : '');

/** How many characters stand on a line of the width: neither a closing mark first on the next, nor one alone there. */
const lineLength = (characters: readonly string[], width: number): number => {
  let length = 0;
  let taken = 0;
  for (const character of characters) {
    taken += textWidth(character);
    if (taken > width && length > 0) break;
    length += 1;
  }
  if (length >= characters.length) return characters.length;
  // A last line of a character or two looks like a slip, where lines are long: it takes more along.
  length = Math.max(1, Math.min(length, characters.length - Math.min(SHORTEST_LINE, Math.floor(width / 4))));
  const breaks = lineBreaks(characters);
  const mayBreak = (at: number): boolean => breaks[at - 1] ?? true;
  let shorter = length;
  while (shorter > 1 && !mayBreak(shorter)) shorter -= 1;
  return mayBreak(shorter) ? shorter : length;
};

const wrap = (text: string, first: number, following: number): readonly string[] => {
  if (textWidth(text) <= first) return [text];
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    const length = lineLength(rest, lines.length === 0 ? first : following);
    lines.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return lines;
};

/**
 * The lines of a cell as Excel is to show them. Excel has no hanging indent: lines are broken here and begin with
 * ideographic spaces, which are exactly as wide as the characters above.
 *
 * @param width of the cell, in characters
 */
export const cellLines = (lines: readonly string[], indent: number, hang: number, width: number): readonly string[] => {
  const following = Math.max(2, width - indent - hang);
  return lines.flatMap((line, index) => {
    const first = index === 0 ? Math.max(2, width - indent) : following;
    return wrap(line, first, following).map(
      (words, part) => spaces(index === 0 && part === 0 ? indent : indent + hang) + words,
    );
  });
};
