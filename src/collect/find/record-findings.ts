import type { AppliedDecision, UnitFee } from '../collection.js';
import { decisionKindNames } from '../decision.js';
import type { Finder, Found } from './found.js';

/** A unit that filed tables alone: its text is not in the report, and what part six says of fees is not known. */
export const tablesAlone: Finder = ({ works }) =>
  works.flatMap(({ unit, report, hasText }): readonly Found[] =>
    report === undefined || hasText
      ? []
      : [
          {
            code: 'text-missing',
            severity: 'info',
            units: [unit],
            asks: [],
            paths: ['parts'],
            message: `${unit.name}只报了表格，没有文字稿，文字未核对。`,
          },
        ],
  );

const few = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join('、')}等${names.length}个单位` : names.join('、');

/** 信息处理费 that nobody knows of: one finding for all. */
export const feesUnknown = (fees: readonly UnitFee[]): Found | undefined => {
  const unknown = fees.filter(({ yuan }) => yuan === null).map(({ unit }) => unit);
  if (unknown.length === 0) return undefined;
  return {
    code: 'fees-unknown',
    severity: 'info',
    units: [],
    paths: ['parts.otherMatters'],
    message: `${few(unknown)}没有写明是否收取信息处理费，汇总报告的信息处理费不含这些单位，请核实。`,
    about: unknown,
  };
};

/** Decisions that met nothing: on record, and to be looked at. */
export const idleDecisions = (decisions: readonly AppliedDecision[]): readonly Found[] =>
  decisions
    .filter(({ effect }) => effect === 'nothing')
    .map(({ row, unit, kind, finding, figure }): Found => {
      const about = [unit, figure, finding].flatMap((one) => (one === undefined ? [] : `“${one}”`)).join('');
      const why = kind === 'explain' ? '没有这个编号的问题，数改过的须重新说明' : '没有对上单位、文件或可以填定的指标';
      return {
        code: 'decision-idle',
        severity: 'info',
        units: [],
        paths: ['$'],
        message: `裁定${row === undefined ? '' : `第${row}行`}（${decisionKindNames[kind]}${about}）没有用上：${why}，请核对。`,
      };
    });
