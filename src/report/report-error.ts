import { NianbaoError } from '../faults/nianbao-error.js';

/**
 * What can be wrong with a report. Codes are stable: programs may rely on them. Each is explained in docs/errors.md.
 */
export type ReportIssueCode =
  | 'type'
  | 'missing'
  | 'unknown-key'
  | 'value'
  | 'length'
  | 'form-unknown'
  | 'form-invalid'
  | 'year-outside-form'
  | 'figure-count'
  | 'figure-money'
  | 'figure-change'
  | 'date'
  | 'text-empty'
  | 'text-character'
  | 'text-line-break'
  | 'section-depth'
  | 'section-count'
  | 'run-in-paragraph'
  | 'placeholder-malformed'
  | 'placeholder-unknown'
  | 'growth-without-previous'
  | 'growth-from-zero'
  | 'previous-year';

/** One fault of a report. */
export interface ReportIssue {
  readonly code: ReportIssueCode;
  /** Where it is: `parts.overview[2].body[0]`, `statistics.requests.received.total`; `$` for the report as a whole. */
  readonly path: string;
  /** What to do about it, in Chinese. */
  readonly message: string;
}

/**
 * A report that cannot be printed, with all its faults.
 *
 * @example
 * try { parseReport(value); } catch (error) {
 *   if (error instanceof ReportError) for (const { path, message } of error.issues) console.error(`${path}: ${message}`);
 * }
 */
export class ReportError extends NianbaoError<'report-invalid'> {
  override readonly name = 'ReportError';
  constructor(readonly issues: readonly ReportIssue[]) {
    super('report-invalid', issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}
