import { isDoubled, lineEnds } from '../text/composition.js';
import { isLatinAt } from '../text/script-runs.js';
import { emWidth, timesWidth } from './em-width.js';

/** A gap that grows by more than this, in em, is taken for a space by programs that extract text. */
export const MAX_GROWTH = 0.1;

/** A character of a text that is to be broken into lines. Lengths in points, or in any other unit for all alike. */
export interface Unit {
  readonly text: string;
  /** Size of the type: the width of a full character, against which lines are weighed. */
  readonly size: number;
  /** Advance by which lines are broken. */
  readonly breakWidth: number;
  /** A line may end after the character. */
  readonly mayBreak: boolean;
  /** A place within an address: a line ends there only where it would be torn apart otherwise. */
  readonly isJoint: boolean;
  /** The gap after it may grow: none inside a Latin word, nor inside —— and ……. */
  readonly mayGrow: boolean;
}

const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0';

/** Whether the gap after a character may grow. */
export const gapMayGrow = (characters: readonly string[], at: number): boolean => {
  const [left = '', right] = [characters[at], characters[at + 1]];
  if (right === undefined || isDoubled(left, right)) return false;
  return !isLatinAt(characters, at) || !isLatinAt(characters, at + 1) || isSpace(left) || isSpace(right);
};

const unitsBy = (text: string, size: number, advance: (character: string) => number): readonly Unit[] => {
  const characters = [...text];
  const ends = lineEnds(characters);
  return characters.map(
    (character, at): Unit => ({
      text: character,
      size,
      breakWidth: advance(character),
      mayBreak: ends[at] !== 'never',
      isJoint: ends[at] === 'joint',
      mayGrow: gapMayGrow(characters, at),
    }),
  );
};

/**
 * The characters of a text with em widths: exact for Chinese and digits, for letters never less than in Times New Roman or
 * 宋体, so that lines broken by them fit whatever face a program takes.
 */
export const emUnits = (text: string, size: number): readonly Unit[] =>
  unitsBy(text, size, (character) => emWidth(character) * size);

/**
 * The characters of running text as Word sets them: Chinese full-width, Latin in Times New Roman.
 *
 * @param tracking added to every advance, in points
 */
export const textUnits = (text: string, size: number, tracking: number): readonly Unit[] =>
  unitsBy(text, size, (character) => timesWidth(character) * size + tracking);
