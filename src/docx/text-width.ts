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

const opensNoLine = /[，。、；：？！）〕》〉」』】”’…—％～·.,;:?!)%]/u;
const closesNoLine = /[（〔《〈「『【“‘(]/u;

/** The pieces of a text between which a line may end. */
export const unbreakables = (text: string): readonly string[] => {
  const parts: string[] = [];
  let before = '';
  for (const character of text) {
    const joined =
      before !== '' &&
      (opensNoLine.test(character) ||
        closesNoLine.test(before) ||
        (isLatin(character) && isLatin(before) && character !== ' ' && before !== ' '));
    if (joined) parts.push(`${parts.pop() ?? ''}${character}`);
    else parts.push(character);
    before = character;
  }
  return parts;
};

/** A text broken into lines of `width` em, the first of `width + first`; a piece wider than a line has one to itself. */
export const breakLines = (text: string, width: number, first = 0): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of unbreakables(text)) {
    const room = width + (lines.length === 0 ? first : 0);
    if (line !== '' && !fitsIn(line + part, room)) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return line === '' ? lines : [...lines, line];
};
