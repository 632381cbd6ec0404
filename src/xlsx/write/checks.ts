import { brokenRelation } from '../../figures/evaluate.js';
import type { Figures } from '../../figures/figures.js';
import { oncePerForm } from '../../figures/once-per-form.js';
import { type ConcreteRelation, comparesYears, relationsOf } from '../../figures/relations.js';
import type { FigureId, Form } from '../../form/form.js';
import { addressOf } from '../../text/cell-address.js';
import { printFigure } from '../../text/decimals.js';
import type { ColourRule } from '../book.js';
import { argumentsOf, type FigurePlaces } from './figure-places.js';

/** A relation that a workbook can watch: all its figures are this year's. */
export interface Check {
  readonly relation: ConcreteRelation;
  readonly left: readonly FigureId[];
  readonly right: readonly FigureId[];
  /** The cells that turn red: the declared total, or what exceeds the other side. */
  readonly marked: readonly FigureId[];
}

const marksRight = (left: readonly FigureId[], right: readonly FigureId[]): boolean =>
  right.length === 1 && left.length > 1;

/** The relations that a workbook watches. What need not hold (`info`) marks nothing: it would be a false alarm. */
export const checksOf: (form: Form) => readonly Check[] = oncePerForm((form) =>
  relationsOf(form).flatMap((relation) => {
    if (relation.severity === 'info' || comparesYears(relation)) return [];
    const [left, right] = [relation.left.map(({ id }) => id), relation.right.map(({ id }) => id)];
    return [{ relation, left, right, marked: marksRight(left, right) ? right : left }];
  }),
);

/** The checks that mark a figure, by its id. */
export type ChecksByFigure = ReadonlyMap<FigureId, readonly Check[]>;

export const checksByFigure: (form: Form) => ChecksByFigure = oncePerForm((form) => {
  const found = new Map<FigureId, Check[]>();
  for (const check of checksOf(form)) {
    for (const id of check.marked) found.set(id, [...(found.get(id) ?? []), check]);
  }
  return found;
});

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

/** Why declared figures break a relation, in plain Chinese; `undefined` if they do not, or a cell is blank. */
export const brokenBecause = (check: Check, figures: Figures): string | undefined => {
  const broken = brokenRelation(check.relation, ({ id }) => figures.get(id) ?? undefined);
  if (!broken) return undefined;
  const { left, right, largest } = broken;
  const marksLeft = check.marked === check.left;
  const [marked, other] = (marksLeft ? [left, right] : [right, left]).map(printFigure);
  switch (check.relation.op) {
    case '=':
      return `现为${marked}，按此应为${other}`;
    case '<=':
      return marksLeft ? `现为${marked}，大于${other}` : `各项之和为${other}，大于本格的${marked}`;
    case 'within':
      return `现为${marked}，应在${printFigure(largest)}至${printFigure(right)}之间`;
  }
};
