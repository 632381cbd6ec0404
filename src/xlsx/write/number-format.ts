import { MINUS } from '../../text/decimals.js';

/** Longest number that Excel's General format shows in full. */
const LONGEST_GENERAL = 11;

/** Excel takes no longer number format. */
const LONGEST_FORMAT = 255;

/** Text as a literal of a number format. */
const literal = (text: string): string =>
  text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');

/**
 * The number format that prints a figure as declared, without added decimals and with its minus, followed by the remark on
 * it: the cell holds the number alone.
 */
export const numberFormat = (printed: string, remark: string | undefined): string | undefined => {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const number = printed.length > LONGEST_GENERAL ? digits : undefined;
  const plain = remark === undefined ? number : `${number ?? 'General'}${literal(remark)}`;
  if (!printed.startsWith(MINUS)) return plain;
  const positive = plain ?? 'General';
  return `${positive};${literal(MINUS)}${positive}`;
};

/** The format that puts a label before a text: the cell holds the text alone. */
export const textFormat = (label: string): string => `${literal(label)}@`;

/** Whether Excel takes a number format. */
export const isFormat = (format: string | undefined): boolean =>
  format === undefined || format.length <= LONGEST_FORMAT;
