import { SheetError } from '../sheet-error.js';

/**
 * What can be wrong with a decisions file. Codes are stable.
 *
 * - `no-head`: no row with the head 裁定
 * - `kind-unknown`: none of 通过、退回、发布、采用、说明、填定
 * - `unit-missing`, `finding-missing`, `files-missing`, `figure-missing`, `value`: what such a decision is about
 * - `sha256`: no hash; `date`: no date
 * - `who-missing`, `why-missing`, `date-missing`: a decision says who took it, why and when
 */
export type DecisionFaultCode =
  | 'no-head'
  | 'kind-unknown'
  | 'unit-missing'
  | 'finding-missing'
  | 'files-missing'
  | 'figure-missing'
  | 'value'
  | 'sha256'
  | 'date'
  | 'who-missing'
  | 'why-missing'
  | 'date-missing';

/** A decisions file (裁定) that cannot be used, with all its faults, each with its row. */
export class DecisionsError extends SheetError<'decisions-invalid', DecisionFaultCode> {
  override readonly name = 'DecisionsError';
}
