import { lineBreaks } from '../text/composition.js';
import { emWidth } from './em-width.js';

/** A character of a text that is to be broken into lines. Lengths in points, or in any other unit for all alike. */
export interface Unit {
  readonly text: string;
  /** Size of the type: the width of a full character, against which lines are weighed. */
  readonly size: number;
  /** Advance by which lines are broken. */
  readonly breakWidth: number;
  /** A line may end after the character. */
  readonly mayBreak: boolean;
  /** How far the gap after it may shrink. */
  readonly mayShrink: number;
}

/**
 * The characters of a text with em widths: exact for Chinese and digits, for letters never less than in Times New Roman or
 * 宋体, so that lines broken by them fit whatever face a program takes.
 */
export const emUnits = (text: string, size: number): readonly Unit[] => {
  const characters = [...text];
  const breaks = lineBreaks(characters);
  return characters.map((character, at) => ({
    text: character,
    size,
    breakWidth: emWidth(character) * size,
    mayBreak: breaks[at] ?? true,
    mayShrink: 0,
  }));
};
