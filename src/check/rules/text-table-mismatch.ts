import { figurePath } from '../../figures/names.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import { groupBy } from '../group-by.js';
import type { NumberInText } from '../mentions/mention.js';
import type { Fault, Rule } from '../rule.js';
import { agrees, isAboutFees, numbersIn, tableValue } from '../text-figures.js';

const figuresOf = ({ def }: NumberInText): string => def.figures.join();

/** One paragraph may give a figure in several numbers: 信函申请5件……邮寄申请3件. */
const addUp = (together: readonly NumberInText[], context: CheckContext): boolean => {
  const [first] = together;
  if (first === undefined || together.length < 2) return false;
  return sumFigures(together.map(({ value }) => value)) === tableValue(first, context);
};

const differs = (mention: NumberInText, context: CheckContext): boolean =>
  !mention.resolved && !isAboutFees(mention, context) && agrees(mention, context) === false;

/** Numbers that differ from the table, those of one paragraph that add up to it left out. */
const differing = (all: readonly NumberInText[], context: CheckContext): readonly NumberInText[] => {
  const passages = [...groupBy(all, ({ passage }) => passage).values()];
  return passages.flatMap((numbers) => {
    const whole = [...groupBy(numbers, figuresOf).values()].filter((together) => addUp(together, context));
    const added = new Set(whole.flat());
    return numbers.filter((mention) => !added.has(mention) && differs(mention, context));
  });
};

const faultOf = (mentions: readonly NumberInText[], context: CheckContext): readonly Fault[] => {
  const [first] = mentions;
  if (first === undefined) return [];
  const { figures, match } = first.def;
  const id = figures[0] ?? '';
  const filed = tableValue(first, context) ?? 0;
  const places = mentions.map(({ passage }) => passage.place).join('、');
  const unit = context.figures.get(id)?.unit ?? '';
  const labels = figures.map(context.words.label).join(match === 'among' ? '”“' : '”与“');
  const difference = printFigure(sumFigures([Math.max(first.value, filed), -Math.min(first.value, filed)]));
  const table = {
    equal: `统计表“${labels}”${figures.length > 1 ? '合计' : ''}为${context.words.amount(id, filed)}，相差${difference}${unit}`,
    among: `与统计表“${labels}”都不一致`,
    atMost: `大于统计表“${labels}”${context.words.amount(id, filed)}`,
  };
  const message = `文表不符：${places}写“${first.words}”，${table[match]}，请核对。`;
  const paths = [...new Set(mentions.map(({ passage }) => passage.path)), ...figures.map(figurePath)];
  const fault = { paths, message, actual: first.value };
  return [match === 'among' ? fault : { ...fault, expected: filed }];
};

export const textTableMismatch: Rule = {
  code: 'text-table-mismatch',
  severity: 'warning',
  title: '正文的数字与统计表不符',
  example:
    '文表不符：第二部分第1段写“政务微信公开政府信息数5944条”，统计表“政务微信公开政府信息数”为5494条，相差450条，请核对。',
  source: 'F05：正文与统计表各填各的，最常见的差错',
  check: (context) => {
    const different = differing(numbersIn(context), context);
    // Numbers that say the same of the same figures are told as one fault.
    const alike = groupBy(different, (mention) => `${mention.value} ${figuresOf(mention)}`);
    return [...alike.values()].flatMap((group) => faultOf(group, context));
  },
};
