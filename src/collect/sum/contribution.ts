import type { Adding, FigureId } from '../../form/form.js';
import { sumFigures } from '../../text/decimals.js';
import type { Contribution } from '../collection.js';
import type { Unit } from '../unit.js';
import type { UnitWork } from '../unit-work.js';
import { filesItself, type UnitTree } from './unit-tree.js';

/** What a sum is made from. */
export interface SumSource {
  readonly workOf: (unit: Unit) => UnitWork;
  readonly tree: UnitTree;
  readonly blankAsZero: boolean;
}

/** What a unit's own report gives to a figure. */
export const ownContribution = (unit: Unit, id: FigureId, { workOf, blankAsZero }: SumSource): Contribution => {
  const { read, counted, entered } = workOf(unit);
  const given = entered.get(id)?.value;
  if (given !== undefined) return { unit: unit.name, value: given, why: 'entered' };
  if (!counted || read === undefined) return { unit: unit.name, value: null, why: 'missing' };
  const at = read.placeOf(`statistics.${id}`);
  const value = read.figures.get(id);
  if (value !== undefined && value !== null) return { unit: unit.name, value, ...at };
  if (value === undefined || read.unread.has(id)) return { unit: unit.name, value: null, why: 'unread', ...at };
  return blankAsZero
    ? { unit: unit.name, value: 0, why: 'as-zero', ...at }
    : { unit: unit.name, value: null, why: 'blank', ...at };
};

/** The contributions at the ends of the way: those that units' own files give. */
export const leavesOf = (contributions: readonly Contribution[]): readonly Contribution[] =>
  contributions.flatMap((contribution) =>
    contribution.from === undefined ? [contribution] : leavesOf(contribution.from),
  );

const subTotal = (unit: Unit, adds: Adding, from: readonly Contribution[]): Contribution => {
  const values = from.flatMap(({ value }) => value ?? []);
  // What does not add has no sub-total either: its values are at the ends.
  if (adds !== 'sum') return { unit: unit.name, value: null, from };
  if (values.length === 0) return { unit: unit.name, value: null, why: 'missing', from };
  return { unit: unit.name, value: sumFigures(values), from };
};

/** What a unit gives to a figure, with all that goes into it. */
export const contributionOf = (unit: Unit, id: FigureId, adds: Adding, source: SumSource): Contribution => {
  const children = source.tree.childrenOf(unit);
  if (children.length === 0) return ownContribution(unit, id, source);
  const direct = filesItself(unit, source.tree) ? [ownContribution(unit, id, source)] : [];
  return subTotal(unit, adds, [...direct, ...children.map((child) => contributionOf(child, id, adds, source))]);
};
