/** Longest number that Excel's General format shows in full. */
const LONGEST_GENERAL = 11;

/** Excel's limit for a number format. */
const LONGEST_FORMAT = 255;

/** Text as a literal of a number format. */
const literal = (text: string): string =>
  text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');

/**
 * The number format that prints a figure as declared, without added decimals, followed by the remark on it: the cell
 * holds the number alone.
 */
export const numberFormat = (printed: string, remark: string | undefined): string | undefined => {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const number = printed.length > LONGEST_GENERAL ? digits : undefined;
  if (remark === undefined) return number;
  const format = `${number ?? 'General'}${literal(remark)}`;
  return format.length > LONGEST_FORMAT ? number : format;
};
