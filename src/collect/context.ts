import { type FigureDef, figuresOf } from '../figures/figures.js';
import { type FigureNames, figureNames } from '../figures/names.js';
import type { FigureId, Form } from '../form/form.js';
import type { Agency } from '../report/report.js';
import { byText, canonicalJson } from './canonical.js';
import type { CollectOptions } from './collect-options.js';
import type { Decision } from './decision.js';
import { type UnitNames, unitNames } from './intake/unit-names.js';
import { type Unit, unitKinds } from './unit.js';

/** All that collecting looks at besides the files, prepared once. */
export interface CollectContext {
  readonly options: CollectOptions;
  readonly form: Form;
  readonly figures: ReadonlyMap<FigureId, FigureDef>;
  readonly naming: FigureNames;
  readonly year: number;
  readonly agency: Agency;
  /** In the order of the working paper. */
  readonly units: readonly Unit[];
  readonly names: UnitNames;
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
  /** Id of a figure by its id or its name. */
  readonly figureNamed: (name: string) => FigureId | undefined;
}

const inPaperOrder = (units: readonly Unit[]): readonly Unit[] =>
  [...units].sort(
    (one, other) =>
      unitKinds.indexOf(one.kind) - unitKinds.indexOf(other.kind) ||
      one.row - other.row ||
      byText<Unit>(({ name }) => name)(one, other),
  );

const inOrderTaken = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort(
    (one, other) =>
      byText<Decision>(({ date }) => date)(one, other) ||
      (one.row ?? 0) - (other.row ?? 0) ||
      byText(canonicalJson)(one, other),
  );

const figuresByName = (ids: readonly FigureId[], naming: FigureNames): ReadonlyMap<string, FigureId> =>
  new Map([
    ...ids.map((id) => [naming.place(id), id] as const),
    ...ids.map((id) => [naming.label(id), id] as const),
    ...ids.map((id) => [id, id] as const),
  ]);

export const collectContext = (options: CollectOptions, form: Form): CollectContext => {
  const agency = typeof options.agency === 'string' ? { name: options.agency } : options.agency;
  const units = inPaperOrder(options.register);
  const figures = figuresOf(form);
  const naming = figureNames(form);
  const byName = figuresByName([...figures.keys()], naming);
  return {
    options,
    form,
    figures,
    naming,
    year: options.year,
    agency,
    units,
    names: unitNames(units, agency),
    decisions: inOrderTaken(options.decisions ?? []),
    figureNamed: (name) => byName.get(name.trim()),
  };
};
