import type { HeadingLevel } from '../../text/heading-number.js';

/** The number that a line opens with. */
export interface OpeningNumber {
  readonly level: HeadingLevel;
  /** Characters taken, with white space around. */
  readonly length: number;
}

// In either width, with the marks that people type: 一、 （一） 1. （1） ①, and 第一部分.
const patterns: readonly (readonly [level: HeadingLevel, pattern: RegExp])[] = [
  [1, /^\s*(?:第\s*[一二三四五六七八九十]+\s*部分\s*[、：:．.]?|[一二三四五六七八九十]{1,3}\s*[、．.，,：:])\s*/u],
  [2, /^\s*[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*[、．.]?\s*/u],
  [3, /^\s*[\d０-９]{1,2}\s*(?:[、．]|\.(?![\d０-９]))\s*/u],
  [4, /^\s*[（(]\s*[\d０-９]{1,2}\s*[)）]\s*[、．.]?\s*/u],
  [5, /^\s*(?:[①-⑳㉑-㉟㊱-㊿]|[\d０-９]{1,2}[)）])\s*/u],
];

/**
 * The number that a line opens with; `undefined` if it has none.
 *
 * @example openingNumberOf('(一) 加强领导') // { level: 2, length: 4 }
 */
export const openingNumberOf = (text: string): OpeningNumber | undefined => {
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { level, length: match[0].length };
  }
  return undefined;
};
