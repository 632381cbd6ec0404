import type { PartText, Passage } from '../document/outline.js';
import { chineseNumeral } from '../text/numerals.js';

/** A number that an author typed, in one way of numbering. */
export interface TypedNumber {
  readonly passage: Passage;
  readonly style: string;
  /** As typed: 三是, （二）, 2. */
  readonly marker: string;
  readonly value: number;
}

/** 一 to 九十九, in order. */
const chineseNumerals = Array.from({ length: 99 }, (_, index) => chineseNumeral(index + 1));

const atStart: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: '（一）', pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/ },
  { style: '一、', pattern: /^([一二三四五六七八九十]{1,3})、/ },
  { style: '1.', pattern: /^(\d{1,2})[.．](?!\d)/ },
  { style: '1、', pattern: /^(\d{1,2})、/ },
  { style: '（1）', pattern: /^[（(](\d{1,2})[）)]/ },
];

const inside = /(?<=^|[。；：，、！“）)\s])([一二三四五六七八九十]{1,2})是/g;

const countOf = (digits: string): number => (/^\d/.test(digits) ? Number(digits) : chineseNumerals.indexOf(digits) + 1);

const numbersOf = (passage: Passage): readonly TypedNumber[] => {
  const text = passage.text.trim();
  const first = atStart.flatMap(({ style, pattern }) => {
    const match = pattern.exec(text);
    return match?.[1] ? [{ passage, style, marker: match[0], value: countOf(match[1]) }] : [];
  });
  const rest = [...text.matchAll(inside)].map(({ 0: marker, 1: digits = '' }) => ({
    passage,
    style: '一是',
    marker,
    value: countOf(digits),
  }));
  return [...first, ...rest];
};

/** The numbers typed in a part's paragraphs, in order. */
export const typedNumbers = ({ passages }: PartText): readonly TypedNumber[] =>
  passages.filter(({ kind }) => kind === 'paragraph').flatMap(numbersOf);
