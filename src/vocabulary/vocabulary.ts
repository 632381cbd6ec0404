/**
 * How running text speaks of a form's figures. Data for the checks that hold the text against the table; nothing else
 * loads it.
 *
 * Patterns are sources of regular expressions with two signs of their own:
 * - `#` a number with one of the units after it;
 * - `~` what may stand between a name and its number: 数, 共, 为, 达, a closing quotation mark …
 */

import type { FigureId, Topic } from '../form/form.js';

/** Words that give a number for figures. */
export interface NumberMention {
  /** The number stands for these figures' sum; mostly one. */
  readonly figures: readonly FigureId[];
  /**
   * How the number stands to the figures.
   * - `equal`: it is their sum
   * - `among`: it lies between the smallest and the largest of them, as the word is used for each
   * - `atMost`: it is a part of their sum
   */
  readonly match: 'equal' | 'among' | 'atMost';
  readonly patterns: readonly string[];
  /** 件, and words used for it. Money: 万元 and 元. */
  readonly units: readonly string[];
  /** Only in parts on one of these; anywhere if absent. */
  readonly topics?: readonly Topic[];
  /** Only if this kind of case is the one last named before; see {@link Vocabulary.owners}. */
  readonly owner?: string;
  /** Words (a pattern) that must stand before in the same sentence. */
  readonly after?: string;
  /** Words (a pattern) that must not stand before in the same sentence. */
  readonly notAfter?: string;
  /** What is there at the end of the year, not what happened in it: 截至 before it is no limit. */
  readonly stock?: true;
}

/** Words that say that figures are zero. */
export interface ZeroMention {
  /** Each of them is zero. */
  readonly figures: readonly FigureId[];
  readonly patterns: readonly string[];
  readonly topics?: readonly Topic[];
  /** Words (a pattern) in the rest of the sentence that narrow the denial: 被纠错, 败诉. */
  readonly unless?: string;
}

/** Words that say that one figure reaches another: 办结率100%. */
export interface RatioMention {
  readonly patterns: readonly string[];
  readonly figure: FigureId;
  /** The figure is at least as large as this one. */
  readonly reaches: FigureId;
  /** Words (a pattern) that must stand before in the same sentence. */
  readonly after?: string;
  readonly topics?: readonly Topic[];
}

/** What the text of a form's reports says of its figures. */
export interface Vocabulary {
  /** Kinds of cases whose outcomes are told in the same words: the name that a mention's `owner` uses, and its pattern. */
  readonly owners: { readonly [name: string]: string };
  readonly numbers: readonly NumberMention[];
  readonly zeros: readonly ZeroMention[];
  readonly ratios: readonly RatioMention[];
  /** The first figure is hardly above zero while the second is zero: people trained without a course. */
  readonly companions: readonly (readonly [figure: FigureId, needs: FigureId])[];
  /** Above this value a figure of money was probably filed in 元 in place of 万元. */
  readonly ceilings: { readonly [figure: FigureId]: number };
}
