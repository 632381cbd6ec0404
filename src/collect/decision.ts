import type { FigureId } from '../form/form.js';

/**
 * What a person decided (裁定).
 *
 * - `accept` 通过: the submission is in order; locks its files by their hashes
 * - `return` 退回: to be filed anew
 * - `publish` 发布: the unit has published its report
 * - `use` 采用: of several versions, the one of these hashes
 * - `explain` 说明: a finding is true of reality; clears that finding alone
 * - `enter` 填定: a value that no file gives, of a unit, or of the sum where units' figures do not add
 */
export const decisionKinds = ['accept', 'return', 'publish', 'use', 'explain', 'enter'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** The kinds as the decisions file writes them. */
export const decisionKindNames: { readonly [kind in DecisionKind]: string } = {
  accept: '通过',
  return: '退回',
  publish: '发布',
  use: '采用',
  explain: '说明',
  enter: '填定',
};

/** One row of the decisions file that people keep: who decided what, why and when. */
export interface Decision {
  /** The row of its sheet, counted from 1, heads included. */
  readonly row?: number;
  /** Name, alias or code of the unit; left out of an explanation, and of a value of the sum. */
  readonly unit?: string;
  readonly kind: DecisionKind;
  /** Key of the finding that is explained. */
  readonly finding?: string;
  /** Hashes of the files that it is about, whole or their first 8 digits and more. */
  readonly sha256?: readonly string[];
  /** The figure that is entered: its id, or its name as the form prints it. */
  readonly figure?: FigureId;
  readonly value?: number;
  /** Where the unit has published. */
  readonly url?: string;
  readonly who: string;
  readonly why: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Of a return: by when to file anew, `YYYY-MM-DD`. */
  readonly due?: string;
}
