/** A number as written: 150, 1,258, 3.5; never the end of another number. */
export const NUMBER = String.raw`(?<![\d.,])(?<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;

/** What may stand between a name and its number. 约, 近 and 超 may not. */
const JOIN =
  '(?:总?次?数量?)?[”"’』》]?的?(?:总?次?数量?)?(?:分别为|共计|合计|总计|累计|达到|共有|[共为是有达计了：:])*';

/** What makes a number another one: 余, 多, 左右 … 件次 is no 件. */
const NO_MORE = '(?![次余多]|左右|以上|以内|以下|[/／每])';

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);

/**
 * A mention's pattern as a regular expression with the groups `n`, the number, and `u`, its unit.
 */
export const compilePattern = (pattern: string, units: readonly string[]): RegExp => {
  const number = `${NUMBER}(?<u>${byLength(units).join('|')})${NO_MORE}`;
  return new RegExp(pattern.replaceAll('~', JOIN).replaceAll('#', number), 'gd');
};

/** The value of a number as written. */
export const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
