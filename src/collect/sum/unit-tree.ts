import { groupBy } from '../canonical.js';
import type { Unit } from '../unit.js';

/** What goes into what. */
export interface UnitTree {
  /** Units that go straight into the sum, in their order. */
  readonly roots: readonly Unit[];
  readonly childrenOf: (unit: Unit) => readonly Unit[];
}

/** The units that are summed, by where they go. */
export const unitTree = (units: readonly Unit[]): UnitTree => {
  const summed = units.filter((unit) => unit.summed);
  const names = new Set(summed.map(({ name }) => name));
  const children = groupBy(summed, ({ into }) => (into !== undefined && names.has(into) ? into : undefined));
  return { roots: children.get(undefined) ?? [], childrenOf: ({ name }) => children.get(name) ?? [] };
};

/** Whether a unit is itself to file: a sub-total of units of this register is made, not filed. */
export const filesItself = (unit: Unit, { childrenOf }: UnitTree): boolean =>
  unit.kind !== 'subtotal' || childrenOf(unit).length === 0;
