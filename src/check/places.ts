import { type FigureDef, figureColumns, numberedLabel, tablesOf } from '../form/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { printFigure } from '../text/decimals.js';
import { openingNumber } from '../text/heading-number.js';

/** Names figures as the printed table does. */
export interface FigureWords {
  /** With its numbers: 三、（一）收到申请数. */
  readonly place: (id: FigureId) => string;
  /** Without: 收到申请数. */
  readonly label: (id: FigureId) => string;
  /** Several as one: “不予公开”合计; “本年新收…”与“上年结转…”合计. */
  readonly sum: (ids: readonly FigureId[]) => string;
  /** A value with the figure's unit: 150件. */
  readonly amount: (id: FigureId, value: number) => string;
}

const rowPlace = ({ row, rowPath }: FigureDef): string => {
  if (row.level === 4) return `“其中：${row.label}”`;
  const numbers = rowPath.map(openingNumber).join('');
  return `${numbers}${numberedLabel(row)}`;
};

/** The labels above a column, without one that stands above all columns: 法人或其他组织—商业企业. */
const columnWords = ({ column, columnPath, table }: FigureDef): string => {
  const block = table.blocks.find(({ columns }) => figureColumns(columns).some((leaf) => leaf.column === column));
  const path = block?.columns.length === 1 ? columnPath.slice(1) : columnPath;
  return [...path, column.label].join('—');
};

const hasColumns = ({ table }: FigureDef): boolean =>
  table.blocks.some(({ columns }) => figureColumns(columns).length > 1);

const placeOf = (figure: FigureDef, tables: number): string => {
  const table = tables > 1 ? figure.table.name : '';
  if (figure.row.label === '') return `${table}“${columnWords(figure)}”`;
  const row = rowPlace(figure);
  const words = table === '' || row.startsWith('“') ? `${table}${row}` : `${table}“${row}”`;
  return hasColumns(figure) ? `${words}（${columnWords(figure)}）` : words;
};

/** Labels that say nothing without the one above: 本年度办理结果的总计. */
const general = /^(?:总计|合计|小计|其他)$/;

const rowLabel = ({ row, rowPath }: FigureDef): string => {
  const above = rowPath.at(-1);
  if (above === undefined || !general.test(row.label)) return row.label;
  return `${above.slice(openingNumber(above).length)}的${row.label}`;
};

const labelOf = (figure: FigureDef): string => {
  if (figure.row.label === '') return columnWords(figure);
  return hasColumns(figure) ? `${rowLabel(figure)}（${columnWords(figure)}）` : rowLabel(figure);
};

/** The group whose rows figures are, in one column: 不予公开 for its eight rows. */
const commonGroup = (figures: readonly FigureDef[]): string | undefined => {
  const [first] = figures;
  const above = first?.rowPath.at(-1);
  if (first === undefined || above === undefined || figures.length < MOST_NAMED) return undefined;
  const alike = figures.every(({ rowPath, column }) => rowPath.at(-1) === above && column === first.column);
  return alike ? above.slice(openingNumber(above).length) : undefined;
};

/** More figures than these are named by their group, or by the first of them. */
const MOST_NAMED = 3;

/** How a form's figures are named to a clerk. */
export const figureWords = (form: Form, figures: ReadonlyMap<FigureId, FigureDef>): FigureWords => {
  const tables = tablesOf(form).length;
  const named = (id: FigureId, words: (figure: FigureDef) => string): string => {
    const figure = figures.get(id);
    return figure === undefined ? '' : words(figure);
  };
  return {
    place: (id) => named(id, (figure) => placeOf(figure, tables)),
    label: (id) => named(id, labelOf),
    sum: (ids) => {
      const group = commonGroup(ids.flatMap((id) => figures.get(id) ?? []));
      if (group !== undefined) return `“${group}”合计`;
      const names = ids.slice(0, MOST_NAMED).map((id) => `“${named(id, labelOf)}”`);
      const more = ids.length > MOST_NAMED ? `等${ids.length}项` : '';
      return `${names.join(more === '' ? '与' : '')}${more}${ids.length > 1 ? '合计' : ''}`;
    },
    amount: (id, value) => `${printFigure(value)}${figures.get(id)?.unit ?? ''}`,
  };
};

/** Path of a figure in a report. */
export const figurePath = (id: FigureId): string => `statistics.${id}`;
