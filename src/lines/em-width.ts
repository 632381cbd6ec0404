import { MINUS } from '../text/decimals.js';
import { isLatin } from '../text/script-runs.js';

// Advances of Times New Roman from U+0020 to U+007E, in thousandths of an em.
// biome-ignore format: by rows of sixteen, as in tables of characters.
const times: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
  500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
  500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

const FIRST = 0x20;

const MINUS_WIDTH = 0.564;

/** Advance of a character in em where Chinese faces are full-width and Latin is Times New Roman. */
export const timesWidth = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code >= FIRST && code < FIRST + times.length) return (times[code - FIRST] ?? 0) / 1000;
  if (character === MINUS) return MINUS_WIDTH;
  return isLatin(character) ? 0.5 : 1;
};

/** Half-width type of Chinese faces, in em. */
const HALF = 0.5;

/** The most that a character takes, in em: Latin stands in Times New Roman or in the half-width type of a Chinese face. */
export const emWidth = (character: string): number =>
  character > '\u2fff' || !isLatin(character) ? 1 : Math.max(HALF, timesWidth(character));

/**
 * Width of a text on one line, in em.
 *
 * @example emWidthOf('2018年') // 3
 */
export const emWidthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += emWidth(character);
  return width;
};
