/** The minus that is printed: a hyphen is shorter than the digits are wide. */
export const MINUS = '−';

/**
 * A figure as printed: its shortest decimal form, never an exponent, with a minus.
 *
 * @example printFigure(0.000001) // '0.000001'
 * @example printFigure(-317) // '−317'
 */
export const printFigure = (value: number): string => {
  const text = String(value);
  // At most six decimals are a figure, so an exponent can only stand for something that is none.
  return text === '-0' ? '0' : text.replace(/^-/, MINUS);
};

const MILLION = 1_000_000n;

/** A figure in millionths, exactly: figures have at most six decimals. */
const inMillionths = (value: number): bigint => {
  const [whole = '0', fraction = ''] = printFigure(Math.abs(value)).split('.');
  const amount = BigInt(whole) * MILLION + BigInt(fraction.padEnd(6, '0').slice(0, 6));
  return value < 0 ? -amount : amount;
};

/** Divides and rounds half away from zero. */
const divideRounded = (numerator: bigint, denominator: bigint): bigint => {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
};

/**
 * Growth over last year in percent, without its sign %, rounded to `decimals` places, halves away from zero (四舍五入);
 * `undefined` where last year was zero.
 *
 * @example printGrowth(150, 120, 1) // '25.0'
 */
export const printGrowth = (current: number, previous: number, decimals: number): string | undefined => {
  const base = inMillionths(previous);
  if (base === 0n) return undefined;
  const scale = 10n ** BigInt(decimals);
  const scaled = divideRounded((inMillionths(current) - base) * 100n * scale, base < 0n ? -base : base);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  return `${scaled < 0n ? MINUS : ''}${digits.slice(0, split)}${decimals === 0 ? '' : `.${digits.slice(split)}`}`;
};

/** Whole numbers whose sum, in any order, is exact as it is. */
const addExactly = (values: readonly number[]): boolean =>
  values.every(Number.isInteger) && values.reduce((sum, value) => sum + Math.abs(value), 0) <= Number.MAX_SAFE_INTEGER;

/** Σ of figures, exact: 0.1 + 0.2 is 0.3. */
export const sumFigures = (values: readonly number[]): number => {
  if (addExactly(values)) return values.reduce((sum, value) => sum + value, 0);
  const total = values.reduce((sum, value) => sum + inMillionths(value), 0n);
  const magnitude = total < 0n ? -total : total;
  const fraction = (magnitude % MILLION).toString().padStart(6, '0');
  return Number(`${total < 0n ? '-' : ''}${magnitude / MILLION}.${fraction}`);
};
