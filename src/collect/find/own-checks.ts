import { checkReport } from '../../check/check-report.js';
import type { Finding } from '../../check/finding.js';
import type { FigureId } from '../../form/form.js';
import { groupBy } from '../canonical.js';
import type { UnitWork } from '../unit-work.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

const STATISTICS = 'statistics.';

/** The figures among a finding's paths. */
export const figuresAmong = (paths: readonly string[]): readonly FigureId[] =>
  paths.flatMap((path) => (path.startsWith(STATISTICS) ? [path.slice(STATISTICS.length)] : []));

/** Rules whose place a finding of the collection takes. */
const replaced = { 'rules-unlikely': 'off', 'previous-agency': 'off' } as const;

const isOnFigures = ({ paths }: Finding): boolean => paths.every((path) => path.startsWith(STATISTICS));

/** Blanks that could not be read are told as that. */
const withoutUnread = (finding: Finding, { read }: UnitWork, { naming }: FindContext): readonly Finding[] => {
  if (finding.code !== 'blank-figure') return [finding];
  const blank = figuresAmong(finding.paths).filter((id) => !read?.unread.has(id));
  if (blank.length === 0) return [];
  const names = blank.slice(0, 3).map(naming.place).join('、');
  const message = `统计表有${blank.length}处未填：${names}${blank.length > 3 ? '等' : ''}。没有发生的请填0。`;
  return [{ ...finding, paths: blank.map((id) => `${STATISTICS}${id}`), message }];
};

/** Figures of one row that do not follow from last year's are one fault: 上年结转 by column. */
const rowOf = (finding: Finding): string | undefined =>
  finding.code === 'last-year-mismatch' && finding.paths.length === 1
    ? `${finding.severity} ${finding.paths[0]?.replace(/\.[^.]*$/, '')}`
    : undefined;

const oneOfRow = (findings: readonly Finding[]): Finding | undefined => {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return first;
  const [, reason = ''] = /：([^：]*)$/.exec(first.message) ?? [];
  const each = findings.map(({ message }) => message.slice(0, message.length - reason.length - 1));
  const { expected: _, actual: __, ...rest } = first;
  const values = findings.map(({ expected, actual }) => `${actual}≠${expected}`).join('、');
  return {
    ...rest,
    paths: findings.flatMap(({ paths }) => paths),
    message: `${each.join('；')}：${reason}`,
    actual: values,
  };
};

/** Findings with those on one row made one. */
export const oneARow = (findings: readonly Finding[]): readonly Finding[] => {
  const rows = groupBy(findings, rowOf);
  return [
    ...(rows.get(undefined) ?? []),
    ...[...rows].flatMap(([row, group]) => (row === undefined ? [] : (oneOfRow(group) ?? []))),
  ];
};

const checksOf = (work: UnitWork, context: FindContext): readonly Found[] => {
  const { report, unit } = work;
  if (report === undefined) return [];
  const { options, form, lastYear } = context;
  const findings = checkReport(report, {
    forms: [form, ...(options.forms ?? []).filter(({ id }) => id !== form.id)],
    previous: lastYear.reportOf(unit),
    severities: { ...(unit.kind === 'office' ? { 'previous-agency': 'off' } : replaced), ...options.severities },
    ...(options.vocabulary === undefined ? {} : { vocabulary: options.vocabulary }),
  });
  const named = findings
    .filter((finding) => work.hasText || isOnFigures(finding))
    .flatMap((finding) => withoutUnread(finding, work, context));
  return oneARow(named).map(({ code, severity, paths, message, expected, actual }) => ({
    code,
    severity,
    units: [unit],
    // A hint is for the office to look at.
    ...(severity === 'info' ? { asks: [] } : {}),
    figures: figuresAmong(paths),
    paths,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  }));
};

/** Each unit's own checks, with its own last year's report; a unit that filed tables alone is not asked for its text. */
export const ownChecks: Finder = (context) => context.works.flatMap((work) => checksOf(work, context));
