import { printFigure, printGrowth, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { NumberInText } from '../mentions/mention.js';
import type { Growth } from '../mentions/tails.js';
import type { Fault, Rule } from '../rule.js';
import { numbersIn } from '../text-figures.js';

const before = ({ def }: NumberInText, { previous }: CheckContext): number | undefined => {
  const values = def.figures.flatMap((id) => previous?.values.get(id) ?? []);
  return values.length === def.figures.length ? sumFigures(values) : undefined;
};

/** 增长2倍 is said of the triple and of the double. */
const timesFit = (now: number, last: number, { sign, amount, decimals }: Growth): boolean =>
  [now / last - 1, now / last].some((times) => Math.abs(times - sign * amount) < 10 ** -decimals);

const fits = (now: number, last: number, growth: Growth): boolean => {
  const { sign, amount, decimals, unit } = growth;
  if (unit === 'count') return now - last === sign * amount;
  if (unit === 'times') return timesFit(now, last, growth);
  if (unit === 'multiple') return Math.abs(now / last - amount) < 10 ** -decimals;
  // Rounded or cut off.
  return Math.abs((now / last - 1) * 100 - sign * amount) < 10 ** -decimals;
};

const rightWords = (now: number, last: number, growth: Growth, unit: string): string => {
  if (growth.unit === 'count') {
    const difference = sumFigures([now, -last]);
    return `${difference < 0 ? '减少' : '增加'}${printFigure(Math.abs(difference))}${unit}`;
  }
  if (growth.unit === 'multiple') return `${(now / last).toFixed(Math.max(growth.decimals, 1))}倍`;
  const percent = printGrowth(now, last, Math.max(growth.decimals, 1)) ?? '';
  return percent.startsWith('-') ? `下降${percent.slice(1)}%` : `增长${percent}%`;
};

const faultOf = (mention: NumberInText, growth: Growth, context: CheckContext): readonly Fault[] => {
  const { value: now, passage } = mention;
  const last = before(mention, context);
  // Growth from zero has no percentage.
  if (last === undefined || (last === 0 && growth.unit !== 'count')) return [];
  if (fits(now, last, growth)) return [];
  const [id = ''] = mention.def.figures;
  const right = rightWords(now, last, growth, context.figures.get(id)?.unit ?? '');
  const message = `${passage.place}写“${mention.words}”${growth.words}，上年报告为${context.words.amount(id, last)}，应为${right}，请核对。`;
  return [{ paths: [passage.path], message, expected: right, actual: growth.words }];
};

export const growthMismatch: Rule = {
  code: 'growth-mismatch',
  severity: 'warning',
  title: '同比增减与上年报告不符',
  example:
    '第二部分第1段写“主动公开政府信息37888条”与去年同期相比增长131%，上年报告为18000条，应为增长110.5%，请核对。',
  source: 'F07：“同比增长”与两年的数字不符',
  check: (context) =>
    numbersIn(context).flatMap((mention) => mention.growths.flatMap((growth) => faultOf(mention, growth, context))),
};
