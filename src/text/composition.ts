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

/** Marks after which the voice rests. */
const resting = set('，。、；：？！”’）》〉」』】〕');
export const closesPhrase = (character: string): boolean => resting.has(character);

/** 连接号, 间隔号, 破折号 and 省略号: never first on a line (5.1.5 … 5.1.8). */
const joining = set('—–―‒‐-－～~〜·•・‧…⋯');

/** 分隔号: neither first nor last on a line (5.1.9). */
const dividing = set('／/');

/** Marks of two cells that must touch: —— and ……. */
const doubled = set('—―…⋯');

/** Marks that no line begins with, and those that none ends with, as programs are told of them. */
export const neverFirstMarks = [...closing, ...joining, ...dividing].join('');
export const neverLastMarks = [...opening, ...dividing].join('');

/** A Chinese character: most of a report's, and none of the marks. */
const isIdeograph = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
};

/** Whether a line may not begin with the character. */
export const neverFirst = (character: string): boolean =>
  !isIdeograph(character) && (closing.has(character) || joining.has(character) || dividing.has(character));

/** Whether a line may not end with the character. */
export const neverLast = (character: string): boolean =>
  !isIdeograph(character) && (opening.has(character) || dividing.has(character));

/** Whether two characters are the halves of one mark (—— or ……), to be set without a gap. */
export const isDoubled = (left: string, right: string): boolean => left === right && doubled.has(left);

/** A mark, or white space: what does not count as a character where one must not stand alone. */
export const isMark = (character: string): boolean =>
  !isIdeograph(character) &&
  (opening.has(character) || closing.has(character) || joining.has(character) || /[\s"'、/]/u.test(character));

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

/** An address is parted before these, and after these, with so many characters on each side at least. */
const partedBefore = set('.?&#');
const partedAfter = set('/@');
const MIN_PART = 4;

/** Whether an address of `length` characters may be parted after the one at a place: www / .haishu, hszwgk@ / ningbo. */
const isJoint = (left: string, right: string, at: number, length: number): boolean =>
  at + 1 >= MIN_PART &&
  length - at - 1 >= MIN_PART &&
  ((partedBefore.has(right) && !partedBefore.has(left)) || (partedAfter.has(left) && !partedAfter.has(right)));

/**
 * Where a line may end: nowhere near, at any time, or at the joint of an address, which is better kept whole.
 */
export type LineEnd = 'never' | 'free' | 'joint';

/** Ends between the characters of one Latin word: at an address's joints, after a hyphen between letters. */
const endsInWord = (characters: readonly string[]): readonly LineEnd[] => {
  const isParted = isAddress(characters.join(''));
  return characters.map((left, i) => {
    const right = characters[i + 1];
    const before = characters[i - 1];
    if (right === undefined) return 'never';
    if (isParted) return isJoint(left, right, i, characters.length) ? 'joint' : 'never';
    return left === '-' && isLetter(before) && isLetter(right) ? 'free' : 'never';
  });
};

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** 3.6万 and 12亿 hold together. */
const tens = set('万亿');

/** For each character, whether a line may end after it. White space belongs to the line before. */
export const lineEnds = (characters: readonly string[]): readonly LineEnd[] => {
  const mayEnd = (left: string, right: string | undefined): boolean => {
    if (right === undefined) return true;
    if (isIdeograph(left) && isIdeograph(right)) return true;
    if (/\s/u.test(right) && right !== '\u3000') return false;
    if (left === '\u00a0' || right === '\u00a0') return false;
    if (isDigit(left) && tens.has(right)) return false;
    return !neverFirst(right) && !neverLast(left);
  };
  const ends = characters.map((left, i): LineEnd => (mayEnd(left, characters[i + 1]) ? 'free' : 'never'));
  for (let start = 0; start < characters.length; start += 1) {
    if (isIdeograph(characters[start] ?? '') || !isWordCharacter(characters, start)) continue;
    let end = start;
    while (end < characters.length && isWordCharacter(characters, end)) end += 1;
    endsInWord(characters.slice(start, end)).forEach((each, i) => {
      if (start + i < end - 1) ends[start + i] = each;
    });
    start = end;
  }
  return ends;
};

/**
 * For each character, whether a line may end after it, be it in an address.
 *
 * @example lineBreaks(['“', '公', '开', '”']) // [false, true, false, true]
 */
export const lineBreaks = (characters: readonly string[]): readonly boolean[] =>
  lineEnds(characters).map((end) => end !== 'never');
