import type { FigureId } from '../form/form.js';

/** A stretch of text that a finding is about. */
export interface TextSpot {
  /** JSON path of the passage: `parts.overview[0]`. */
  readonly path: string;
  /** The passage as a reader of the printed report finds it: 第一部分第1段. */
  readonly place: string;
  /** Where the stretch begins in the passage as printed, from 1. */
  readonly character: number;
  readonly quote: string;
  /** The quote with a few characters around it, in Chinese quotation marks. */
  readonly around: string;
}

/** The part that a finding is about. */
export interface PartSpot {
  /** Key of the part. */
  readonly part: string;
  /** 第三部分 */
  readonly place: string;
  /** As printed, without its number. */
  readonly heading: string;
}

/** A figure with its Chinese label. */
export interface NamedFigure {
  readonly figure: FigureId;
  readonly label: string;
}

/** A figure with its value. */
export interface FiledFigure extends NamedFigure {
  readonly value: number;
  /** As the form prints it: 件, 万元. */
  readonly unit?: string;
}

/** One figure, or several added up. */
export interface FigureSum {
  readonly figures: readonly (NamedFigure & { readonly year: 'this' | 'last' })[];
  readonly sum: number;
  readonly unit?: string;
}
