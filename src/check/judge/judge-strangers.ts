import { figurePath } from '../../figures/names.js';
import type { CheckContext } from '../context.js';
import { groupBy } from '../group-by.js';
import { saidIn, sumAs } from '../params.js';
import { plainText } from '../plain-text.js';
import { figuresOf, type Mention, type NumberInText } from '../reading/mention.js';
import { sumName } from '../sum-name.js';
import { strangersIn, sumOf } from '../text-figures.js';
import { countedIn, toldBefore } from './counted-numbers.js';
import type { Judgement } from './judgement.js';

/** Rows named at most. */
const MAX_NAMED = 3;

const isLikely = (mention: Mention): boolean => mention.type === 'number' && mention.likely === true;

const judge = (mention: NumberInText, context: CheckContext): Judgement => {
  const { passage, sums, quote, numberAt, amount, value } = mention;
  const rows = sums.slice(0, MAX_NAMED).map((ids) => sumName(ids, context));
  const more = sums.length > MAX_NAMED ? '等' : '';
  const message = `${passage.place}写“${quote}”，统计表${rows.join('、')}${more}都不是这个数，请核对统计口径是否相同、数字是否有误。`;
  const paths = [passage.path, ...new Set(sums.slice(0, MAX_NAMED).flat().map(figurePath))];
  const params = {
    said: [saidIn(mention)],
    value,
    sums: sums.map((ids) => sumAs(ids, sumOf(ids, context) ?? 0, context)),
  };
  const fault = { severity: 'warning' as const, paths, message, actual: value, params };
  const span = { at: numberAt, end: numberAt + amount.length };
  return {
    passage,
    ...span,
    by: 'table',
    figures: figuresOf(mention),
    contradiction: { code: 'text-table-mismatch', fault },
  };
};

/**
 * Numbers with a label near them that none of its rows has, nor the text before as a number or a sum. Where most numbers
 * of a paragraph are such, it counts by another measure than the table.
 */
export const judgeStrangers = (context: CheckContext): readonly Judgement[] =>
  [...groupBy(strangersIn(context), ({ passage }) => passage)].flatMap(([passage, strangers]) => {
    const likely = context.mentions.filter((mention) => mention.passage === passage && isLikely(mention));
    if (strangers.length > Math.max(1, likely.length / 2)) return [];
    const numbers = countedIn(plainText(passage.text));
    return strangers
      .filter((stranger) => {
        const counted = numbers.find(({ at }) => at === stranger.numberAt);
        if (counted === undefined) return true;
        const { values, sums } = toldBefore(numbers, counted);
        return ![...values, ...sums].includes(stranger.value);
      })
      .map((stranger) => judge(stranger, context));
  });
