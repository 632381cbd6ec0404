import type { Collection, Contribution, UnitStatus } from '../../collect/collection.js';
import { type UnitKind, unitKindNames } from '../../collect/unit.js';
import type { FigureId } from '../../form/form.js';

/** One row of the sheets that list units: a unit, the sum of those above of one kind, or of all. */
export type UnitRow =
  | { readonly type: 'unit'; readonly status: UnitStatus }
  | { readonly type: 'subtotal'; readonly label: string; readonly ranges: readonly RowRange[] }
  | { readonly type: 'total'; readonly label: string; readonly ranges: readonly RowRange[] };

/** Rows below each other, counted from 1 within the list. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** 本机关 needs no sub-total, and neither does a kind with one unit. */
const needsSubtotal = (range: RowRange): boolean => range.to > range.from;

const groupsOf = (units: readonly UnitStatus[]): readonly (readonly [UnitKind, readonly UnitStatus[]])[] => {
  const groups = new Map<UnitKind, UnitStatus[]>();
  for (const status of units) groups.set(status.unit.kind, [...(groups.get(status.unit.kind) ?? []), status]);
  return [...groups];
};

/**
 * The units that are summed, in the collection's order, each kind with its sub-total, and the sum of all. What is only
 * watched stands on the sheet 报送情况 alone.
 */
export const unitRows = ({ units }: Collection): readonly UnitRow[] => {
  const rows: UnitRow[] = [];
  const ranges: RowRange[] = [];
  for (const [kind, group] of groupsOf(units.filter(({ watched }) => !watched))) {
    const range = { from: rows.length + 1, to: rows.length + group.length };
    rows.push(...group.map((status): UnitRow => ({ type: 'unit', status })));
    if (needsSubtotal(range)) rows.push({ type: 'subtotal', label: `${unitKindNames[kind]}小计`, ranges: [range] });
    ranges.push(range);
  }
  return [...rows, { type: 'total', label: '合计', ranges }];
};

/** What each unit itself gives to a figure: a sub-total's parts in place of the sub-total. */
const leavesOf = (from: readonly Contribution[]): readonly Contribution[] =>
  from.flatMap((each) => (each.from === undefined ? [each] : leavesOf(each.from)));

/** The units' own contributions to every figure, by the name of the unit. */
export const contributionsByUnit = ({ trail }: Collection): ReadonlyMap<FigureId, ReadonlyMap<string, Contribution>> =>
  new Map(
    Object.entries(trail).map(([id, { from }]) => [id, new Map(leavesOf(from).map((each) => [each.unit, each]))]),
  );
