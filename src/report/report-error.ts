import { NianbaoError } from '../faults/nianbao-error.js';
import type { ReportIssueCode, ReportIssueParams } from './issue-params.js';
import { type Path, printPath } from './path.js';

/** One fault of a report of one kind. */
export interface ReportIssueOf<Code extends ReportIssueCode> {
  readonly code: Code;
  /** Where it is: `parts.overview[2].body[0]`, `statistics.requests.received.total`; `$` for the report as a whole. */
  readonly path: string;
  /** What to do about it, in Chinese. */
  readonly message: string;
  /** What the message is made from; with the code it can be said in another language: see `nianbao/en`. */
  readonly params: ReportIssueParams[Code];
}

/** One fault of a report. The code decides which parameters it has. */
export type ReportIssue<Code extends ReportIssueCode = ReportIssueCode> = {
  readonly [C in Code]: ReportIssueOf<C>;
}[Code];

/** An issue whose code and parameters belong together. */
export const issueAt = <Code extends ReportIssueCode>(
  code: Code,
  path: Path,
  message: string,
  params: ReportIssueParams[Code],
): ReportIssue =>
  // The one code of the call decides the type of its parameters.
  ({ code, path: printPath(path), message, params }) as unknown as ReportIssue;

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
