import type { FigureKind } from '../form/form.js';

/** The largest figure: Excel, and the numbers of JavaScript, hold 15 digits exactly. */
export const LARGEST_FIGURE = 999_999_999_999_999;

/** What may stand as a figure of each kind, as it follows 应填. */
export const kindDescriptions: { readonly [kind in FigureKind]: string } = {
  count: '不小于0的整数',
  money: '不小于0的数，最多6位小数',
  change: '整数，减少填负数',
};

const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= LARGEST_FIGURE;

/** At most 15 significant digits, six of them decimals: what every format can hold exactly. */
const isExactDecimal = (value: number): boolean => {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) return value === 1e-6;
  const [, whole = '', decimals = ''] = match;
  return decimals.length <= 6 && `${whole}${decimals}`.replace(/^0+/, '').length <= 15;
};

const kinds: {
  readonly [kind in FigureKind]: { readonly fits: (value: number) => boolean; readonly sentence: string };
} = {
  count: { fits: (value) => isWhole(value) && value >= 0, sentence: `应填${kindDescriptions.count}，最多15位` },
  money: {
    fits: (value) => value >= 0 && isExactDecimal(value),
    sentence: '应填不小于0的数，最多15位有效数字、6位小数',
  },
  change: { fits: isWhole, sentence: `应填${kindDescriptions.change}，最多15位` },
};

/**
 * Why a number cannot stand as a figure of its kind, as a sentence for the clerk; `undefined` if it can.
 *
 * @example figureFault('count', 1.5) // '应填不小于0的整数，最多15位'
 */
export const figureFault = (kind: FigureKind, value: number): string | undefined =>
  kinds[kind].fits(value) ? undefined : kinds[kind].sentence;
