import type { BrokenRelation } from '../../figures/evaluate.js';
import type { CheckContext } from '../context.js';
import { sidesOf } from '../params.js';
import { pathsOf, sideText } from '../relation-text.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

const versus: { readonly [op in BrokenRelation['relation']['op']]: string } = {
  '=': '与',
  '<=': '大于',
  within: '与',
};

const GENERAL = /（(.*)件数）$/;

/** A stock in its own terms: 上年698＋本年制发77－本年废止132＝643，本年填470，少173件. */
const stockText = (
  { relation, left, right }: BrokenRelation,
  { phrase: names, values }: CheckContext,
): string | undefined => {
  const [stock, ...gone] = relation.left;
  if (stock === undefined || gone.length === 0 || relation.op !== '=') return undefined;
  const filed = values.get(stock.id) ?? 0;
  const due = filed + right - left;
  const column = (id: string): string => GENERAL.exec(names.label(id))?.[1] ?? names.label(id);
  const came = relation.right.filter(({ year }) => year === 'this');
  const last = right - came.reduce((sum, { id }) => sum + (values.get(id) ?? 0), 0);
  const plus = came.map(({ id }) => `＋${column(id)}${values.get(id) ?? 0}`).join('');
  const minus = gone.map(({ id }) => `－${column(id)}${values.get(id) ?? 0}`).join('');
  const difference = `${filed < due ? '少' : '多'}${names.amount(stock.id, Math.abs(due - filed))}`;
  return `“${names.label(stock.id)}”：上年${last}${plus}${minus}＝${due}，本年填${filed}，${difference}，请核对`;
};

export const lastYearMismatch: Rule<'last-year-mismatch'> = {
  code: 'last-year-mismatch',
  severity: 'error',
  title: '结转数、累计数与上年报告不符',
  example:
    '表三“二、上年结转政府信息公开申请数量”（总计）12件，与上年报告的结转下年度继续办理（总计）10件不符：上年结转数应与上年报告的结转下年度数一致。',
  source: 'F07：结转数、累计数应与上年报告衔接',
  check: (context) =>
    context.tableFaults
      .filter((fault) => kindOf(fault) === 'last-year')
      .map(({ broken: [first] }) => {
        const { relation, left, right } = first;
        const other = `${versus[relation.op]}${sideText(relation.right, right, context)}`;
        const end = relation.op === '<=' ? '' : '不符';
        const stock = stockText(first, context);
        const sides = `${sideText(relation.left, left, context)}，${other}${end}`;
        const message = `${stock ?? sides}：${relation.why}。`;
        return {
          severity: relation.severity,
          paths: pathsOf([first]),
          message,
          expected: right,
          actual: left,
          params: sidesOf(first, context),
        };
      }),
};
