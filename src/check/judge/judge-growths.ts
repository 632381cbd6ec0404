import type { FigureId } from '../../form/form.js';
import { MINUS, printFigure, printGrowth, sumFigures } from '../../text/decimals.js';
import type { CheckContext, PreviousYear } from '../context.js';
import type { Fault } from '../fault.js';
import { saidIn, sideOf } from '../params.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import type { Growth } from '../reading/tails.js';
import { agrees, numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const lastOf = (ids: readonly FigureId[], { values }: PreviousYear): number | undefined => {
  const filled = ids.flatMap((id) => values.get(id) ?? []);
  return filled.length === ids.length ? sumFigures(filled) : undefined;
};

/** 增长2倍 is said of the triple and of the double. */
const timesFit = (now: number, last: number, { sign, amount, decimals }: Growth): boolean =>
  [now / last - 1, now / last].some((times) => Math.abs(times - sign * amount) < 10 ** -decimals);

const fits = (now: number, last: number, growth: Growth): boolean => {
  const { sign, amount, decimals, unit } = growth;
  if (unit === 'before') return last === amount;
  if (unit === 'count') return now - last === sign * amount;
  // Growth from zero has no percentage.
  if (last === 0) return false;
  if (unit === 'times') return timesFit(now, last, growth);
  if (unit === 'multiple') return Math.abs(now / last - amount) < 10 ** -decimals;
  // Rounded or cut off.
  return Math.abs((now / last - 1) * 100 - sign * amount) < 10 ** -decimals;
};

const expectedText = (now: number, last: number, growth: Growth, unit: string): string => {
  if (growth.unit === 'before') return `上年${printFigure(last)}${unit}`;
  if (growth.unit === 'count') {
    const difference = sumFigures([now, -last]);
    return `${difference < 0 ? '减少' : '增加'}${printFigure(Math.abs(difference))}${unit}`;
  }
  if (growth.unit === 'multiple') return `${(now / last).toFixed(Math.max(growth.decimals, 1))}倍`;
  const percent = printGrowth(now, last, Math.max(growth.decimals, 1)) ?? '';
  return percent.startsWith(MINUS) ? `下降${percent.slice(1)}%` : `增长${percent}%`;
};

const faultOf = (
  mention: NumberInText,
  growth: Growth,
  last: number,
  context: CheckContext,
): Fault<'growth-mismatch'> => {
  const [id = ''] = figuresOf(mention);
  const right = expectedText(mention.value, last, growth, context.figures.get(id)?.unit ?? '');
  const message = `${mention.passage.place}写“${mention.quote}”${growth.phrase}，上年报告为${context.phrase.amount(id, last)}，应为${right}，请核对。`;
  const lastYear = sideOf(
    figuresOf(mention).map((figure) => ({ id: figure, year: 'last' })),
    last,
    context,
  );
  const params = { said: saidIn(mention), growth: growth.phrase, lastYear, right };
  return { paths: [mention.passage.path], message, expected: right, actual: growth.phrase, params };
};

const judge = (
  mention: NumberInText,
  growth: Growth,
  previous: PreviousYear,
  context: CheckContext,
): readonly Judgement[] => {
  // A number that is wrong itself has a wrong growth.
  if (!mention.resolved && agrees(mention, context) === false) return [];
  // Growth may be that of 新收 or of all that was to be handled.
  const bases = mention.sums.flatMap((ids) => lastOf(ids, previous) ?? []);
  const [last] = bases;
  if (last === undefined || (last === 0 && growth.unit !== 'count' && growth.unit !== 'before')) return [];
  const at = mention.placeAfter(growth.at);
  const judgement = {
    passage: mention.passage,
    at,
    end: at + String(growth.amount).length,
    by: 'last-year' as const,
    figures: figuresOf(mention),
  };
  if (bases.some((base) => fits(mention.value, base, growth))) return [judgement];
  return [{ ...judgement, contradiction: { code: 'growth-mismatch', fault: faultOf(mention, growth, last, context) } }];
};

/** Growth over last year told beside a number, held against last year's report. */
export const judgeGrowths = (context: CheckContext): readonly Judgement[] => {
  const { previous } = context;
  if (previous === undefined) return [];
  return numbersIn(context).flatMap((mention) =>
    mention.growths.flatMap((growth) => judge(mention, growth, previous, context)),
  );
};
