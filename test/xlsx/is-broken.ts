import type { FigureId, Relation } from '../../src/form/form.js';

const millionths = (value: number): bigint => BigInt(Math.round(value * 1e6));

/** Whether declared figures break a relation, by exact arithmetic of the test's own; a blank cell breaks nothing. */
export const isBroken = (
  op: Relation['op'],
  left: readonly FigureId[],
  right: readonly FigureId[],
  figures: ReadonlyMap<FigureId, number | null>,
): boolean => {
  const valuesOf = (ids: readonly FigureId[]) => ids.map((id) => figures.get(id) ?? null);
  const [leftValues, rightValues] = [valuesOf(left), valuesOf(right)];
  if ([...leftValues, ...rightValues].includes(null)) return false;
  const exact = (values: readonly (number | null)[]) => values.map((value) => millionths(value ?? 0));
  const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
  const [l, r] = [exact(leftValues), exact(rightValues)];
  if (op === '=') return sum(l) !== sum(r);
  if (op === '<=') return sum(l) > sum(r);
  return sum(l) > sum(r) || r.some((value) => value > sum(l));
};
