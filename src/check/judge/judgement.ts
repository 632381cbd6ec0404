import type { Passage } from '../../document/outline.js';
import type { FigureId } from '../../form/form.js';
import type { Fault } from '../fault.js';
import type { FindingCode } from '../finding-params.js';

/**
 * What is said of one number of the text. Findings about numbers and the account of them are both made from these, so that
 * each contradiction is one finding and each such finding a contradiction.
 */
export interface Judgement {
  readonly passage: Passage;
  /** Where the number, or the phrase for zero, begins; where it ends. */
  readonly at: number;
  readonly end: number;
  /** A zero that is spelled out: 未收到. */
  readonly spelledOut?: true;
  /** What it is held against. */
  readonly by: 'table' | 'text' | 'last-year';
  /** Figures that it agrees with or contradicts; empty where other numbers of the text decide. */
  readonly figures: readonly FigureId[];
  /** Where it contradicts: the rule that tells it, and what is told. */
  readonly contradiction?: Contradiction;
}

/** What a rule tells of a number. */
export type Contradiction = {
  readonly [Code in FindingCode]: { readonly code: Code; readonly fault: Fault<Code> };
}[FindingCode];

/** One number's place in the whole text. */
export const keyOf = ({ passage, at, spelledOut, figures }: Judgement): string =>
  `${passage.path}:${at}${spelledOut ? `:${figures.join()}` : ''}`;
