/**
 * The rules of Chinese composition for marks at line ends (GB/T 15834-2011, 5.1) as properties of characters.
 */

import { isLatinAt, isLetter } from './script-runs.js';

const set = (characters: string): ReadonlySet<string> => new Set(characters);

/** Marks that open: never last on a line. Their ink stands in the right half of the cell. */
const openingFullWidth = set('“‘（《〈「『【〔〖〘〚［｛｟〝');
const opening = new Set([...openingFullWidth, ...'([{¥$£￥＄￡№§']);

/** Marks that close: never first on a line. Their ink stands in the left half of the cell. */
const closingFullWidth = set('”’，。、；：？！．）》〉」』】〕〗〙〛］｝｠〞〟');
const closing = new Set([...closingFullWidth, ...')]},.;:?!%‰‱％℃°′″¢々〻']);

/** 连接号, 间隔号, 破折号 and 省略号: never first on a line (5.1.5 … 5.1.8). */
const joining = set('—–―‒‐-－～~〜·•・‧…⋯');

/** 分隔号: neither first nor last on a line (5.1.9). */
const dividing = set('／/');

/** Marks of two cells that must touch: —— and ……. */
const doubled = set('—―…⋯');

/** Marks that no line begins with, and those that none ends with, as programs are told of them. */
export const neverFirstMarks = [...closing, ...joining, ...dividing].join('');
export const neverLastMarks = [...opening, ...dividing].join('');

/** Whether a line may not begin with the character. */
export const neverFirst = (character: string): boolean =>
  closing.has(character) || joining.has(character) || dividing.has(character);

/** Whether a line may not end with the character. */
export const neverLast = (character: string): boolean => opening.has(character) || dividing.has(character);

/** Whether two characters are the halves of one mark (—— or ……), to be set without a gap. */
export const isDoubled = (left: string, right: string): boolean => left === right && doubled.has(left);

/** A mark, or white space: what does not count as a character where one must not stand alone. */
export const isMark = (character: string): boolean =>
  opening.has(character) || closing.has(character) || joining.has(character) || /[\s"'、/]/u.test(character);

/**
 * Marks that take a whole cell in Chinese text; in many faces “ ” ‘ ’ — … · are drawn narrow for Latin text.
 */
export const isFullWidthMark = (character: string): boolean =>
  openingFullWidth.has(character) ||
  closingFullWidth.has(character) ||
  doubled.has(character) ||
  character === '·' ||
  character === '／' ||
  character === '～' ||
  character === '－';

/**
 * How much of two adjoining marks is blank and may go, in em. Not quite the half cell: glyphs that overlap by half an em
 * pass for different lines with programs that extract text.
 */
const BLANK = 0.48;

/**
 * How much of the space between two adjoining full-width marks is blank and may go, in em: 》， and ，“ and （《 stand in
 * three half cells where needed.
 */
export const blankBetween = (left: string, right: string): number => {
  const blankRight = closingFullWidth.has(left) && (closingFullWidth.has(right) || openingFullWidth.has(right));
  const blankLeft = openingFullWidth.has(left) && openingFullWidth.has(right);
  return blankRight || blankLeft ? BLANK : 0;
};

/** A stretch of Latin text without white space: a word, a number with its decimals, an address. */
const isWordCharacter = (characters: readonly string[], i: number): boolean =>
  isLatinAt(characters, i) && !/\s/u.test(characters[i] ?? '');

const address = new RegExp(
  [
    String.raw`^(?:[a-z][a-z0-9+.-]*://|www\.)\S+$`,
    String.raw`^\S+@\S+\.\S+$`,
    String.raw`^(?:[a-z0-9-]+\.){2,}[a-z]{2,}(?:[/?#:]\S*)?$`,
    String.raw`^[a-z0-9-]+\.[a-z]{2,}[/?#:]\S*$`,
  ].join('|'),
  'i',
);
const trimmedAddress = (word: string): string => word.replace(/^[([{<"':;,.]+|[)\]}>"',.;:!?]+$/g, '');

/** Whether a word, without the marks around it, is a web or mail address. */
export const isAddress = (word: string): boolean => address.test(trimmedAddress(word));

/** The joints of an e-mail address or URL: it may be broken after them. */
const joints = set('/.@-_?&=#:~+%,;');
const isJoint = (left: string, right: string): boolean => joints.has(left) && !joints.has(right);

/** Breaks between the characters of one Latin word: at an address's joints, after a hyphen between letters. */
const breaksInWord = (characters: readonly string[]): readonly boolean[] => {
  const breaksAtJoints = isAddress(characters.join(''));
  return characters.map((left, i) => {
    const right = characters[i + 1];
    const before = characters[i - 1];
    if (right === undefined) return false;
    if (breaksAtJoints) return isJoint(left, right);
    return left === '-' && isLetter(before) && isLetter(right);
  });
};

/**
 * For each character, whether a line may end after it. White space belongs to the line before.
 *
 * @example lineBreaks(['“', '公', '开', '”']) // [false, true, false, true]
 */
export const lineBreaks = (characters: readonly string[]): readonly boolean[] => {
  const breaks: boolean[] = characters.map((left, i) => {
    const right = characters[i + 1];
    if (right === undefined) return true;
    if (/\s/u.test(right) && right !== '\u3000') return false;
    if (left === '\u00a0' || right === '\u00a0') return false;
    return !neverFirst(right) && !neverLast(left);
  });
  for (let start = 0; start < characters.length; start += 1) {
    if (!isWordCharacter(characters, start)) continue;
    let end = start;
    while (end < characters.length && isWordCharacter(characters, end)) end += 1;
    breaksInWord(characters.slice(start, end)).forEach((mayBreak, i) => {
      if (start + i < end - 1) breaks[start + i] = mayBreak;
    });
    start = end;
  }
  return breaks;
};
