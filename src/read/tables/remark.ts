import { MINUS } from '../../text/decimals.js';

const digits = /^(?:General|0(?:\.0+)?)/i;

/** Between a format for what is not negative, and the same with a minus before it. */
const NEGATIVE = `;"${MINUS}"`;

/** A format without its second section, where that only adds a minus. */
const withoutMinus = (format: string): string => {
  const first = format.slice(0, (format.length - NEGATIVE.length) / 2);
  return format === first + NEGATIVE + first ? first : format;
};

/**
 * The remark that a number format adds to a figure, without its brackets, as a report keeps it. Only a text in brackets
 * is one; `"件"` is a unit.
 *
 * @example remarkIn('General"（其中修订16件）"') // '其中修订16件'
 */
export const remarkIn = (code: string): string | undefined => {
  const format = withoutMinus(code);
  const number = digits.exec(format)?.[0];
  const literal = number === undefined ? '' : format.slice(number.length);
  if (literal.length < 2 || !literal.startsWith('"') || !literal.endsWith('"')) return undefined;
  // A quotation mark in the text stands between two literals.
  const text = literal.slice(1, -1).replace(/"\\?""/g, '\0');
  if (text.includes('"')) return undefined;
  return /^（(.+)）$/u.exec(text)?.[1]?.replaceAll('\0', '"');
};

const remark = /^[（(]([^（）()]*\p{Script=Han}[^（）()]*\p{Script=Han}[^（）()]*)[)）]$/u;

/**
 * The remark that a text in brackets is, without them; words, not another figure.
 *
 * @example bracketedRemark('（其中修订16件）') // '其中修订16件'
 */
export const bracketedRemark = (text: string): string | undefined => remark.exec(text.replaceAll('\n', '').trim())?.[1];
