import type { TableFault } from '../../figures/table-faults.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { filedAs, sidesOf } from '../params.js';
import { counted, differenceText, pathsOf, sideText } from '../relation-text.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

const oneFigure = ({ broken, culprit }: TableFault, context: CheckContext): readonly Fault<'sum-mismatch'>[] => {
  if (culprit === undefined) return [];
  const { id, value } = culprit;
  const actual = context.values.get(id) ?? 0;
  const whys = broken.map(({ relation }) => relation.why).join('；');
  const filed = `${context.phrase.place(id)}填${context.phrase.amount(id, actual)}`;
  const message = `${filed}，与有关合计都不符，应为${context.phrase.amount(id, value)}，请核对（${whys}）。`;
  return [
    {
      paths: pathsOf(broken),
      message,
      expected: value,
      actual,
      params: { figure: filedAs(id, actual, context), right: value },
    },
  ];
};

const oneSum = ({ broken: [first] }: TableFault, context: CheckContext): Fault<'sum-mismatch'> => {
  const { relation, left, right } = first;
  const [total, ...others] = relation.left;
  const params = sidesOf(first, context);
  const fault = { paths: pathsOf([first]), expected: right, actual: left, params };
  if (total === undefined || others.length > 0) {
    const sides = `${sideText(relation.left, left, context)}，${sideText(relation.right, right, context)}`;
    return { ...fault, message: `${sides}，两者应相等：${relation.why}。` };
  }
  const { place, amount } = context.phrase;
  const filed = `${place(total.id)}填${amount(total.id, left)}`;
  const parts = `${counted(relation.right.length)}分项合计${amount(total.id, right)}`;
  return { ...fault, message: `${filed}，${parts}，${differenceText(first, context)}，请核对合计数和分项数。` };
};

export const sumMismatch: Rule<'sum-mismatch'> = {
  code: 'sum-mismatch',
  severity: 'error',
  title: '合计数与分项数之和不等',
  example: '三、（一）收到申请数填150件，四个分项合计149件，少1件，请核对合计数和分项数。',
  source: 'F01：合计与分项的勾稽关系，由统计表的行列得出',
  check: (context) =>
    context.tableFaults
      .filter((fault) => kindOf(fault) === 'sum')
      .flatMap((fault) => (fault.culprit ? oneFigure(fault, context) : [oneSum(fault, context)])),
};
