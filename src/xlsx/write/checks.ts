import type { FigureId, Form, Relation } from '../../form/form.js';
import { relationsOf } from '../../form/relations.js';
import { addressOf } from '../../text/cell-address.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { ColourRule } from '../book.js';
import { argumentsOf, type FigurePlaces } from './figure-places.js';

/** A relation that a workbook can watch: all its figures are this year's. */
export interface Check {
  readonly relation: Relation;
  readonly left: readonly FigureId[];
  readonly right: readonly FigureId[];
  /** The cells that turn red: the declared total, or what exceeds the other side. */
  readonly marked: readonly FigureId[];
}

const marksRight = (left: readonly FigureId[], right: readonly FigureId[]): boolean =>
  right.length === 1 && left.length > 1;

/** The relations that a workbook watches. What need not hold (`info`) marks nothing: it would be a false alarm. */
export const checksOf = (form: Form): readonly Check[] =>
  relationsOf(form).flatMap(({ relation, left, right }) => {
    if (relation.severity === 'info' || [...left, ...right].some(({ year }) => year === 'last')) return [];
    const [leftIds, rightIds] = [left.map(({ id }) => id), right.map(({ id }) => id)];
    return [{ relation, left: leftIds, right: rightIds, marked: marksRight(leftIds, rightIds) ? rightIds : leftIds }];
  });

/** The checks that mark a figure, by its id. */
export type ChecksByFigure = ReadonlyMap<FigureId, readonly Check[]>;

export const checksByFigure = (checks: readonly Check[]): ChecksByFigure => {
  const found = new Map<FigureId, readonly Check[]>();
  for (const check of checks) for (const id of check.marked) found.set(id, [...(found.get(id) ?? []), check]);
  return found;
};

const inks = {
  error: { ink: '9C0006', fill: 'FFC7CE' },
  warning: { ink: '9C5700', fill: 'FFEB9C' },
} as const;

/** A relation as a formula that is true when all its figures are there and it does not hold. */
export const brokenFormula = (check: Check, sheet: string, places: FigurePlaces): string => {
  const { left, right, relation } = check;
  const [leftSide, rightSide] = [argumentsOf(left, sheet, places), argumentsOf(right, sheet, places)];
  const counted = `COUNT(${leftSide},${rightSide})=${left.length + right.length}`;
  const difference = `ROUND(SUM(${leftSide})-SUM(${rightSide}),6)`;
  switch (relation.op) {
    case '=':
      return `AND(${counted},${difference}<>0)`;
    case '<=':
      return `AND(${counted},${difference}>0)`;
    case 'within':
      return `AND(${counted},OR(${difference}>0,ROUND(MAX(${rightSide})-SUM(${leftSide}),6)>0))`;
  }
};

/** The red and orange rules of a sheet; the graver first, as Excel lets the first win. */
export const colourRules = (checks: readonly Check[], sheet: string, places: FigurePlaces): readonly ColourRule[] =>
  (['error', 'warning'] as const).flatMap((severity) =>
    checks
      .filter(({ relation }) => relation.severity === severity)
      .flatMap((check) =>
        check.marked.flatMap((id) => {
          const at = places.get(id);
          if (at?.sheet !== sheet) return [];
          const address = addressOf(at.place.row, at.place.column);
          return [{ address, formula: brokenFormula(check, sheet, places), ...inks[severity] }];
        }),
      ),
  );

/** The figures of one side; `undefined` where one is blank. */
const valuesOf = (
  ids: readonly FigureId[],
  figures: ReadonlyMap<FigureId, number | null>,
): readonly number[] | undefined => {
  const values = ids.map((id) => figures.get(id) ?? null);
  return values.every((value) => value !== null) ? values : undefined;
};

/** Σ, exact; whole numbers need no decimal arithmetic. */
const sumOf = (values: readonly number[]): number =>
  values.every(Number.isInteger) ? values.reduce((sum, value) => sum + value, 0) : sumFigures(values);

/** Why declared figures break a relation, in a clerk's words; `undefined` if they do not, or a cell is blank. */
export const brokenBecause = (check: Check, figures: ReadonlyMap<FigureId, number | null>): string | undefined => {
  const [leftValues, rightValues] = [valuesOf(check.left, figures), valuesOf(check.right, figures)];
  if (!leftValues || !rightValues) return undefined;
  const [left, right] = [sumOf(leftValues), sumOf(rightValues)];
  const [own, other] = check.marked === check.left ? [left, right] : [right, left];
  const print = printFigure;
  switch (check.relation.op) {
    case '=':
      return left === right ? undefined : `现为${print(own)}，按此应为${print(other)}`;
    case '<=':
      if (left <= right) return undefined;
      return check.marked === check.left
        ? `现为${print(own)}，大于${print(other)}`
        : `各项之和为${print(other)}，大于本格的${print(own)}`;
    case 'within': {
      const most = Math.max(...rightValues);
      return left <= right && left >= most ? undefined : `现为${print(own)}，应在${print(most)}至${print(right)}之间`;
    }
  }
};
