/** How a vocabulary's patterns become regular expressions. */

import type { Wording } from '../../vocabulary/vocabulary.js';

/** A number as written: 150, 1,258, 3.5, 286.4万; never the end of another number, an ordinal or an approximation. */
const NUMBER = String.raw`(?<![\d.,约近超逾第])(?<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?<m>[万亿]?)`;

/** What may stand between a name and its number. 约, 近 and 超 may not. */
const COUNT = '(?:总?件?次?数量?|总量|总和)?';
const SUM = '(?:分别为|共计|合计|总计|累计|达到|共有|[共为是有达计了：:])*';
const JOIN = `[”"’』》]?(?:[（(][^（）()\\d]{0,30}[）)])?的?(?:答复|决定)?的?${COUNT}${SUM}`;

/** What may stand between a number and the name after it: 7件均予以公开. */
const FILL = '(?:的|均|都|已|系|为|是|被|因|按规定|依法|申请)*';

/** What makes a number another one: 余, 多, 左右 … 件次 is no 件. */
const NO_MORE = '(?![次余多]|左右|以上|以内|以下|[/／每])';

const LAST = '(?:上一?年度?|去年|(?:19|20)\\d\\d年度?)';
const NEXT = '(?:下一?年度?|次年|明年|来年|(?:19|20)\\d\\d年度?)';

const byLength = (units: readonly string[]): readonly string[] => [...units].sort((a, b) => b.length - a.length);

const withYears = (pattern: string): string => pattern.replaceAll('{last}', LAST).replaceAll('{next}', NEXT);

/** A pattern without a number. */
export const compilePhrase = (pattern: string): RegExp => new RegExp(withYears(pattern), 'g');

/**
 * A number's pattern as regular expressions with the groups `n`, the number, `m`, 万 or 亿, and `u`, its unit. A name
 * alone is read before its number and after it.
 */
export const compileNumber = (pattern: string, units: readonly string[]): readonly RegExp[] => {
  const number = `${NUMBER}(?<u>${byLength(units).join('|')})${NO_MORE}`;
  const orders = pattern.includes('#') ? [pattern] : [`(?:${pattern})~#`, `#${FILL}(?:${pattern})`];
  return orders.map((order) => new RegExp(withYears(order).replaceAll('~', JOIN).replaceAll('#', number), 'gd'));
};

/** A number with one of some units, whatever stands beside it. */
export const compileAmount = (units: readonly string[]): RegExp =>
  new RegExp(`${NUMBER}(?<u>${byLength([...new Set(units)]).join('|')})${NO_MORE}`, 'g');

/** The name in a number's pattern, without its number; `undefined` where it is none without what stands around it. */
export const nameOf = (pattern: string): string | undefined => {
  const name = pattern.replace(/~#$/, '');
  return /[#~]|\(\?<=(?!\^)/.test(name) || /^[^\u4e00-\u9fff]*[\u4e00-\u9fff]?[^\u4e00-\u9fff]*$/.test(name)
    ? undefined
    : name;
};

/** The text around a number that the table does not count. */
export const compileUncounted = (wordings: readonly Wording[]): readonly RegExp[] =>
  wordings.map(([pattern]) => new RegExp(pattern.replaceAll('#', String.raw`\d+(?:,\d{3})*(?:\.\d+)?[万亿]?`), 'g'));

/** The year that a phrase named by `{last}` or `{next}` must be, if it says one, counted from the report's. */
export const yearOffset = (pattern: string): number => (pattern.includes('{next}') ? 1 : -1);

/** The value of a number as written. */
export const numberOf = (digits: string, multiplier: string): number => {
  const factor = multiplier === '万' ? 10_000 : multiplier === '亿' ? 100_000_000 : 1;
  // 286.4 × 10000 in floating point is 2863999.9999999995.
  return Number((Number(digits.replaceAll(',', '')) * factor).toFixed(6));
};

/** How many decimals a number is written with. */
export const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;
