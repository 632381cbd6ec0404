import type { FigureDef, Figures } from '../../figures/figures.js';
import type { FigureId } from '../../form/form.js';
import { MINUS, printFigure, printGrowth, sumFigures } from '../../text/decimals.js';
import { openingNumber } from '../../text/heading-number.js';
import { type EntryDef, type LabelFrom, sections } from './sections.js';

/** A year's figures with what the form says of them. */
export interface YearOfFigures {
  readonly year: number;
  readonly defs: ReadonlyMap<FigureId, FigureDef>;
  readonly figures: Figures;
}

export interface Entry {
  readonly label: string;
  /** `null` where the cell is blank. */
  readonly value: number | null;
  /** Last year's; `undefined` where there is nothing to compare with. */
  readonly last?: number | null | undefined;
}

/** Entries that are drawn to one measure. */
export interface Section {
  readonly title: string;
  readonly unit: string;
  readonly entries: readonly Entry[];
}

/** What a picture of the year's figures shows. */
export interface Picture {
  readonly agency: string;
  readonly year: number;
  readonly comparesYears: boolean;
  readonly sections: readonly Section[];
}

const pattern = (ref: FigureId): RegExp => new RegExp(`^${ref.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);

const defsOf = (ref: FigureId, { defs }: YearOfFigures): readonly FigureDef[] => {
  const matching = pattern(ref);
  return [...defs.values()].filter(({ id }) => matching.test(id));
};

/** Σ of figures; `null` if one is blank, `undefined` if there are none. */
const sumOf = (found: readonly FigureDef[], { figures }: YearOfFigures): number | null | undefined => {
  const values = found.map(({ id }) => figures.get(id) ?? null);
  if (values.length === 0) return undefined;
  return values.every((value) => value !== null) ? sumFigures(values) : null;
};

const withoutNumber = (label: string): string => label.slice(openingNumber(label).length);

const labelOf = ({ row, column, rowPath }: FigureDef, from: LabelFrom): string => {
  const labels = { row: row.label, column: column.label, group: withoutNumber(rowPath.at(-1) ?? row.label) };
  return labels[from];
};

const entryOf = (
  def: FigureId | EntryDef,
  labels: LabelFrom,
  current: YearOfFigures,
  previous: YearOfFigures | undefined,
): readonly Entry[] => {
  const { figures, label } = typeof def === 'string' ? { figures: def, label: undefined } : def;
  const found = defsOf(figures, current);
  const [first] = found;
  const value = sumOf(found, current);
  if (!first || value === undefined) return [];
  const last = previous && sumOf(defsOf(figures, previous), previous);
  return [{ label: label ?? labelOf(first, labels), value, last }];
};

const DEFAULT_UNIT = '件';

/** Everything that the picture tells of a year; sections of one title are one. */
export const composePicture = (
  agency: string,
  current: YearOfFigures,
  previous: YearOfFigures | undefined,
): Picture => {
  const byTitle = new Map<string, readonly Entry[]>();
  for (const { title, labels, entries } of sections) {
    const drawn = entries.flatMap((entry) => entryOf(entry, labels, current, previous));
    if (drawn.length > 0) byTitle.set(title, [...(byTitle.get(title) ?? []), ...drawn]);
  }
  return {
    agency,
    year: current.year,
    comparesYears: previous !== undefined,
    sections: [...byTitle].map(([title, entries]) => ({ title, unit: DEFAULT_UNIT, entries })),
  };
};

/** What stands where the table has a blank, or nothing to compare with. */
const NONE = '—';

/** A figure as the table prints it. */
export const printValue = (value: number | null | undefined): string =>
  value === null || value === undefined ? NONE : printFigure(value);

/** How a figure has changed over the year: 增25.0%. */
export const printChange = ({ value, last }: Entry): string => {
  if (value === null || last === null || last === undefined) return NONE;
  if (value === last) return '持平';
  const growth = printGrowth(value, last, 1);
  if (growth === undefined) return `增${printFigure(value)}`;
  return growth.startsWith(MINUS) ? `减${growth.slice(1)}%` : `增${growth}%`;
};

const sentence = (entry: Entry, unit: string, comparesYears: boolean): string => {
  const blank = entry.value === null ? '未填' : `${printValue(entry.value)}${unit}`;
  const before =
    entry.last === null || entry.last === undefined
      ? ''
      : `（上年${printValue(entry.last)}${unit}，${printChange(entry)}）`;
  return `${entry.label}${blank}${comparesYears ? before : ''}`;
};

export const pictureTitle = ({ agency, year }: Picture): string => `${agency}${year}年政府信息公开数据图解`;

/** The picture as a text. */
export const pictureText = ({ sections: all, comparesYears }: Picture): string =>
  all
    .map(
      ({ title, unit, entries }) =>
        `${title}：${entries.map((entry) => sentence(entry, unit, comparesYears)).join('，')}。`,
    )
    .join('');
