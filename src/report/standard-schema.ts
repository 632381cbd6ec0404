import type { Form } from '../form/form.js';
import type { KnownReport } from './generated/reports.js';
import type { ReportIssueCode } from './issue-params.js';
import { type FormId, givenForm } from './known-form.js';
import { safeParseReport } from './parse-report.js';
import type { Path } from './path.js';
import type { Report } from './report.js';

/** A fault of a report as Standard Schema words it, with our code. */
export interface StandardIssue {
  readonly message: string;
  /** Steps from the report's root; none is the report as a whole. */
  readonly path: Path;
  readonly code: ReportIssueCode;
}

export type StandardResult<R extends Report> =
  | { readonly value: R; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What libraries of forms, routes and clients take as a schema: standardschema.dev, version 1. */
export interface StandardSchema<R extends Report> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'nianbao';
    readonly validate: (value: unknown) => StandardResult<R>;
    readonly types?: { readonly input: R; readonly output: R } | undefined;
  };
}

const STEP = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g;

/** The steps of a path as printed: `parts.overview[2]` → parts, overview, 2. */
const stepsOf = (path: string): Path =>
  path === '$'
    ? []
    : Array.from(path.matchAll(STEP), ([, index, quoted, key = '']) => {
        if (index !== undefined) return Number(index);
        return quoted === undefined ? key : (JSON.parse(`"${quoted}"`) as string);
      });

/**
 * Reports of one form as a Standard Schema, for whatever takes one: tRPC, Hono, TanStack Form and others. What it lets
 * through is a report as `parseReport` gives it; a report of another form is a fault at `form`.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 * @example app.post('/pdf', validator('json', standardSchemaOf('national-2021')), async (c) => …);
 */
export function standardSchemaOf<Id extends FormId>(
  form: Id,
): StandardSchema<Extract<KnownReport, { readonly form: Id }>>;
export function standardSchemaOf(form: Form | FormId): StandardSchema<Report>;
export function standardSchemaOf(given: Form | FormId): StandardSchema<Report> {
  const form = givenForm(given);
  const validate = (value: unknown): StandardResult<Report> => {
    const parsed = safeParseReport(value, { forms: [form] });
    if (!parsed.success) {
      return { issues: parsed.error.issues.map(({ code, path, message }) => ({ message, path: stepsOf(path), code })) };
    }
    if (parsed.report.form === form.id) return { value: parsed.report };
    return { issues: [{ message: `格式应为 ${form.id}`, path: ['form'], code: 'value' }] };
  };
  return { '~standard': { version: 1, vendor: 'nianbao', validate } };
}
