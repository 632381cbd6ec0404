import type { Content } from './content.js';

/** A cell read as a figure: a number, blank, or why it is neither. */
export type FigureReading =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable'; readonly why: Unreadable };

/**
 * Why a cell is no figure.
 * - `not-a-number`: text that is no number, such as 约100 or 12件
 * - `date`: Excel keeps a date there
 * - `error`: a formula's error, such as #DIV/0!
 * - `boolean`: TRUE or FALSE
 * - `uncalculated`: a formula that was never calculated
 * - `scaled`: a number format shows another number than the cell holds: percent, thousands, 万
 */
export type Unreadable = 'not-a-number' | 'date' | 'error' | 'boolean' | 'uncalculated' | 'scaled';

// Digits in groups of three, or none grouped; a comma that groups otherwise (1,23) may be a slip, so it is no number.
const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Full-width digits and marks as plain ones; no more than these, as NFKC would make 102 of 10². */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Without what is only white space to a reader: U+3000 and U+00A0 are trimmed too, marks of no width go. */
const trimmed = (text: string): string => halfWidth(text.replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')).trim();

/**
 * A number as people type it: full-width digits, thousands separators, white space around; an apostrophe before it, as
 * typed to make a text of it.
 *
 * @example parseNumber('１２,３４５') // 12345
 */
export const parseNumber = (text: string): number | undefined => {
  const plain = trimmed(text).replace(/^'/, '').replaceAll('−', '-');
  return plainNumber.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
};

/**
 * Whether a number format shows another number than the cell holds: percent, a comma after the digits (thousands), or a
 * decimal point written between the digits by force (`0"."0,` shows ten thousands).
 */
export const isScaled = (format: string): boolean => {
  const positive = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  const bare = positive.replace(/"[^"]*"/g, '');
  return bare.includes('%') || /[0#?]\s*,+\s*(?:$|[^0#?,\s])/.test(bare) || /[0#?]"[.,]"[0#?]/.test(positive);
};

const unreadable = (why: Unreadable): FigureReading => ({ type: 'unreadable', why });

/**
 * A cell's contents as a figure. Nothing is guessed: whatever is not plainly a number or blank says why not.
 *
 * @example readFigure({ type: 'text', text: '12件' }) // { type: 'unreadable', why: 'not-a-number' }
 */
export const readFigure = (content: Content | undefined): FigureReading => {
  switch (content?.type) {
    case undefined:
      return { type: 'blank' };
    case 'number':
      if (!Number.isFinite(content.value)) return unreadable('not-a-number');
      return isScaled(content.format) ? unreadable('scaled') : { type: 'number', value: content.value };
    case 'text': {
      if (trimmed(content.text) === '') return { type: 'blank' };
      const value = parseNumber(content.text);
      return value === undefined ? unreadable('not-a-number') : { type: 'number', value };
    }
    case 'date':
    case 'error':
    case 'boolean':
    case 'uncalculated':
      return unreadable(content.type);
  }
};
