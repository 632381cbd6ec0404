import type { FigureKind } from '../form/form.js';

/**
 * What may stand at one place of a report. The schema that checks a report and the JSON Schema that an editor reads are
 * both made from a tree of these.
 */
export type Shape = (
  | { readonly type: 'address' | 'text' | 'date' | 'flag' | 'part' }
  /** The id of the report's form. */
  | { readonly type: 'form'; readonly id: string }
  | { readonly type: 'year'; readonly first: number; readonly last: number; readonly fault: string }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: Shape; readonly min?: number; readonly max: number }
  /** A paragraph, or a section of this level. */
  | { readonly type: 'item'; readonly level: number }
  | { readonly type: 'figure'; readonly kind: FigureKind }
  | ObjectShape
) & {
  /** What an editor calls it and says of it, in Chinese. */
  readonly title?: string;
  readonly description?: string;
  readonly optional?: true;
};

export interface ObjectShape {
  readonly type: 'object';
  readonly title: string;
  readonly description?: string;
  readonly optional?: true;
  readonly keys: { readonly [key: string]: Shape };
}

/** The keys of an interface of the model, each with its shape; the compiler holds the two against each other. */
export type KeysOf<T> = { readonly [key in keyof Required<T>]: Shape };
