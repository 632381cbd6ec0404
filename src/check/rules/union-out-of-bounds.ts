import type { BrokenRelation } from '../../figures/evaluate.js';
import type { CheckContext } from '../context.js';
import type { FiledFigure } from '../param-shapes.js';
import { filedAs, sideOf } from '../params.js';
import { counted, pathsOf, sideText } from '../relation-text.js';
import type { Rule } from '../rule.js';
import { kindOf } from '../table-fault-kind.js';

const largestOf = ({ right }: BrokenRelation['relation'], values: CheckContext['values']) =>
  right
    .map(({ id }) => ({ id, value: values.get(id) ?? 0 }))
    .reduce((greatest, one) => (one.value > greatest.value ? one : greatest));

/** The part that the total is smaller than. */
const below = (
  { relation, left, right }: BrokenRelation,
  context: CheckContext,
): { readonly largest?: FiledFigure } => {
  if (left > right) return {};
  const { id, value } = largestOf(relation, context.values);
  return { largest: filedAs(id, value, context) };
};

const bound = ({ relation, left, right }: BrokenRelation, { values, phrase: names }: CheckContext): string => {
  const unitOf = relation.left[0]?.id ?? '';
  if (left > right) return `大于${counted(relation.right.length)}分项之和${names.amount(unitOf, right)}`;
  const largest = largestOf(relation, values);
  return `小于“${names.label(largest.id)}”${names.amount(largest.id, largest.value)}`;
};

export const unionOutOfBounds: Rule<'union-out-of-bounds'> = {
  code: 'union-out-of-bounds',
  severity: 'warning',
  title: '去重后的总数不在最大分项与分项之和之间',
  example:
    '一、（一）主动公开政府信息数38000条，大于五个分项之和37888条：不同渠道和方式公开相同信息计1条，总数介于最大一个渠道与各渠道之和之间。',
  source: 'F02：相同信息计1条，总数不小于最大的渠道，也不大于各渠道之和',
  check: (context) =>
    context.tableFaults
      .filter((fault) => kindOf(fault) === 'union')
      .map(({ broken: [first] }) => ({
        severity: first.relation.severity,
        paths: pathsOf([first]),
        message: `${sideText(first.relation.left, first.left, context)}，${bound(first, context)}：${first.relation.why}。`,
        actual: first.left,
        params: {
          left: sideOf(first.relation.left, first.left, context),
          right: sideOf(first.relation.right, first.right, context),
          why: first.relation.why,
          ...below(first, context),
        },
      })),
};
