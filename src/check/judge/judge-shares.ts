import { figurePath } from '../../figures/names.js';
import type { FigureId } from '../../form/form.js';
import { printFigure } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { filedAs, saidIn } from '../params.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import type { Share } from '../reading/tails.js';
import { agrees, numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';

/** Totals of which a figure may be the share: those of the sums it is in, then those of its group. */
const totalsOf = ({ sums }: NumberInText, { relations }: CheckContext): readonly FigureId[] => {
  const [id = ''] = sums[0] ?? [];
  return relations.flatMap(({ op, left, right }) => {
    const [total, ...others] = left;
    const isPart = right.some((term) => term.id === id);
    return op === '=' && total !== undefined && others.length === 0 && isPart ? [total.id] : [];
  });
};

/** 占全市的17.1%: of a whole that the report does not have. */
export const ofAnotherWhole =
  /^占(?!比|总|全部|申请|办结|答复|受理|收到|新收|复议|诉讼|案件|本年|办理|所有|其)[^\d]{2,}\d/;

const fits = (value: number, whole: number, { percent, decimals }: Share): boolean =>
  Math.abs((value / whole) * 100 - percent) < 10 ** -decimals;

/** All that the share may be one of: figures of its table, and numbers in the same paragraph. */
const wholesOf = (
  mention: NumberInText,
  inPassage: readonly NumberInText[],
  filed: ReadonlyMap<string, readonly number[]>,
): readonly number[] => {
  const group = (figuresOf(mention)[0] ?? '').split('.')[0] ?? '';
  return [...(filed.get(group) ?? []), ...inPassage.map(({ value }) => value)].filter((whole) => whole > 0);
};

const faultOf = (
  mention: NumberInText,
  share: Share,
  total: FigureId,
  whole: number,
  context: CheckContext,
): Fault<'share-mismatch'> => {
  const { phrase: names } = context;
  const right = printFigure(Number(((mention.value / whole) * 100).toFixed(Math.max(share.decimals, 2))));
  const message = `${mention.passage.place}写“${mention.quote}”${share.phrase}，按统计表“${names.label(total)}”${names.amount(total, whole)}计算应为${right}%，请核对。`;
  return {
    paths: [mention.passage.path, figurePath(total)],
    message,
    expected: `${right}%`,
    actual: `${printFigure(share.percent)}%`,
    params: {
      said: saidIn(mention),
      told: share.percent,
      right: Number(right),
      whole,
      figure: filedAs(total, whole, context),
    },
  };
};

const judge = (
  mention: NumberInText,
  share: Share,
  wholes: readonly number[],
  context: CheckContext,
): readonly Judgement[] => {
  // A number that is wrong itself has a wrong share.
  if (mention.match !== 'equal' || (!mention.resolved && agrees(mention, context) === false)) return [];
  const at = mention.placeAfter(share.at);
  const judgement = {
    passage: mention.passage,
    at,
    end: at + String(share.percent).length,
    by: 'text' as const,
    figures: figuresOf(mention),
  };
  if (wholes.some((one) => fits(mention.value, one, share))) return [judgement];
  if (ofAnotherWhole.test(share.phrase)) return [];
  const totals = totalsOf(mention, context).map((id) => [id, context.values.get(id) ?? 0] as const);
  const [total, whole] = totals.find(([, value]) => value > 0) ?? [];
  if (total === undefined || whole === undefined) return [];
  const fault = faultOf(mention, share, total, whole, context);
  return [{ ...judgement, contradiction: { code: 'share-mismatch', fault } }];
};

/** Shares told beside a number: 网络申请70件，占46.67%. */
export const judgeShares = (context: CheckContext): readonly Judgement[] => {
  const numbers = numbersIn(context);
  if (!numbers.some(({ share }) => share !== undefined)) return [];
  const passages = groupBy(numbers, ({ passage }) => passage);
  const filed = new Map(
    [...groupBy([...context.values], ([id]) => id.split('.')[0] ?? '')].map(
      ([group, figures]) => [group, figures.flatMap(([, value]) => value ?? [])] as const,
    ),
  );
  return numbers.flatMap((mention) => {
    const { share, passage } = mention;
    if (share === undefined) return [];
    return judge(mention, share, wholesOf(mention, passages.get(passage) ?? [], filed), context);
  });
};
