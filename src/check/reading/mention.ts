import type { Passage } from '../../document/outline.js';
import type { FigureId } from '../../form/form.js';
import type { Growth, Share } from './tails.js';

/**
 * How sure it is that a text tells of the whole agency, the whole year and this row. `sure`: all of it is said; `ask`: some
 * of it is not, or a phrase beside it is unknown.
 */
export type Grade = 'sure' | 'ask';

/** Where in the text a figure is spoken of. */
interface Spoken {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** As it is printed: 政务微信公开政府信息数5944条. */
  readonly quote: string;
  readonly grade: Grade;
}

/** A number in the text that belongs to figures of the table. */
export interface NumberInText extends Spoken {
  readonly type: 'number';
  /** Sums of figures of which the number is one; the first is the likeliest. */
  readonly sums: readonly (readonly FigureId[])[];
  readonly match: 'equal' | 'atMost';
  /** In the figures' unit. */
  readonly value: number;
  /** By how much the value may differ as it is rounded: 286.4万 is 2,864,499 too. */
  readonly tolerance: number;
  /** As written, with the unit: 5944条. */
  readonly amount: string;
  /** Where the number itself begins. */
  readonly numberAt: number;
  /** Words of a label stand near it, no name beside it: it may be one of `sums`, or none of the table's. */
  readonly likely?: true;
  /** The number comes from a placeholder. */
  readonly resolved: boolean;
  /** Where a number stands that is told of this one, counted from its end: see {@link Share} and {@link Growth}. */
  readonly placeAfter: (at: number) => number;
  /** Where its sentence begins; two numbers with one start stand in one sentence. */
  readonly sentence: number;
  readonly share?: Share;
  readonly growths: readonly Growth[];
}

/** A statement that figures are zero. */
export interface ZeroInText extends Spoken {
  readonly type: 'zero';
  readonly figures: readonly FigureId[];
}

/** A statement of the share of one sum in another: 办结率96.6%; 均已办结 is 100 %. */
export interface RateInText extends Spoken {
  readonly type: 'rate';
  readonly figures: readonly FigureId[];
  readonly of: readonly (readonly FigureId[])[];
  readonly percent: number;
  readonly decimals: number;
  readonly orMore: boolean;
  /** Where the percentage stands; absent where none is written. */
  readonly numberAt?: number;
}

export type Mention = NumberInText | ZeroInText | RateInText;

/** The figures that a number is most likely the sum of. */
export const figuresOf = ({ sums }: NumberInText): readonly FigureId[] => sums[0] ?? [];
