import type { CheckOptions } from '../check/check-report.js';
import type { Form } from '../form/form.js';
import type { FormId } from '../report/known-form.js';
import type { Agency, Report } from '../report/report.js';
import type { Collection } from './collection.js';
import type { Decision } from './decision.js';
import type { Submission } from './submission.js';
import type { Unit } from './unit.js';

/** What is collected, and how. All of it can be plain JSON. */
export interface CollectOptions extends Pick<CheckOptions, 'forms' | 'severities' | 'vocabulary'> {
  readonly register: readonly Unit[];
  readonly submissions: readonly Submission[];
  readonly decisions?: readonly Decision[] | undefined;
  readonly form: Form | FormId;
  /** The report year (统计年度). */
  readonly year: number;
  /** The agency whose report the sum is, or its full name. */
  readonly agency: Agency | string;
  /** The collecting agency's text; its figures are not read. */
  readonly draft?: Report | undefined;
  /** Last year's collection: each unit's own last year, and what was published. */
  readonly previous?: Collection | undefined;
  /** What was published last year, where that is not the report of `previous`. */
  readonly published?: Report | undefined;
  /** A blank cell means 0 (没有数据的空着), as the office has told its units. */
  readonly blankAsZero?: boolean | undefined;
  /** Sums all that was read, not only what was accepted. */
  readonly preview?: boolean | undefined;
  /** By when units were to file, `YYYY-MM-DD`. */
  readonly due?: string | undefined;
  /** The day as of which states are told, `YYYY-MM-DD`: nothing here looks at a clock. */
  readonly asOf: string;
}
