import { OptionError } from '../../faults/option-error.js';
import type { FigureId } from '../../form/form.js';
import type { Collection, Contribution, Total } from '../collection.js';

/** What one unit's own file gives to a figure, and through which sub-totals. */
export interface TracedContribution extends Omit<Contribution, 'from'> {
  /** Names of the sub-totals on the way, the nearest to the sum first; empty: straight into it. */
  readonly through: readonly string[];
}

/** A figure's total. Throws an OptionError if the collection's form has no such figure. */
export const totalIn = ({ trail, form }: Collection, figure: FigureId): Total => {
  const total = Object.hasOwn(trail, figure) ? trail[figure] : undefined;
  if (total !== undefined) return total;
  const message = `指标 ${figure}：格式 ${form} 没有这个指标`;
  throw new OptionError([{ code: 'option-value', option: 'figure', message }]);
};

const traced = (contributions: readonly Contribution[], through: readonly string[]): readonly TracedContribution[] =>
  contributions.flatMap(({ from, ...contribution }) =>
    from === undefined ? [{ ...contribution, through }] : traced(from, [...through, contribution.unit]),
  );

/**
 * What a figure of the sum is made of, down to the cell of each unit's file, through all sub-totals; a unit that gives
 * nothing is among them, with why. In the order of the working paper.
 *
 * @throws OptionError if the form has no such figure
 * @example
 * for (const { unit, value, file, place } of contributionsOf(collection, 'requests.received.total')) console.log(unit, value, file, place);
 */
export const contributionsOf = (collection: Collection, figure: FigureId): readonly TracedContribution[] =>
  traced(totalIn(collection, figure).from, []);
