import { figurePath } from '../../figures/names.js';
import { printFigure } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { NumberInText } from '../mentions/mention.js';
import type { Fault, Rule } from '../rule.js';
import { numbersIn } from '../text-figures.js';

/** All that the share may be one of: totals above the figure, totals beside them, totals in the same paragraph. */
const wholes = (mention: NumberInText, context: CheckContext, numbers: readonly NumberInText[]): readonly number[] => {
  const [id = ''] = mention.def.figures;
  const group = `${id.split('.')[0]}.`;
  const filed = [...context.values].flatMap(([other, value]) => (other.startsWith(group) ? (value ?? []) : []));
  const written = numbers.filter(({ passage }) => passage === mention.passage).map(({ value }) => value);
  return [...filed, ...written].filter((whole) => whole > 0);
};

const totalOf = (mention: NumberInText, context: CheckContext): string | undefined =>
  context.relations.find(
    ({ op, left, right }) => op === '=' && left.length === 1 && right.some(({ id }) => id === mention.def.figures[0]),
  )?.left[0]?.id;

/** Rounded or cut off. */
const fits = (value: number, whole: number, percent: number, decimals: number): boolean =>
  Math.abs((value / whole) * 100 - percent) < 10 ** -decimals;

const faultOf = (mention: NumberInText, context: CheckContext, numbers: readonly NumberInText[]): readonly Fault[] => {
  const { share, value, passage } = mention;
  const total = totalOf(mention, context);
  const whole = total && context.values.get(total);
  if (share === undefined || mention.def.figures.length !== 1 || !total || !whole) return [];
  if (wholes(mention, context, numbers).some((one) => fits(value, one, share.percent, share.decimals))) return [];
  const right = printFigure(Number(((value / whole) * 100).toFixed(Math.max(share.decimals, 2))));
  const message = `${passage.place}写“${mention.words}”${share.words}，按统计表“${context.words.label(total)}”${context.words.amount(total, whole)}计算应为${right}%，请核对。`;
  return [
    {
      paths: [passage.path, figurePath(total)],
      message,
      expected: `${right}%`,
      actual: `${printFigure(share.percent)}%`,
    },
  ];
};

export const shareMismatch: Rule = {
  code: 'share-mismatch',
  severity: 'warning',
  title: '占比与数字不符',
  example: '第三部分第1段写“网络申请70件”占56.67%，按统计表“收到申请数”150件计算应为46.67%，请核对。',
  source: 'F06：正文中的占比算错',
  check: (context) => {
    const numbers = numbersIn(context);
    return numbers.flatMap((mention) => faultOf(mention, context, numbers));
  },
};
