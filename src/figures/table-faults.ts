import type { FigureId, Severity } from '../form/form.js';
import { sumFigures } from '../text/decimals.js';
import { type BrokenRelation, brokenRelation, type ValueOf } from './evaluate.js';
import type { Figures } from './figures.js';
import { type ConcreteRelation, type Term, termsOf } from './relations.js';

/** One fault in the table: mostly one relation, or several that one wrong figure breaks together. */
export interface TableFault {
  readonly broken: readonly [BrokenRelation, ...BrokenRelation[]];
  /** The figure that breaks all of them, and the value with which they would hold. */
  readonly culprit?: { readonly id: FigureId; readonly value: number };
}

const keyOf = ({ id, year }: Term): string => `${year}:${id}`;

const grave: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

const share = (one: BrokenRelation, other: BrokenRelation): boolean => {
  const keys = new Set(termsOf(one.relation).map(keyOf));
  return termsOf(other.relation).some((term) => keys.has(keyOf(term)));
};

const difference = ({ left, right }: BrokenRelation): number => sumFigures([left, -right]);

/**
 * Broken relations without those of a total column that only repeat what is wrong in the columns it adds: 自然人 and 总计
 * wrong by the same number are one slip.
 */
const withoutRepeatedInTotals = (
  all: readonly BrokenRelation[],
  relations: readonly ConcreteRelation[],
): readonly BrokenRelation[] => {
  if (all.length < 2) return all;
  const sums = relations.filter(({ op, left }) => op === '=' && left.length === 1);
  const isSound = (sum: ConcreteRelation): boolean => !all.some(({ relation }) => relation === sum);
  const adds = (total: Term, part: Term | undefined): boolean =>
    part !== undefined &&
    sums.some(
      (sum) =>
        sum.left.every((term) => keyOf(term) === keyOf(total)) &&
        sum.right.some((term) => keyOf(term) === keyOf(part)) &&
        isSound(sum),
    );
  const addsEach = (total: BrokenRelation, part: BrokenRelation): boolean => {
    const parts = termsOf(part.relation);
    return termsOf(total.relation).every((term, at) => adds(term, parts[at]));
  };
  return all.filter((total) => {
    const parts = all.filter(
      (part) => part !== total && part.relation.code === total.relation.code && addsEach(total, part),
    );
    return parts.length === 0 || sumFigures(parts.map(difference)) !== difference(total);
  });
};

/** Broken relations without those that share a figure with a graver one: they break because that figure is wrong. */
const withoutConsequences = (all: readonly BrokenRelation[]): readonly BrokenRelation[] =>
  all.filter(
    (one) => !all.some((other) => grave[other.relation.severity] < grave[one.relation.severity] && share(one, other)),
  );

/** Broken relations of one severity that hang together by the figures they share. */
const connected = (all: readonly BrokenRelation[]): readonly (readonly [BrokenRelation, ...BrokenRelation[]])[] => {
  const groups: [BrokenRelation, ...BrokenRelation[]][] = [];
  for (const one of all) {
    const touching = groups.filter((group) =>
      group.some((other) => other.relation.severity === one.relation.severity && share(one, other)),
    );
    const [first, ...rest] = touching;
    if (first === undefined) {
      groups.push([one]);
      continue;
    }
    first.push(one, ...rest.flat());
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
};

/** The value of one figure with which an equation would hold. */
const solve = ({ relation, left, right }: BrokenRelation, key: string, now: number): number => {
  const onLeft = relation.left.some((term) => keyOf(term) === key);
  return sumFigures(onLeft ? [now, right, -left] : [now, left, -right]);
};

const culpritOf = (
  group: readonly [BrokenRelation, ...BrokenRelation[]],
  value: ValueOf,
): TableFault['culprit'] | undefined => {
  const equation = group.find(({ relation }) => relation.op === '=');
  if (group.length === 1 || equation === undefined) return undefined;
  for (const term of termsOf(equation.relation)) {
    const key = keyOf(term);
    const now = value(term);
    if (term.year === 'last' || now === undefined) continue;
    const better = solve(equation, key, now);
    const mended: ValueOf = (other) => (keyOf(other) === key ? better : value(other));
    const common = group.every(({ relation }) => termsOf(relation).some((other) => keyOf(other) === key));
    if (common && better >= 0 && group.every(({ relation }) => brokenRelation(relation, mended) === undefined)) {
      return { id: term.id, value: better };
    }
  }
  return undefined;
};

/**
 * The faults of a report's table against its form's relations. One wrong figure is one fault: relations that it breaks
 * besides are not told again.
 */
export const findTableFaults = (
  relations: readonly ConcreteRelation[],
  current: Figures,
  previous: Figures | undefined,
): readonly TableFault[] => {
  const value: ValueOf = ({ id, year }) => (year === 'this' ? current : previous)?.get(id) ?? undefined;
  const all = relations.flatMap((relation) => brokenRelation(relation, value) ?? []);
  const told = withoutRepeatedInTotals(withoutConsequences(all), relations);
  return connected(told).flatMap((group): readonly TableFault[] => {
    const culprit = culpritOf(group, value);
    if (culprit !== undefined) return [{ broken: group, culprit }];
    return group.map((one) => ({ broken: [one] }));
  });
};
