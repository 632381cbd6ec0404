import { chineseNumeral, circledNumeral } from './numerals.js';

/** 1: 一、 2: （一） 3: 1. 4: （1） 5: ①. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** How the numbers of each level are written: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), then ①. */
const numbers: { readonly [level in HeadingLevel]: (place: number) => string } = {
  1: (place) => `${chineseNumeral(place)}、`,
  2: (place) => `（${chineseNumeral(place)}）`,
  3: (place) => `${place}.`,
  4: (place) => `（${place}）`,
  5: circledNumeral,
};

/**
 * The number of a heading, as printed right before its text.
 *
 * @example headingNumber(2, 12) // '（十二）'
 */
export const headingNumber = (level: HeadingLevel, place: number): string => numbers[level](place);

const opening = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/u;

/**
 * The number that a label or a line opens with; empty where it has none.
 *
 * @example openingNumber('（一）收到申请数') // '（一）'
 */
export const openingNumber = (text: string): string => opening.exec(text)?.[0] ?? '';
