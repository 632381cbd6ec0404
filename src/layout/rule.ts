import type { ValueCheck } from '../faults/check-options.js';

/**
 * How binding a number of the layout is: `must`: the standard's own number, without 一般; `usual`: the standard says
 * 一般, or most agencies do it; `open`: the standard is silent.
 */
export type Strength = 'must' | 'usual' | 'open';

/** One number of the official look with where it comes from. */
export interface LayoutRule<T> {
  readonly value: T;
  /** Clause of GB/T 9704-2012, or `—` where the standard names none. */
  readonly clause: string;
  readonly strength: Strength;
  /** What the value is, in Chinese, with its unit. */
  readonly what: string;
  /** What a caller may set instead; without it the value is fixed. */
  readonly option?: ValueCheck;
}
