import { checkOptions } from '../faults/check-options.js';
import { figuresOf } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { formFault } from './form-fault.js';
import type { KnownReport } from './generated/reports.js';
import { type FormOptions, isShippedForm, knownForm, knownFormIds, rememberForm } from './known-form.js';
import { formOptionChecks } from './options.js';
import { valueAt } from './path.js';
import { plainCopy } from './plain-copy.js';
import type { Report } from './report.js';
import { issueAt, ReportError, type ReportIssue } from './report-error.js';
import type { ReportAmong } from './report-of.js';
import { readShape } from './shape-faults.js';
import { findTextFaults } from './text-faults.js';

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
};

/** Characters of a wrong name that a sentence repeats. */
const MAX_QUOTED = 40;

/** Why a report's form cannot be found, or not be used. */
const formIssue = (id: unknown, form: Form | undefined, options: FormOptions): ReportIssue | undefined => {
  const path = ['form'];
  if (form) {
    const fault = isShippedForm(form) ? undefined : formFault(form);
    return fault === undefined
      ? undefined
      : issueAt('form-invalid', path, `格式 ${form.id} 的定义有误：${fault}`, { form: form.id, fault });
  }
  const known = knownFormIds(options);
  const one = `应为 ${known.join('、')} 之一`;
  if (id === undefined) return issueAt('missing', path, `缺少格式名，${one}`, { expected: 'form' });
  if (typeof id !== 'string') return issueAt('type', path, `格式名应为文字（字符串），${one}`, { expected: 'text' });
  const quoted = id.slice(0, MAX_QUOTED);
  return issueAt('form-unknown', path, `没有格式“${quoted}”，${one}`, { form: quoted, known });
};

/** The places that lead to a place, itself among them. */
const placesTo = (path: string): readonly string[] => [
  ...Array.from(path.matchAll(/[.[]/g), ({ index }) => path.slice(0, index)),
  path,
];

/** Leaves out what lies in something that is to go, or to become something else, as a whole. */
const outsideRefused = (texts: readonly ReportIssue[], shape: readonly ReportIssue[]): readonly ReportIssue[] => {
  const refused = new Set(shape.flatMap(({ code, path }) => (code === 'unknown-key' || code === 'type' ? [path] : [])));
  return texts.filter(({ path }) => !placesTo(path).some((place) => refused.has(place)));
};

/** A valid report together with its form. */
export interface ReportOfForm {
  readonly report: Report;
  readonly form: Form;
}

/** Reports that were read: frozen, they stay as they were found. */
const read = new WeakMap<object, ReportOfForm>();

/** A report that was read before, where its form would be the same again. */
const alreadyRead = (value: unknown, options: FormOptions): ReportOfForm | undefined => {
  const known = typeof value === 'object' && value !== null ? read.get(value) : undefined;
  return known && knownForm(known.report.form, value, options) === known.form ? known : undefined;
};

/** Checks a report and finds its form; what every renderer does first. Throws a {@link ReportError}. */
export const readReport = (value: unknown, options: FormOptions = {}): ReportOfForm => {
  const known = alreadyRead(value, options);
  if (known) return known;
  const given = plainCopy(value);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ReportError([issueAt('type', [], '报告应为一个对象（{ }）', { expected: 'object' })]);
  }
  const id = valueAt(given, ['form']);
  const found = knownForm(id, value, options);
  const unusable = formIssue(id, found, options);
  const form = unusable ? undefined : found;
  const figures = form && figuresOf(form);
  const shape = readShape(given, form);
  const texts = findTextFaults(given, (figure) => figures?.has(figure) ?? true);
  const issues = [...(unusable ? [unusable] : []), ...shape.issues, ...outsideRefused(texts, shape.issues)];
  if (issues.length > 0 || !form) throw new ReportError(issues);
  // The schema has just read it: every key and type is a report's.
  const report = freeze(rememberForm(shape.report as Report, form));
  const result = { report, form };
  read.set(report, result);
  return result;
};

/**
 * A report from parsed JSON or an object: a frozen copy, checked whole. With forms of the caller's own in
 * `options.forms`, reports may name those too; a form of {@link defineForm} gives its reports their types.
 *
 * @throws ReportError with **all** faults, each with its code, its deepest path and a sentence
 * @example
 * const report = parseReport(JSON.parse(text));
 * if (report.form === 'national-2014') console.log(report.statistics.requests.received.total);
 */
export function parseReport(value: unknown): KnownReport;
export function parseReport<F extends Form = never>(value: unknown, options: FormOptions<F>): ReportAmong<F>;
export function parseReport(value: unknown, options: FormOptions = {}): Report {
  checkOptions(options, formOptionChecks);
  return readReport(value, options).report;
}

/** What {@link safeParseReport} found: the report, or what keeps it from being one. */
export type SafelyParsed<R = Report> =
  | { readonly success: true; readonly report: R }
  | { readonly success: false; readonly error: ReportError };

/**
 * A report as {@link parseReport} gives it, or the error that it would throw: for callers to whom a faulty report is nothing
 * out of the way, such as a web form.
 *
 * @throws OptionError if an option is unknown or cannot be
 * @example
 * const parsed = safeParseReport(await request.json());
 * if (!parsed.success) return Response.json({ issues: parsed.error.issues }, { status: 422 });
 * return new Response(await renderPdf(parsed.report));
 */
export function safeParseReport(value: unknown): SafelyParsed<KnownReport>;
export function safeParseReport<F extends Form = never>(
  value: unknown,
  options: FormOptions<F>,
): SafelyParsed<ReportAmong<F>>;
export function safeParseReport(value: unknown, options: FormOptions = {}): SafelyParsed<unknown> {
  checkOptions(options, formOptionChecks);
  try {
    return { success: true, report: readReport(value, options).report };
  } catch (error) {
    if (error instanceof ReportError) return { success: false, error };
    throw error;
  }
}

/** A report of the form with this id. */
export type ReportWithId<Id extends KnownReport['form']> = Extract<KnownReport, { readonly form: Id }>;

/**
 * A report written in TypeScript: the editor completes and explains parts and figures, and the report is checked like
 * a parsed one.
 *
 * @throws ReportError as {@link parseReport}
 * @example
 * export default defineReport({ form: 'national-2014', year: 2018, agency: { name: '…' }, parts: {…}, statistics: {…} });
 */
export const defineReport = <Id extends KnownReport['form']>(
  // The id alone decides the type, so that keys which the form does not know are faults at compile time.
  report: { readonly form: Id } & ReportWithId<Id>,
): ReportWithId<Id> =>
  // Checked against the form at run time and against its type at compile time.
  readReport(report).report as ReportWithId<Id>;
