import { wordEnds } from '../text/words.js';
import { type Place, SLACK, sizesOf } from './fit.js';
import { fitsIn, unbreakables, widthOf } from './text-width.js';

/** Words set in lines of whole words. */
export interface WordLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** More words than a narrow cell has; their lines are not tried out. */
const MOST_WORDS = 10;

/** A text cut where a line may end without cutting a word: `（三）`, `不予`, `公开`. */
const wordsOf = (text: string): readonly string[] => {
  const ends = wordEnds(text);
  const words: string[] = [];
  let open = '';
  let at = 0;
  for (const piece of unbreakables(text)) {
    at += piece.length;
    open += piece;
    if (ends[at - 1] === false) continue;
    words.push(open);
    open = '';
  }
  return open === '' ? words : [...words, open];
};

/** All ways to set words in lines, in order. */
const settings = (words: readonly string[]): readonly (readonly string[])[] =>
  words.slice(1).reduce<readonly (readonly string[])[]>(
    (all, word) =>
      all.flatMap((lines) => [
        [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${word}`],
        [...lines, word],
      ]),
    [words.slice(0, 1)],
  );

/** The larger, the less even the lines. */
const unevenness = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + widthOf(line) ** 2, 0) * lines.length;

const readsWell = (lines: readonly string[], room: number): boolean =>
  lines.every((line) => fitsIn(line, room) && [...line].length > 1);

const bestIn = (words: readonly string[], room: number): readonly string[] | undefined =>
  settings(words)
    .filter((lines) => readsWell(lines, room))
    .sort((one, other) => one.length - other.length || unevenness(one) - unevenness(other))[0];

/**
 * The fewest, most even lines that cut no word and leave no character alone, in the largest size that has such lines;
 * `undefined` if none has. A program breaks Chinese between any two characters: these lines are to be ended by hand.
 *
 * @example fitWords('（三）不予公开', { width: 37, size: 10, least: 8 }) // size 10: （三） 不予 公开
 */
export const fitWords = (text: string, place: Place): WordLines | undefined => {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return undefined;
  for (const size of sizesOf(place)) {
    const lines = bestIn(words, place.width / size - SLACK);
    if (lines) return { size, lines };
  }
  return undefined;
};
