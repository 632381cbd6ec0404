import type { FigureKind } from './form.js';

/** What may stand as a figure of each kind, in words that follow 应填. */
export const kindWords: { readonly [kind in FigureKind]: string } = {
  count: '不小于0的整数',
  money: '不小于0的数，最多6位小数',
  change: '整数，减少填负数',
};
