import { breakLines, fitsIn, unbreakables } from './text-width.js';

/** How words are set in a narrow place; lengths in points. */
export interface Fit {
  readonly size: number;
  /** How much narrower than the place the lines are kept, so that they end at better places. */
  readonly narrower: number;
}

export interface Place {
  /** Width of the lines. */
  readonly width: number;
  /** How much wider the first line is. */
  readonly first?: number;
  readonly size: number;
  /** The smallest size to go down to, for words that find no good lines in a larger one. */
  readonly least: number;
}

const SIZE_STEP = 0.5;
/** Room that is left to programs that measure a little differently, in em. */
export const SLACK = 0.1;

const characters = (line: string): number => [...line].length;

/** Lines that all fit, the last of which is no single character. */
const areGood = (lines: readonly string[], width: number, first: number): boolean =>
  lines.every((line, index) => fitsIn(line, width + (index === 0 ? first : 0))) &&
  (lines.length === 1 || characters(lines.at(-1) ?? '') > 1);

/** Sizes to try, from the usual one down. */
export const sizesOf = ({ size, least }: Place): readonly number[] =>
  Array.from({ length: Math.floor((size - least) / SIZE_STEP) + 1 }, (_, step) => size - step * SIZE_STEP);

/** Widths in half em from `most` down to one em. */
const widthsBelow = (most: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((most - 1) * 2)) }, (_, step) => Math.floor(most * 2 - step - 1e-9) / 2);

type Choice = (widths: readonly number[]) => number | undefined;

const widest: Choice = (widths) => widths[0];
const narrowest: Choice = (widths) => widths.at(-1);

/** A fit at one size, in lines for which `counts` holds: of how many they are, and how many they would be at full width. */
const fitAt = (
  pieces: readonly string[],
  place: Place,
  size: number,
  choose: Choice,
  counts: (lines: number, fewest: number) => boolean,
): Fit | undefined => {
  const first = (place.first ?? 0) / size;
  const most = place.width / size - SLACK;
  const fewest = breakLines(pieces, most, first).length;
  if (fewest < 2 && pieces.every((piece) => fitsIn(piece, most + first))) return { size, narrower: 0 };
  // Good must be the lines of a program that uses the slack too.
  const good = [most, ...widthsBelow(most)].filter((width) =>
    [width, width + SLACK].every((room) => {
      const lines = breakLines(pieces, room, first);
      return counts(lines.length, fewest) && areGood(lines, room, first);
    }),
  );
  const width = choose(good);
  if (width === undefined) return undefined;
  return { size, narrower: width === most ? 0 : place.width - (width + SLACK) * size };
};

const firstOf = <From, To>(values: readonly From[], find: (value: From) => To | undefined): To | undefined => {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Smaller type before more lines: 21 characters in a place for four are 4 × 5 + 1 in any size, so they become 3 × 7. */
const fitIn = (text: string, place: Place, choose: Choice): Fit => {
  // Most words need no breaking.
  const { size, width, first = 0 } = place;
  if (fitsIn(text, (width + first) / size - SLACK)) return { size, narrower: 0 };
  const pieces = unbreakables(text);
  const sizes = sizesOf(place);
  return (
    firstOf(sizes, (size) => fitAt(pieces, place, size, choose, (lines, fewest) => lines === fewest)) ??
    firstOf(sizes, (size) => fitAt(pieces, place, size, widest, () => true)) ?? { size: place.size, narrower: 0 }
  );
};

/**
 * Lines as full as can be, but for a last one of a single character: for words at the left.
 */
export const fitFull = (text: string, place: Place): Fit => fitIn(text, place, widest);

/** A slightly smaller size is better than a second line, in points. */
const LITTLE = 1;

/**
 * One line if a little smaller type makes it one, else lines of like length: for centred words. 社会公益组织 in a place
 * for five characters is 社会公 over 益组织.
 */
export const fitEven = (text: string, place: Place): Fit => {
  const oneLine = sizesOf({ ...place, least: Math.max(place.least, place.size - LITTLE) }).find((size) =>
    fitsIn(text, place.width / size - SLACK),
  );
  return oneLine === undefined ? fitIn(text, place, narrowest) : { size: oneLine, narrower: 0 };
};
