import type { FigureId, Severity } from '../form/form.js';
import type { ConcreteRelation, Term } from '../form/relations.js';
import type { Figures } from '../report/figures-in.js';
import { sumFigures } from '../text/decimals.js';

/** A relation that does not hold. */
export interface BrokenRelation {
  readonly relation: ConcreteRelation;
  readonly severity: Severity;
  /** Σ of each side. */
  readonly left: number;
  readonly right: number;
}

/** One fault in the table: mostly one relation, or several that one wrong figure breaks together. */
export interface TableFault {
  readonly broken: readonly [BrokenRelation, ...BrokenRelation[]];
  /** The figure that breaks all of them, and the value with which they would hold. */
  readonly culprit?: { readonly id: FigureId; readonly value: number };
}

type ValueOf = (term: Term) => number | undefined;

const termsOf = ({ left, right }: ConcreteRelation): readonly Term[] => [...left, ...right];

const keyOf = ({ id, year }: Term): string => `${year}:${id}`;

const valuesOf = (terms: readonly Term[], value: ValueOf): readonly number[] | undefined => {
  const values = terms.flatMap((term) => value(term) ?? []);
  return values.length === terms.length ? values : undefined;
};

const holds = ({ relation }: ConcreteRelation, left: number, right: number, rights: readonly number[]): boolean => {
  switch (relation.op) {
    case '=':
      return left === right;
    case '<=':
      return left <= right;
    case 'within':
      return Math.max(...rights) <= left && left <= right;
  }
};

/** A relation that does not hold; `undefined` if it does, or if a figure of it is blank. */
const broken = (relation: ConcreteRelation, value: ValueOf): BrokenRelation | undefined => {
  const lefts = valuesOf(relation.left, value);
  const rights = valuesOf(relation.right, value);
  if (lefts === undefined || rights === undefined) return undefined;
  const left = sumFigures(lefts);
  const right = sumFigures(rights);
  if (holds(relation, left, right, rights)) return undefined;
  return { relation, severity: relation.relation.severity, left, right };
};

const grave: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

const share = (one: BrokenRelation, other: BrokenRelation): boolean => {
  const keys = new Set(termsOf(one.relation).map(keyOf));
  return termsOf(other.relation).some((term) => keys.has(keyOf(term)));
};

/** Broken relations without those that share a figure with a graver one: they break because that figure is wrong. */
const withoutConsequences = (all: readonly BrokenRelation[]): readonly BrokenRelation[] =>
  all.filter((one) => !all.some((other) => grave[other.severity] < grave[one.severity] && share(one, other)));

/** Broken relations of one severity that hang together by the figures they share. */
const connected = (all: readonly BrokenRelation[]): readonly (readonly [BrokenRelation, ...BrokenRelation[]])[] => {
  const groups: [BrokenRelation, ...BrokenRelation[]][] = [];
  for (const one of all) {
    const touching = groups.filter((group) =>
      group.some((other) => other.severity === one.severity && share(one, other)),
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
  const equation = group.find(({ relation }) => relation.relation.op === '=');
  if (group.length === 1 || equation === undefined) return undefined;
  for (const term of termsOf(equation.relation)) {
    const key = keyOf(term);
    const now = value(term);
    if (term.year === 'last' || now === undefined) continue;
    const better = solve(equation, key, now);
    const mended: ValueOf = (other) => (keyOf(other) === key ? better : value(other));
    const common = group.every(({ relation }) => termsOf(relation).some((other) => keyOf(other) === key));
    if (common && better >= 0 && group.every(({ relation }) => broken(relation, mended) === undefined)) {
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
  const all = relations.flatMap((relation) => broken(relation, value) ?? []);
  return connected(withoutConsequences(all)).flatMap((group): readonly TableFault[] => {
    const culprit = culpritOf(group, value);
    if (culprit !== undefined) return [{ broken: group, culprit }];
    return group.map((one) => ({ broken: [one] }));
  });
};
