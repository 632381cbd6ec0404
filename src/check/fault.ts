import type { Severity } from '../form/form.js';
import type { Finding } from './finding.js';

/** What a rule has found: a finding without its code, and with a severity only where it is not the rule's. */
export type Fault = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };
