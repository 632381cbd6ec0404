import { checkOptions, isRecord, type OptionChecks, oneOf, record, type ValueCheck } from '../faults/check-options.js';
import type { Severity } from '../form/form.js';
import type { FormOptions } from '../report/known-form.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import { readPrevious } from '../report/read-previous.js';
import type { Report } from '../report/report.js';
import { type CustomVocabularies, vocabularyFault, vocabularyOf } from '../vocabulary/vocabularies.js';
import type { CheckContext } from './context.js';
import type { Finding, Told } from './finding.js';
import type { FindingCode } from './finding-params.js';
import type { Judgement } from './judge/judgement.js';
import { prepareContext } from './prepare-context.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

/** Another severity for rules, by their codes; `off` leaves one out. */
export type Severities = { readonly [code in FindingCode]?: Severity | 'off' | undefined };

/** How a report is checked. */
export interface CheckOptions extends FormOptions {
  /** Last year's report; without it, what compares with last year is not checked. */
  readonly previous?: Report | undefined;
  /** Another severity for a rule, by its code; `off` leaves it out. */
  readonly severities?: Severities | undefined;
  /**
   * How running text speaks of the figures of forms of the caller's own, by form id; `{ extends: 'national-2014' }` for a
   * form that keeps the figures of another. Without it, text of such a form is not held against its table.
   */
  readonly vocabulary?: CustomVocabularies | undefined;
}

/** Reads a report and prepares it for the rules. Throws a {@link ReportError} if it, or last year's, is not valid. */
export const contextOf = (value: Report, options: CheckOptions): CheckContext => {
  const read = readReport(value, options);
  return prepareContext(read, readPrevious(read.report, options), vocabularyOf(read.form.id, options.vocabulary));
};

/** Code and parameters come from one rule, whose type holds them together. */
const finding = (found: Told & Pick<Finding, 'code' | 'params'>): Finding => found as Finding;

const findingsOf = (rule: Rule, context: CheckContext, options: CheckOptions): readonly Finding[] => {
  const asked = options.severities?.[rule.code];
  if (asked === 'off') return [];
  return rule
    .check(context)
    .map(({ severity, ...fault }) =>
      finding({ code: rule.code, severity: asked ?? severity ?? rule.severity, ...fault }),
    );
};

/** What is found of a number that contradicts; `undefined` where its rule is off. */
export const findingOf = (
  { code, fault }: NonNullable<Judgement['contradiction']>,
  options: CheckOptions,
): Finding | undefined => {
  const asked = options.severities?.[code];
  if (asked === 'off') return undefined;
  const { severity, ...rest } = fault;
  const usual = rules.find((rule) => rule.code === code)?.severity ?? 'warning';
  return finding({ code, severity: asked ?? severity ?? usual, ...rest });
};

/** Each is a vocabulary, or names the form whose vocabulary it takes. */
export const vocabularies: ValueCheck = (value) => {
  if (!isRecord(value)) return record(value);
  return Object.entries(value).flatMap(([id, custom]) => vocabularyFault(id, custom) ?? [])[0];
};

const severity = oneOf(['error', 'warning', 'info', 'off']);

export const checkReportChecks: OptionChecks = {
  ...composeOptionChecks,
  severities: Object.fromEntries(rules.map(({ code }) => [code, severity])),
  vocabulary: vocabularies,
};

/**
 * What an auditor would find in a report before it is filed: figures that do not add up, text that contradicts the
 * table, residue of copying, and, with last year's report in `options.previous`, what does not follow from it. An empty
 * array means that no rule has found anything. Findings never keep a report from being rendered.
 *
 * @throws ReportError if the report is not valid, or `previous` is not the report of the year before
 * @example
 * const findings = checkReport(report, { previous: lastYear, severities: { 'blank-figure': 'error' } });
 * const grave = findings.filter(({ severity }) => severity === 'error');
 */
export const checkReport = (report: Report, options: CheckOptions = {}): readonly Finding[] => {
  checkOptions(options, checkReportChecks);
  const context = contextOf(report, options);
  return rules.flatMap((rule) => findingsOf(rule, context, options));
};
