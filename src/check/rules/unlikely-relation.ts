import type { BrokenRelation } from '../../figures/evaluate.js';
import { sidesOf } from '../params.js';
import { pathsOf, sideText } from '../relation-text.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

const versus = ({ relation }: BrokenRelation): string => (relation.op === '=' ? '不等于' : '大于');

export const unlikelyRelation: Rule<'unlikely-relation'> = {
  code: 'unlikely-relation',
  severity: 'info',
  title: '一般应成立的关系不成立',
  example:
    '三、（二）申请办结数160件，大于三、（一）收到申请数150件，请核对。上年结转的申请没有单独一行，办结数可以大于收到数。',
  source: 'F01：未审结案件、上年结转、一并答复没有单独一行，关系只是一般成立，供核对',
  check: (context) =>
    context.tableFaults
      .filter((fault) => kindOf(fault) === 'likely')
      .map(({ broken: [first] }) => {
        const { relation, left, right } = first;
        const [one, other] = [sideText(relation.left, left, context), sideText(relation.right, right, context)];
        const message = `${one}，${versus(first)}${other}，请核对。${relation.why}。`;
        return {
          severity: relation.severity,
          paths: pathsOf([first]),
          message,
          expected: right,
          actual: left,
          params: {
            op: relation.op,
            ...sidesOf(first, context),
          },
        };
      }),
};
