import type { FigureId } from '../form/form.js';
import type { CollectFinding, Total, UnitState, UnitStatus } from './collection.js';
import type { CollectContext } from './context.js';

interface Results {
  readonly statuses: readonly UnitStatus[];
  readonly findings: readonly CollectFinding[];
  readonly trail: ReadonlyMap<FigureId, Total>;
  readonly context: CollectContext;
}

const waiting: readonly (readonly [UnitState, string])[] = [
  ['missing', '未报'],
  ['returned', '退回待重报'],
  ['pending', '待审'],
];

/** Whether a finding is about the sum or what goes into it: what is only watched holds nothing up. */
const concerns = (finding: CollectFinding, statuses: readonly UnitStatus[]): boolean =>
  finding.units.length === 0 ||
  statuses.some(({ unit, watched }) => (unit.summed || !watched) && finding.units.includes(unit.name));

/** Why a collection cannot be finalised, the gravest first. */
export const obstaclesOf = ({ statuses, findings, trail, context }: Results): readonly string[] => {
  const due = statuses.filter(({ watched }) => !watched);
  const states = waiting.flatMap(([state, words]) => {
    const count = due.filter((status) => status.state === state).length;
    return count === 0 ? [] : [`${words}${count}个`];
  });
  const open = due.filter(({ toDecide }) => toDecide.length > 0).length;
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && finding.cleared === undefined && concerns(finding, statuses),
  );
  const sums = [...trail.values()].filter(({ complete }) => !complete).length;
  return [
    ...(context.options.preview ? ['这是预览，含未经审核的数据'] : []),
    ...(due.length === 0 ? ['名册中没有要汇总的单位'] : []),
    ...states,
    ...(open === 0 ? [] : [`需裁定${open}个`]),
    ...(errors.length === 0 ? [] : [`未了结的错误${errors.length}处`]),
    ...(sums === 0 ? [] : [`合计不完整或未填定${sums}项`]),
  ];
};
