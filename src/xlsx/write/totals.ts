import { relationsOf } from '../../figures/relations.js';
import type { FigureId, Form } from '../../form/form.js';
import { argumentsOf, type FigurePlaces } from './figure-places.js';

/** The figures that a total is the sum of, by the total's id. */
export type Totals = ReadonlyMap<FigureId, readonly FigureId[]>;

const dependsOn = (id: FigureId, total: FigureId, totals: Totals): boolean =>
  id === total || (totals.get(id) ?? []).some((part) => dependsOn(part, total, totals));

/**
 * What a workbook can add up: figures that must equal the sum of others. Where two relations give one total, the form's
 * first computes it and the other checks it; none refers to itself in a circle.
 */
export const totalsOf = (form: Form): Totals => {
  const totals = new Map<FigureId, readonly FigureId[]>();
  for (const { op, severity, left, right } of relationsOf(form)) {
    const [total] = left;
    if (op !== '=' || severity !== 'error' || !total || left.length > 1 || right.length < 2) continue;
    if ([total, ...right].some(({ year }) => year === 'last') || totals.has(total.id)) continue;
    const parts = right.map(({ id }) => id);
    if (!parts.some((part) => dependsOn(part, total.id, totals))) totals.set(total.id, parts);
  }
  return totals;
};

/** A total's formula: blank as long as all its parts are; money without the dust of binary fractions. */
export const totalFormula = (total: FigureId, parts: readonly FigureId[], places: FigurePlaces): string => {
  const at = places.get(total);
  const cells = argumentsOf(parts, at?.sheet ?? '', places);
  const sum = at?.kind === 'money' ? `ROUND(SUM(${cells}),6)` : `SUM(${cells})`;
  return `IF(COUNT(${cells})=0,"",${sum})`;
};
