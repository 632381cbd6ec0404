import type { Passage } from '../document/outline.js';

const AROUND = 8;

/** A stretch of a passage with a few characters around it, in quotation marks. */
export const excerpt = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `“${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}”`;
};

/** All matches of a pattern in a passage. */
export const matchesIn = (passage: Passage, pattern: RegExp): readonly RegExpExecArray[] => [
  ...passage.text.matchAll(pattern),
];

/** Place of a character as a reader counts: 第二部分第1段第25字. */
export const placeOfCharacter = (passage: Passage, at: number): string => `${passage.place}第${at + 1}字`;
