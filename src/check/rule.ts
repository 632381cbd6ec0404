import type { Severity } from '../form/form.js';
import type { CheckContext } from './context.js';
import type { Fault } from './fault.js';
import type { FindingCode } from './finding-params.js';

/** One thing that is checked. */
export interface Rule<Code extends FindingCode = FindingCode> {
  /** Stable name, in English, with hyphens. */
  readonly code: Code;
  /** Severity of its findings, unless the form's relation or the kind of fault says otherwise. */
  readonly severity: Severity;
  /** What it checks, in Chinese. */
  readonly title: string;
  /** A message of it, in Chinese. */
  readonly example: string;
  /** Why it is checked: where such faults were seen, or who asks for it; in Chinese. */
  readonly source: string;
  readonly check: (context: CheckContext) => readonly Fault<Code>[];
}
