import { checkReportChecks } from '../check/check-report.js';
import {
  boolean,
  checkOptions,
  isRecord,
  listOf,
  type OptionChecks,
  record,
  type ValueCheck,
  whole,
} from '../faults/check-options.js';
import { OptionError } from '../faults/option-error.js';
import { relationsOf } from '../figures/relations.js';
import type { FigureId, Form } from '../form/form.js';
import { givenForm, knownForm } from '../report/known-form.js';
import { parseDate } from '../text/dates.js';
import type { CollectOptions } from './collect-options.js';
import type { AppliedDecision, CollectFinding, Collection, Total } from './collection.js';
import { type CollectContext, collectContext } from './context.js';
import type { Decision } from './decision.js';
import { collectFinding, findAll, withCleared } from './find/all-findings.js';
import type { CarriedOver, FindContext } from './find/find-context.js';
import { lastYearOf } from './find/last-year.js';
import { feesUnknown, idleDecisions } from './find/record-findings.js';
import { sumChecks } from './find/sum-checks.js';
import { takeIn } from './intake/take-in.js';
import { obstaclesOf } from './obstacles.js';
import { RegisterError } from './register/register-error.js';
import { registerFaults } from './register/register-faults.js';
import { totalsOf } from './sum/totals.js';
import { unitTree } from './sum/unit-tree.js';
import type { Unit } from './unit.js';
import { unitStatus } from './unit-status.js';
import { canStand, type UnitWork, workOn } from './unit-work.js';
import { coverageOf } from './words/coverage.js';
import { sumReport } from './words/sum-report.js';
import { unitFees } from './words/unit-fees.js';

const date: ValueCheck = (value) =>
  typeof value === 'string' && parseDate(value) !== undefined ? undefined : '应为日期，写作 2026-01-20';
const named: ValueCheck = (value) =>
  (typeof value === 'string' && value !== '') || (isRecord(value) && typeof value.name === 'string')
    ? undefined
    : '应为机关全称，或 { name } 对象';
const objects = listOf(record);
const anything: ValueCheck = () => undefined;

const checks: OptionChecks = {
  register: objects,
  submissions: objects,
  decisions: objects,
  form: anything,
  forms: checkReportChecks.forms ?? anything,
  year: whole(1900, 9999),
  agency: named,
  draft: record,
  previous: record,
  published: record,
  blankAsZero: boolean,
  preview: boolean,
  due: date,
  asOf: date,
  severities: checkReportChecks.severities ?? anything,
  vocabulary: checkReportChecks.vocabulary ?? anything,
};

const refuse = (option: string, message: string): never => {
  throw new OptionError([{ code: 'option-value', option, message: `选项 ${option}：${message}` }]);
};

const required = ['register', 'submissions', 'form', 'year', 'agency', 'asOf'] as const;

const formOf = ({ form, forms }: CollectOptions): Form =>
  givenForm(typeof form === 'string' ? (knownForm(form, undefined, { forms }) ?? form) : form);

/** What cannot be collected at all is refused before anything is looked at. */
const checkAll = (options: CollectOptions): Form => {
  checkOptions(options, checks);
  for (const option of required) if (options[option] === undefined) refuse(option, '没有给出');
  const form = formOf(options);
  const { draft, year, previous, published } = options;
  if (draft !== undefined && (draft.form !== form.id || draft.year !== year)) {
    refuse('draft', `应为${year}年、${form.id}格式的报告`);
  }
  for (const [option, last] of Object.entries({ previous, published })) {
    if (last !== undefined && last.year !== year - 1) refuse(option, `应为${year - 1}年的，给出的是${last.year}年的`);
  }
  const faults = registerFaults(options.register);
  if (faults.length > 0) throw new RegisterError('register-invalid', faults);
  return form;
};

/** Decisions by the unit that they are about. */
const decisionsOfUnits = ({ decisions, names }: CollectContext): ReadonlyMap<Unit, readonly Decision[]> => {
  const byUnit = new Map<Unit, Decision[]>();
  for (const decision of decisions) {
    const unit = decision.unit === undefined ? undefined : names.find(decision.unit)?.unit;
    if (unit !== undefined) byUnit.set(unit, [...(byUnit.get(unit) ?? []), decision]);
  }
  return byUnit;
};

/** Values entered for the sum itself: only where units' figures do not make it. */
const enteredInSum = (context: CollectContext): ReadonlyMap<FigureId, Decision> =>
  new Map(
    context.decisions.flatMap((decision) => {
      if (decision.kind !== 'enter' || decision.unit !== undefined) return [];
      const id = context.figureNamed(decision.figure ?? '');
      const adds = id === undefined ? undefined : context.figures.get(id)?.adds;
      const isOpen = adds === 'bounds' || adds === 'office';
      return id !== undefined && isOpen && canStand(id, decision, context) ? [[id, decision] as const] : [];
    }),
  );

