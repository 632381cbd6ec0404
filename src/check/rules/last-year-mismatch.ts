import type { BrokenRelation } from '../../figures/evaluate.js';
import { pathsOf, sideWords } from '../relation-words.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

const versus: { readonly [op in BrokenRelation['relation']['op']]: string } = {
  '=': '与',
  '<=': '大于',
  within: '与',
};

export const lastYearMismatch: Rule = {
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
        const other = `${versus[relation.op]}${sideWords(relation.right, right, context)}`;
        const end = relation.op === '<=' ? '' : '不符';
        const message = `${sideWords(relation.left, left, context)}，${other}${end}：${relation.why}。`;
        return { severity: relation.severity, paths: pathsOf([first]), message, expected: right, actual: left };
      }),
};
