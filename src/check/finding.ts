import type { Severity } from '../form/form.js';
import type { FindingCode } from './finding-code.js';

/** Something in a report that an auditor would ask about. The report can be printed all the same. */
export interface Finding<Code extends string = FindingCode> {
  /** The rule that found it; stable. Each is explained in docs/checks.md. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where it is: `statistics.requests.received.total`, `parts.fees[0]`; at least one. */
  readonly paths: readonly string[];
  /** What is found and what to do about it, in Chinese, with the places as printed. */
  readonly message: string;
  /** What should stand there, where one value would do. */
  readonly expected?: number | string;
  /** What stands there. */
  readonly actual?: number | string;
}