const carriedOverIn = (form: Form): readonly CarriedOver[] =>
  relationsOf(form).flatMap(({ left, right, op, severity }) => {
    const [now, last] = [left[0], right[0]];
    const isCarried = op === '=' && severity === 'error' && left.length === 1 && right.length === 1;
    return isCarried && now?.year === 'this' && last?.year === 'last' ? [{ now: now.id, last: last.id }] : [];
  });

const appliedDecisions = (
  context: CollectContext,
  works: readonly UnitWork[],
  inSum: ReadonlyMap<FigureId, Decision>,
  findings: readonly CollectFinding[],
): readonly AppliedDecision[] => {
  const onFiles = new Map(works.flatMap(({ standing }) => [...standing.applied]));
  const entered = new Set([...inSum.values(), ...works.flatMap((work) => [...work.entered.values()])]);
  const explained = new Set(findings.flatMap(({ cleared }) => cleared ?? []));
  return context.decisions.map(
    (decision) =>
      onFiles.get(decision) ?? {
        ...decision,
        effect: entered.has(decision) || explained.has(decision) ? 'applied' : 'nothing',
      },
  );
};

const counts = (trail: ReadonlyMap<FigureId, Total>): { readonly [id: FigureId]: Total } => Object.fromEntries(trail);

/**
 * Many units' reports made one: what came in is put together by unit, what was accepted is summed, what does not add is
 * left to be decided, and whatever an office would ring a unit up about is found. The order of what is given never
 * matters, and nothing but what is given: no clock, no disk.
 *
 * @throws RegisterError if the register cannot be used
 * @throws OptionError if an option is missing or cannot have its value
 * @throws ReportError if the draft cannot be printed
 * @example
 * const collection = collect({ register, submissions, form: 'national-2021', year: 2025, agency: '固安县人民政府', asOf: '2026-01-19' });
 * if (!collection.final) console.log(collection.obstacles.join('\n'));
 */
export const collect = (options: CollectOptions): Collection => {
  const form = checkAll(options);
  const context = collectContext(options, form);
  const { units, figures, year, agency } = context;
  const intake = takeIn(options.submissions, units, context.names, { form: form.id, year });
  const decisions = decisionsOfUnits(context);
  const works = units.map((unit) => workOn(unit, intake.byUnit.get(unit) ?? [], decisions.get(unit) ?? [], context));
  const byUnit = new Map(works.map((work) => [work.unit, work]));
  const workOf = (unit: Unit): UnitWork => byUnit.get(unit) ?? workOn(unit, [], [], context);
  const tree = unitTree(units);
  const inSum = enteredInSum(context);
  const trail = totalsOf(figures, units, { workOf, tree, blankAsZero: options.blankAsZero ?? false }, inSum);
  const statuses = works.map((work) => unitStatus(work, tree, context));
  const fees = unitFees(works, context);
  const open = coverageOf(statuses, context, false);
  const isAnythingIn = statuses.some(({ counted }) => counted);
  const report = sumReport(trail, { fees, coverage: isAnythingIn ? open.public : undefined }, context);

  const find: FindContext = {
    ...context,
    works,
    workOf,
    tree,
    intake,
    trail,
    report,
    lastYear: lastYearOf(context),
    carriedOver: carriedOverIn(form),
    figuresOfUnit: (unit) => workOf(unit).figures,
  };
  const ofUnits = findAll(find);
  const ofSum = [...sumChecks(find, ofUnits), ...[feesUnknown(fees)].flatMap((found) => found ?? [])];
  const explanations = new Map(
    context.decisions.flatMap((decision) =>
      decision.kind === 'explain' && decision.finding !== undefined ? [[decision.finding, decision] as const] : [],
    ),
  );
  const told = withCleared([...ofUnits, ...ofSum.map((found) => collectFinding(found, find))], explanations, find);
  const applied = appliedDecisions(context, works, inSum, told);
  const findings = [...told, ...idleDecisions(applied).map((found) => collectFinding(found, find))];
  const obstacles = obstaclesOf({ statuses, findings, trail, context });
  return {
    version: 1,
    form: form.id,
    year,
    agency,
    asOf: options.asOf,
    ...(options.due === undefined ? {} : { due: options.due }),
    preview: options.preview ?? false,
    blankAsZero: options.blankAsZero ?? false,
    report,
    units: statuses,
    findings,
    trail: counts(trail),
    fees,
    decisions: applied,
    coverage: coverageOf(statuses, context, obstacles.length === 0),
    final: obstacles.length === 0,
    obstacles,
  };
};
