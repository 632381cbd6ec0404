import { sidesOf } from '../params.js';
import { pathsOf, sideText } from '../relation-text.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

export const boundExceeded: Rule<'bound-exceeded'> = {
  code: 'bound-exceeded',
  severity: 'error',
  title: '其中项或分项之和大于总数',
  example:
    '“其中：主要负责同志参加新闻发布会次数”9次，大于二、（二）1.参加或举办新闻发布会总次数8次：其中项不得大于总数。',
  source: 'F02、F01：其中项、结果分项不得大于总数',
  check: (context) =>
    context.tableFaults
      .filter((fault) => kindOf(fault) === 'bound')
      .map(({ broken: [first] }) => {
        const { relation, left, right } = first;
        const sides = `${sideText(relation.left, left, context)}，大于${sideText(relation.right, right, context)}`;
        return {
          paths: pathsOf([first]),
          message: `${sides}：${relation.why}。`,
          expected: right,
          actual: left,
          params: sidesOf(first, context),
        };
      }),
};
