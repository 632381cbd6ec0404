import { sumFigures } from '../text/decimals.js';
import type { ConcreteRelation, Term } from './relations.js';

/** The value of a figure of this year or last; `undefined` where it is blank or not known. */
export type ValueOf = (term: Term) => number | undefined;

/** A relation that does not hold. */
export interface BrokenRelation {
  readonly relation: ConcreteRelation;
  /** Σ of each side, exact. */
  readonly left: number;
  readonly right: number;
  /** The largest figure on the right. */
  readonly largest: number;
}

const valuesOf = (terms: readonly Term[], value: ValueOf): readonly number[] | undefined => {
  const values = terms.flatMap((term) => value(term) ?? []);
  return values.length === terms.length ? values : undefined;
};

const holds = ({ relation, left, right, largest }: BrokenRelation): boolean => {
  switch (relation.op) {
    case '=':
      return left === right;
    case '<=':
      return left <= right;
    case 'within':
      return largest <= left && left <= right;
  }
};

/** A relation that does not hold, with its two sums; `undefined` if it does, or if a figure of it is blank. */
export const brokenRelation = (relation: ConcreteRelation, value: ValueOf): BrokenRelation | undefined => {
  const lefts = valuesOf(relation.left, value);
  const rights = valuesOf(relation.right, value);
  if (lefts === undefined || rights === undefined) return undefined;
  const sides = { relation, left: sumFigures(lefts), right: sumFigures(rights), largest: Math.max(...rights) };
  return holds(sides) ? undefined : sides;
};
