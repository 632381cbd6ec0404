import type { Passage } from '../../document/outline.js';
import { type PlainText, plainText } from '../plain-text.js';

/** A number of the text that counts or measures something. */
export interface NumberInPassage {
  readonly passage: Passage;
  /** Where it begins and ends in the text as printed. */
  readonly at: number;
  readonly end: number;
  /** The same in the text as patterns read it. */
  readonly plainAt: number;
  readonly plainEnd: number;
}

const number = /(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?/g;

/** What stands before a number that is an ordinal, a name or a place and counts nothing. */
const notAfter =
  /(?:第|[A-Za-z/@_＋+]|[A-Za-z]-|[〔[［(（【](?=(?:19|20)\d\d[〕\]］)）】])|(?:电话|传真|邮编|邮政编码)(?:号码)?[：:为]?|\d{3,4}[-—])$/;
/** What stands after one: dates, document numbers, numbers of items, floors and rooms. */
const dateEnd = String.raw`年|月|日|时(?!限)|点`;
const address = '号|路|楼|室|层|栋|幢|弄|周年|世纪';
const range = String.raw`[-—–~～至]\d{1,4}(?:年|月|日|号)`;
const code = String.raw`[〕\]］]|-\d{6,}|[A-Za-z@]|[+＋]|[×x]\d`;
const notBefore = new RegExp(`^(?:${dateEnd}|${address}|${range}|${code}|热线|年度)`);
/** An item's number opens a sentence and has a mark after it: 1. 2、 （3）. */
const itemMark = /^(?:[.．、)）](?!\d))/;
const bracketed = /[（(]$/;
const closing = /^[)）]/;
/** Telephones and postcodes by their length, where no unit follows. */
const longest = /^\d{7,}$/;

const titles = /《[^《》]*》/g;

/** Stretches in which numbers are part of a name. */
const namesIn = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(titles)].map(({ index, 0: title }) => [index, index + title.length] as const);

const isItemNumber = (before: string, after: string): boolean => {
  if (/(?:^|[。；：\n])$/.test(before) && itemMark.test(after)) return true;
  return bracketed.test(before) && closing.test(after) && /(?:^|[。；：，、\n])[（(]$/.test(before);
};

const isLeftOut = (before: string, digits: string, after: string): boolean => {
  if (isItemNumber(before, after)) return true;
  if (notAfter.test(before) || notBefore.test(after)) return true;
  return longest.test(digits) && !/^[\u4e00-\u9fff%]/.test(after);
};

const within = (at: number, names: readonly (readonly [number, number])[]): boolean =>
  names.some(([start, end]) => start <= at && at < end);

const printed = ({ printedAt }: PlainText, at: number, end: number) => ({
  at: printedAt(at),
  end: printedAt(end - 1) + 1,
});

const AROUND = 12;

/**
 * The numbers of a passage in order; ordinals, dates, document numbers, telephones and addresses are left out.
 *
 * @example numbersInPassage(passage) // 2023年，第3次会议收到申请12件 has one: 12
 */
export const numbersInPassage = (passage: Passage): readonly NumberInPassage[] => {
  const plain = plainText(passage.text);
  const names = namesIn(plain.text);
  return [...plain.text.matchAll(number)]
    .filter(({ index, 0: digits }) => {
      const before = plain.text.slice(Math.max(0, index - AROUND), index);
      const after = plain.text.slice(index + digits.length, index + digits.length + AROUND);
      return !within(index, names) && !isLeftOut(before, digits, after);
    })
    .map(({ index, 0: digits }) => ({
      passage,
      plainAt: index,
      plainEnd: index + digits.length,
      ...printed(plain, index, index + digits.length),
    }));
};
