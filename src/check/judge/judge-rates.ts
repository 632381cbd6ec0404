import { figurePath } from '../../figures/names.js';
import { printFigure } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { saidIn, sumAs } from '../params.js';
import type { RateInText } from '../reading/mention.js';
import { sumName } from '../sum-name.js';
import { sumOf } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const percentOf = (part: number, whole: number): number => (part / whole) * 100;

/** Rounded or cut off. */
const fits = ({ percent, decimals, orMore, numberAt }: RateInText, rate: number): boolean => {
  if (orMore && percent === 100 && rate >= 100) return true;
  return numberAt === undefined ? rate === percent : Math.abs(rate - percent) < 10 ** -decimals;
};

const faultOf = (mention: RateInText, part: number, whole: number, context: CheckContext): Fault<'claim-mismatch'> => {
  const { phrase: names } = context;
  const [of = []] = mention.of;
  const [id = ''] = mention.figures;
  const right = printFigure(Number(percentOf(part, whole).toFixed(Math.max(mention.decimals, 1))));
  const versus = part < whole ? '少于' : '多于';
  const table = `统计表${sumName(mention.figures, context)}${names.amount(id, part)}，${versus}${sumName(of, context)}${names.amount(of[0] ?? '', whole)}`;
  const message = `${mention.passage.place}写“${mention.quote}”，${table}，为${right}%，请核对。`;
  const paths = [mention.passage.path, ...[...mention.figures, ...of].map(figurePath)];
  const params = {
    said: saidIn(mention),
    part: sumAs(mention.figures, part, context),
    whole: sumAs(of, whole, context),
    told: mention.percent,
    right: Number(right),
  };
  return { paths, message, expected: `${right}%`, actual: `${printFigure(mention.percent)}%`, params };
};

/** Rates and 全部办结, held against the figures that they are made from. */
export const judgeRates = (context: CheckContext): readonly Judgement[] =>
  context.mentions
    .filter((mention): mention is RateInText => mention.type === 'rate')
    .flatMap((mention) => {
      const part = sumOf(mention.figures, context);
      const wholes = mention.of.flatMap((ids) => sumOf(ids, context) ?? []).filter((whole) => whole > 0);
      const [whole] = wholes;
      if (part === undefined || whole === undefined) return [];
      const at = mention.numberAt ?? mention.start;
      const judgement = {
        passage: mention.passage,
        at,
        end: mention.end,
        by: 'table' as const,
        figures: mention.figures,
      };
      if (wholes.some((one) => fits(mention, percentOf(part, one)))) return [judgement];
      return [
        { ...judgement, contradiction: { code: 'claim-mismatch', fault: faultOf(mention, part, whole, context) } },
      ];
    });
