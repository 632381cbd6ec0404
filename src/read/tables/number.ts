import type { FigureKind } from '../../form/form.js';
import { type Content, textIn } from './content.js';
import { shownBy } from './number-format.js';

/** A cell read as a figure: a number, blank, or why it is neither. */
export type FigureReading =
  | {
      readonly type: 'number';
      readonly value: number /** What the cell shows, if it is rounded. */;
      readonly shown?: string;
    }
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable'; readonly why: Unreadable };

/**
 * Why a cell is no figure.
 * - `not-a-number`: text that is no number, such as 约100 or 12件
 * - `marked`: some of it is raised, lowered or struck out
 * - `date`: Excel keeps a date there
 * - `error`: a formula's error, such as #DIV/0!
 * - `boolean`: TRUE or FALSE
 * - `uncalculated`: a formula that was never calculated
 * - `covered`: merged with a cell that holds something
 * - `scaled`: a number format shows another number than the cell holds: percent, thousands, 万
 */
export type Unreadable =
  | 'not-a-number'
  | 'marked'
  | 'date'
  | 'error'
  | 'boolean'
  | 'uncalculated'
  | 'covered'
  | 'scaled';

/** What a cell's number is read as. */
export interface FigureSort {
  readonly kind: FigureKind;
  readonly unit?: string;
}

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

/** Sums of money leave a dust of binary fractions (0.1 + 0.2): within it, the decimal that is meant. */
const settled = (value: number, kind: FigureKind): number => {
  if (kind !== 'money') return value;
  const rounded = Number(value.toFixed(6));
  return Math.abs(value - rounded) <= Math.abs(value) * Number.EPSILON * 8 ? rounded : value;
};

const unreadable = (why: Unreadable): FigureReading => ({ type: 'unreadable', why });

const readNumber = (held: number, format: string, { kind, unit }: FigureSort): FigureReading => {
  if (!Number.isFinite(held)) return unreadable('not-a-number');
  const value = settled(held, kind);
  const shown = shownBy(format, value, unit);
  if (shown.as === 'another') return unreadable('scaled');
  if (shown.as === 'date') return unreadable('date');
  const decimals = shown.as === 'rounded' ? value.toFixed(Math.min(shown.decimals, 100)) : undefined;
  return decimals === undefined || Number(decimals) === value
    ? { type: 'number', value }
    : { type: 'number', value, shown: decimals };
};

/**
 * A cell's contents as a figure. Nothing is guessed: whatever is not plainly a number or blank says why not.
 *
 * @example readFigure({ type: 'text', text: '12件' }, { kind: 'count' }) // { type: 'unreadable', why: 'not-a-number' }
 */
export const readFigure = (content: Content | undefined, sort: FigureSort): FigureReading => {
  switch (content?.type) {
    case undefined:
      return { type: 'blank' };
    case 'number':
      return readNumber(content.value, content.format, sort);
    case 'text': {
      if (trimmed(content.text) === '') return { type: 'blank' };
      const value = parseNumber(content.text);
      return value === undefined ? unreadable('not-a-number') : { type: 'number', value };
    }
    case 'marked':
      return trimmed(content.all) === '' ? { type: 'blank' } : unreadable('marked');
    case 'date':
    case 'error':
    case 'boolean':
    case 'uncalculated':
    case 'covered':
      return unreadable(content.type);
  }
};

/** Whether a cell holds what may be meant as a figure: a number, or something short with a digit in it. */
export const isFigureLike = (content: Content): boolean => {
  if (content.type === 'covered') return false;
  const text = textIn(content);
  if (text === undefined || parseNumber(text) !== undefined) return true;
  return content.type === 'marked' || (/[\d０-９]/.test(text) && text.length <= 12 && !/[:：]/.test(text));
};
