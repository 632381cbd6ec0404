import { figurePath } from '../../figures/names.js';
import { sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { filedAs } from '../params.js';
import { counted } from '../relation-text.js';
import type { Rule } from '../rule.js';

const faultsOf = (context: CheckContext): readonly Fault<'union-equals-sum'>[] =>
  context.relations.flatMap(({ op, why, left, right }) => {
    const total = left[0];
    const value = total && context.values.get(total.id);
    const parts = right.flatMap(({ id }) => context.values.get(id) ?? []);
    if (op !== 'within' || total === undefined || typeof value !== 'number') return [];
    if (parts.length < right.length || parts.filter((part) => part > 0).length < 2) return [];
    if (sumFigures(parts) !== value) return [];
    const filed = `${context.phrase.label(total.id)}${context.phrase.amount(total.id, value)}`;
    const message = `${filed}正好等于${counted(right.length)}分项之和。${why}，请确认已去重。`;
    return [
      {
        paths: [total, ...right].map(({ id }) => figurePath(id)),
        message,
        actual: value,
        params: { total: filedAs(total.id, value, context), parts: right.map(({ id }) => id) },
      },
    ];
  });

export const unionEqualsSum: Rule<'union-equals-sum'> = {
  code: 'union-equals-sum',
  severity: 'info',
  title: '去重后的总数正好等于分项之和',
  example:
    '主动公开政府信息数37888条正好等于五个分项之和。不同渠道和方式公开相同信息计1条，总数介于最大一个渠道与各渠道之和之间，请确认已去重。',
  source: 'F02：相同信息计1条，各渠道内容全不重复的情形少见',
  // A hint for a table that is otherwise in order.
  check: (context) => (context.tableFaults.length > 0 ? [] : faultsOf(context)),
};
