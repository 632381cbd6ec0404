/**
 * How running text speaks of a form's figures: data for the checks that hold the text against the table; nothing else
 * loads it.
 *
 * Patterns are sources of regular expressions with signs of their own:
 * - `#` a number with one of the units after it; a pattern without it is a name, which may stand before its number or
 *   after it: 予以公开6件, 6件予以公开;
 * - `~` what may stand between a name and its number: 数, 共, 为, 达, a closing quotation mark, a remark in brackets …
 * - `{last}` and `{next}` the year before the report's and the year after it: 上年, 上一年度, 2023年.
 */

import type { AgencyLevel, FigureId, Topic } from '../form/form.js';

/** A pattern, a text that it reads, and a text that looks like it and that it must leave alone. */
export type Wording = readonly [pattern: string, example: string, counterExample: string];

/** Phrases that give a number for figures. */
export interface NumberTerm {
  /** The number stands for these figures' sum; mostly one. */
  readonly figures: readonly FigureId[];
  /** Other sums for which the same phrase is used: 受理 counts 新收, or 新收 and 上年结转 together. One of them is true. */
  readonly or?: readonly (readonly FigureId[])[];
  /** `equal`: the number is the sum; `atMost`: a part of it. */
  readonly match: 'equal' | 'atMost';
  readonly wordings: readonly Wording[];
  /** 件, and what is used for it. Money: 万元 and 元. */
  readonly units: readonly string[];
  /** Only in parts on one of these; anywhere if absent. */
  readonly topics?: readonly Topic[];
  /** Only of what was last named, in the text, in a heading above it or by the part; see {@link Vocabulary.subjects}. */
  readonly subject?: string | readonly string[];
  /** A pattern that must stand before in the same sentence. */
  readonly after?: string;
  /** A pattern that must not stand before in the same sentence. */
  readonly notAfter?: string;
  /** What it is called where its growth is told apart from it: 新收量比上年多67件. */
  readonly again?: string;
  /** What is there at the end of the year, not what happened in it: 截至 before it is no limit. */
  readonly stock?: true;
  /** The phrase is also used for something near it: a difference is asked about, not told as an error. */
  readonly loose?: true;
}

/** Words in the item around a number that say of which rows it may be one. */
export interface LabelTerm {
  /** Sums of figures; the number is one of them. */
  readonly sums: readonly (readonly FigureId[])[];
  readonly wordings: readonly Wording[];
  readonly units: readonly string[];
  readonly topics?: readonly Topic[];
  readonly subject?: string | readonly string[];
  /** What is there at the end of the year: 截至 before it is no limit. */
  readonly stock?: true;
  /** Words that make the number none of the table's. */
  readonly unless?: string;
}

/** Phrases that say that figures are zero. */
export interface ZeroTerm {
  /** Each of them is zero. */
  readonly figures: readonly FigureId[];
  readonly wordings: readonly Wording[];
  readonly topics?: readonly Topic[];
  readonly subject?: string | readonly string[];
  /** A pattern in the sentence that narrows the denial: 被纠错, 败诉. */
  readonly unless?: string;
  /** The phrase is also used for something near it: a difference is asked about, not told as an error. */
  readonly loose?: true;
}

/** Phrases that give the share of one sum in another: 办结率100%, 纠错率3.4%, 已全部办结. */
export interface RateTerm {
  /** Sources of regular expressions with the group `p`, the percentage; one without it says 100 %. */
  readonly wordings: readonly Wording[];
  readonly figures: readonly FigureId[];
  /** The share is that of one of these sums. */
  readonly of: readonly (readonly FigureId[])[];
  /** More than the whole is no contradiction: 办结 may have 上年结转 in it, which has no figure. */
  readonly orMore?: true;
  /** A pattern that must stand before in the same sentence. */
  readonly after?: string;
  readonly topics?: readonly Topic[];
  readonly subject?: string | readonly string[];
}

/** What the text of a form's reports says of its figures. */
export interface Vocabulary {
  /**
   * What sentences may be about, by name: 申请, 行政复议, 行政诉讼, or what the table does not count (`other`). Outcomes of
   * several are told in the same phrase.
   */
  readonly subjects: { readonly [name: string]: Wording };
  /** The subject of a part, until another is named. */
  readonly subjectOf: { readonly [topic in Topic]?: string };
  readonly numbers: readonly NumberTerm[];
  /**
   * Words of the form's labels, looked for in the item around a number that no phrase of `numbers` reads. They tell of
   * which rows it may be; it is asked about where it is none of them.
   */
  readonly labels?: readonly LabelTerm[];
  readonly zeros: readonly ZeroTerm[];
  readonly rates: readonly RateTerm[];
  /** What the table certainly does not count: patterns of the text around a number, `#`. */
  readonly uncounted: readonly Wording[];
  /** The first figure is hardly above zero while the second is zero: people trained without a course. */
  readonly companions: readonly (readonly [figure: FigureId, needs: FigureId])[];
  /** Above this value a figure of money was probably filed in 元 in place of 万元. */
  readonly ceilings: { readonly [figure: FigureId]: number | { readonly [level in AgencyLevel]?: number } };
}
