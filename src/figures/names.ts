import type { FigureId, Form } from '../form/form.js';
import { printFigure } from '../text/decimals.js';
import { openingNumber } from '../text/heading-number.js';
import { type FigureDef, figuresOf } from './figures.js';
import { oncePerForm } from './once-per-form.js';
import { figureColumns, numberedLabel, tablesOf } from './tables.js';

/**
 * What a form's figures are called, wherever they are spoken of: in findings, in the workbook, by its reader. An id that
 * the form does not know is called by itself.
 */
export interface FigureNames {
  /** Unique within the form: 收到申请数; 本年新收政府信息公开申请数量（自然人）. */
  readonly label: (id: FigureId) => string;
  /** As the printed table finds it, with its numbers; unique: 三、（一）收到申请数; 表三“一、……”（自然人）. */
  readonly place: (id: FigureId) => string;
  /** The row's share of the label; empty in a table without labels at its left. */
  readonly row: (id: FigureId) => string;
  /** The column's share of the label; empty where a row has one figure. */
  readonly column: (id: FigureId) => string;
  /** A value with the figure's unit: 150件. */
  readonly amount: (id: FigureId, value: number) => string;
}

/** The parts of a figure's name. */
interface Name {
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly place: string;
}

/** Labels that say nothing without the one above: 本年度办理结果的总计. */
const general = /^(?:总计|合计|小计|其[他它])$/;

/** A label without the number before it, worded for any year: {year}年度 is 本年度. */
const plain = (label: string): string => label.slice(openingNumber(label).length).replaceAll('{year}', '本');

/** Names of one thing: the plainest first, each other with one more label from above. */
const namesOfPath = (label: string, path: readonly string[], join: (above: string, name: string) => string) => {
  const names = [label.replaceAll('{year}', '本')];
  for (const above of path.toReversed()) names.push(join(plain(above), names.at(-1) ?? ''));
  return general.test(label) && names.length > 1 ? names.slice(1) : names;
};

const count = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** For each thing the plainest of its names that no other thing could bear; its longest where there is none. */
const distinct = <T>(things: ReadonlyMap<T, readonly string[]>): ReadonlyMap<T, string> => {
  const borne = count([...things.values()].flatMap((names) => [...new Set(names)]));
  return new Map(
    [...things].map(([thing, names]) => [thing, names.find((name) => borne.get(name) === 1) ?? names.at(-1) ?? '']),
  );
};

const rowNames = (figures: readonly FigureDef[]): ReadonlyMap<FigureDef['row'], string> =>
  distinct(
    new Map(
      figures.map(({ row, rowPath, table }) => [
        row,
        row.label === ''
          ? ['']
          : namesOfPath(row.label, [table.name, ...rowPath], (above, name) => `${above}的${name}`),
      ]),
    ),
  );

/** The labels above a column, without one that stands above all columns of its block. */
const headsAbove = ({ column, columnPath, table }: FigureDef): readonly string[] => {
  const block = table.blocks.find(({ columns }) => figureColumns(columns).some((leaf) => leaf.column === column));
  return block?.columns.length === 1 ? columnPath.slice(1) : columnPath;
};

const columnNames = (figures: readonly FigureDef[]): ReadonlyMap<FigureDef['column'], string> =>
  new Map(
    [...new Set(figures.map(({ table }) => table))].flatMap((table) => [
      ...distinct(
        new Map(
          figures
            .filter((figure) => figure.table === table)
            .map((figure) => [
              figure.column,
              namesOfPath(figure.column.label, headsAbove(figure), (above, name) => `${above}—${name}`),
            ]),
        ),
      ),
    ]),
  );

/** Whether a table has several figures a row, so that a row's label does not name one. */
const hasColumns = ({ table }: FigureDef): boolean =>
  table.blocks.some(({ columns }) => figureColumns(columns).length > 1);

const rowPlace = ({ row, rowPath }: FigureDef): string =>
  row.level === 4
    ? `“其中：${row.label}”`
    : `${rowPath.map(openingNumber).join('')}${numberedLabel(row)}`.replaceAll('{year}', '本');

const placeOf = (figure: FigureDef, column: string, tables: number): string => {
  const table = tables > 1 ? figure.table.name : '';
  if (figure.row.label === '') return `${table}“${column}”`;
  const row = rowPlace(figure);
  const place = table === '' || row.startsWith('“') ? `${table}${row}` : `${table}“${row}”`;
  return column === '' ? place : `${place}（${column}）`;
};

/** What is not unique all the same (a form of the caller's own may print two rows alike) is told apart by its id. */
const withIds = (names: ReadonlyMap<FigureId, Name>, part: 'label' | 'place'): ReadonlyMap<FigureId, Name> => {
  const counts = count([...names.values()].map((name) => name[part]));
  return new Map(
    [...names].map(([id, name]) => [
      id,
      counts.get(name[part]) === 1 ? name : { ...name, [part]: `${name[part]}（${id}）` },
    ]),
  );
};

const nameFigures = (form: Form): ReadonlyMap<FigureId, Name> => {
  const figures = [...figuresOf(form).values()];
  const tables = tablesOf(form).length;
  const [rows, columns] = [rowNames(figures), columnNames(figures)];
  const names = figures.map((figure): readonly [FigureId, Name] => {
    const row = rows.get(figure.row) ?? '';
    const column = hasColumns(figure) ? (columns.get(figure.column) ?? '') : '';
    const label = row === '' || column === '' ? `${row}${column}` : `${row}（${column}）`;
    return [figure.id, { row, column, label, place: placeOf(figure, column, tables) }];
  });
  return withIds(withIds(new Map(names), 'label'), 'place');
};

/**
 * The names of a form's figures.
 *
 * @example figureNames(national2014).label('litigation.corrected') // '行政诉讼数量的被依法纠错数'
 */
export const figureNames: (form: Form) => FigureNames = oncePerForm((form) => {
  const figures = figuresOf(form);
  const names = nameFigures(form);
  const part = (key: keyof Name) => (id: FigureId) => names.get(id)?.[key] ?? (key === 'column' ? '' : id);
  return {
    label: part('label'),
    place: part('place'),
    row: part('row'),
    column: part('column'),
    amount: (id, value) => `${printFigure(value)}${figures.get(id)?.unit ?? ''}`,
  };
});

/** Path of a figure in a report. */
export const figurePath = (id: FigureId): string => `statistics.${id}`;
