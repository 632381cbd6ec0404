import type { Passage } from '../../document/outline.js';
import type { NumberMention, RatioMention, ZeroMention } from '../../vocabulary/vocabulary.js';
import type { Growth, Share } from './tails.js';

/** Where in the text a figure is spoken of. */
interface Spoken {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The words themselves: 政务微信公开政府信息数5944条. */
  readonly words: string;
}

/** A number in the text that belongs to figures of the table. */
export interface NumberInText extends Spoken {
  readonly type: 'number';
  readonly def: NumberMention;
  /** In the figures' unit. */
  readonly value: number;
  /** As written, with the unit: 5944条. */
  readonly amount: string;
  /** Where the number itself begins. */
  readonly numberAt: number;
  /** The number comes from a placeholder. */
  readonly resolved: boolean;
  /** Where its sentence begins; two numbers with one start stand in one sentence. */
  readonly sentence: number;
  readonly share?: Share;
  readonly growths: readonly Growth[];
}

/** Words that say that figures are zero. */
export interface ZeroInText extends Spoken {
  readonly type: 'zero';
  readonly def: ZeroMention;
}

/** Words that say that a figure reaches another. */
export interface RatioInText extends Spoken {
  readonly type: 'ratio';
  readonly def: RatioMention;
}

export type Mention = NumberInText | ZeroInText | RatioInText;
