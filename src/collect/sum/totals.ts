import type { FigureDef } from '../../figures/figures.js';
import type { FigureId } from '../../form/form.js';
import { sumFigures } from '../../text/decimals.js';
import type { Contribution, Total } from '../collection.js';
import type { Decision } from '../decision.js';
import type { Unit } from '../unit.js';
import { contributionOf, leavesOf, ownContribution, type SumSource } from './contribution.js';

const valuesOf = (from: readonly Contribution[]): readonly number[] => from.flatMap(({ value }) => value ?? []);

const isWhole = (from: readonly Contribution[]): boolean =>
  from.length > 0 && leavesOf(from).every(({ value }) => value !== null);

const summed = (from: readonly Contribution[]): Total => {
  const values = valuesOf(from);
  return { adds: 'sum', value: values.length === 0 ? null : sumFigures(values), complete: isWhole(from), from };
};

/** Between the largest and the sum; a figure that may be negative is bounded by the same two, whichever is smaller. */
const bounded = (from: readonly Contribution[], entered: number | undefined): Total => {
  const values = valuesOf(leavesOf(from));
  if (values.length === 0 && entered === undefined) return { adds: 'bounds', value: null, complete: false, from };
  const ends = [Math.max(...values), sumFigures(values)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const limits = values.length === 0 ? {} : { least, most };
  if (entered !== undefined) {
    return { adds: 'bounds', value: entered, ...limits, complete: isWhole(from), entered: true, from };
  }
  const value = least === most ? least : null;
  return { adds: 'bounds', value, ...limits, complete: value !== null && isWhole(from), from };
};

const officeAlone = (from: readonly Contribution[], entered: number | undefined): Total => {
  if (entered !== undefined) return { adds: 'office', value: entered, complete: true, entered: true, from };
  return { adds: 'office', value: from[0]?.value ?? null, complete: isWhole(from), from };
};

/** A figure of the sum with its trail; `entered`: the value that a person gave, where figures do not add. */
export const totalOf = (
  { id, adds }: FigureDef,
  units: readonly Unit[],
  source: SumSource,
  entered: Decision | undefined,
): Total => {
  if (adds === 'office') {
    const office = units.filter(({ kind, summed }) => kind === 'office' && summed);
    return officeAlone(
      office.map((unit) => ownContribution(unit, id, source)),
      entered?.value,
    );
  }
  const from = source.tree.roots.map((unit) => contributionOf(unit, id, adds, source));
  return adds === 'sum' ? summed(from) : bounded(from, entered?.value);
};

/** All figures of the sum, in the form's order. */
export const totalsOf = (
  figures: ReadonlyMap<FigureId, FigureDef>,
  units: readonly Unit[],
  source: SumSource,
  entered: ReadonlyMap<FigureId, Decision>,
): ReadonlyMap<FigureId, Total> =>
  new Map([...figures].map(([id, figure]) => [id, totalOf(figure, units, source, entered.get(id))]));
