import { lineBreaks } from '../text/composition.js';
import { isLatin } from '../text/script-runs.js';

/** Advance of a character in em: exact for Chinese and for the digits of Times New Roman, generous for letters. */
const advance = (character: string): number => {
  if (character > '\u2fff' || !isLatin(character)) return 1;
  return /[A-Zmw@%]/.test(character) ? 0.8 : 0.5;
};

/** Width of a text on one line, in em. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
};

/** Whether a text stands on a line of `room` em. No character is wider than one; a sum of tenths is never exact. */
export const fitsIn = (text: string, room: number): boolean => text.length <= room || widthOf(text) <= room + 1e-9;

/** The pieces of a text between which a line may end. */
export const unbreakables = (text: string): readonly string[] => {
  const characters = [...text];
  const pieces: string[] = [];
  let open = '';
  lineBreaks(characters).forEach((mayEnd, index) => {
    open += characters[index] ?? '';
    if (!mayEnd) return;
    pieces.push(open);
    open = '';
  });
  return pieces;
};

/** {@link unbreakables} in lines of `width` em, the first of `width + first`; a piece wider than a line has one to itself. */
export const breakLines = (pieces: readonly string[], width: number, first = 0): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of pieces) {
    const room = width + (lines.length === 0 ? first : 0);
    if (line !== '' && !fitsIn(line + part, room)) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return line === '' ? lines : [...lines, line];
};
