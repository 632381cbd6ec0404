import type { Severity } from '../form/form.js';
import type { Told } from './finding.js';
import type { FindingCode, FindingParams } from './finding-params.js';

/** What a rule has found: a finding without its code, and with a severity only where it is not the rule's. */
export interface Fault<Code extends FindingCode = FindingCode> extends Omit<Told, 'severity'> {
  readonly severity?: Severity;
  readonly params: FindingParams[Code];
}
