import type { Severity } from '../form/form.js';
import type { FindingCode, FindingParams } from './finding-params.js';

/** What every finding has, whatever found it. The report can be printed all the same. */
export interface Told {
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

/** A finding of one rule. */
export interface FindingOf<Code extends FindingCode> extends Told {
  /** The rule that found it; stable. Each is explained in docs/checks.md. */
  readonly code: Code;
  /** What the message is made from; with the code it can be said in another language: see `nianbao/en`. */
  readonly params: FindingParams[Code];
}

/**
 * Something in a report that an auditor would ask about. The code decides which parameters it has.
 *
 * @example if (finding.code === 'money-unit') console.log(finding.params.figure.figure, finding.params.most);
 */
export type Finding<Code extends FindingCode = FindingCode> = { readonly [C in Code]: FindingOf<C> }[Code];
