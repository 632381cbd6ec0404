import type { FigureDef } from '../form/figures.js';
import type { FigureId } from '../form/form.js';
import { openingNumber } from '../text/heading-number.js';

/** What a figure is called where there is no table around it. */
export type FigureWords = ReadonlyMap<FigureId, string>;

type Figures = ReadonlyMap<FigureId, FigureDef>;

/** In words that stand for any year, {year}年度 is 本年度. */
const anyYear = (label: string): string => label.replaceAll('{year}', '本');

/** A label without the number before it: 三、依申请公开情况. */
const withoutNumber = (label: string): string => label.slice(openingNumber(label).length);

const rowWords = (figure: FigureDef, labels: ReadonlyMap<string, number>): string => {
  const { label } = figure.row;
  const parent = figure.rowPath.at(-1);
  return anyYear((labels.get(label) ?? 0) > 1 && parent !== undefined ? `${withoutNumber(parent)}的${label}` : label);
};

const countRows = (figures: Iterable<FigureDef>): ReadonlyMap<string, number> => {
  const rows = new Set([...figures].map((figure) => figure.row));
  const labels = new Map<string, number>();
  for (const { label } of rows) labels.set(label, (labels.get(label) ?? 0) + 1);
  return labels;
};

/** Words of each figure of a form: its row's label, with the row above where several rows bear the same. */
export const wordsOfRows = (figures: Figures): FigureWords => {
  const labels = countRows(figures.values());
  return new Map([...figures].map(([id, figure]) => [id, rowWords(figure, labels)]));
};

const leafCounts = (figures: Iterable<FigureDef>): ReadonlyMap<string, number> => {
  const columns = new Map([...figures].map((figure) => [figure.column, `${figure.table.id} ${figure.column.label}`]));
  const leaves = new Map<string, number>();
  for (const leaf of columns.values()) leaves.set(leaf, (leaves.get(leaf) ?? 0) + 1);
  return leaves;
};

/**
 * Words of each figure's column, with the head above it where several columns bear the same: 复议后起诉—总计. Empty where
 * a row has only one figure.
 */
export const wordsOfColumns = (figures: Figures): FigureWords => {
  const leaves = leafCounts(figures.values());
  return new Map(
    [...figures].map(([id, { column, columnPath, table }]) => {
      const above = (leaves.get(`${table.id} ${column.label}`) ?? 0) > 1 ? columnPath.at(-1) : undefined;
      const words = above === undefined ? column.label : `${above}—${column.label}`;
      return [id, column.id === undefined ? '' : anyYear(words)];
    }),
  );
};

/** A figure's row and column in words: 本年新收政府信息公开申请数量（自然人）. */
export const figureWords = (figures: Figures): FigureWords => {
  const [rows, columns] = [wordsOfRows(figures), wordsOfColumns(figures)];
  return new Map(
    [...rows].map(([id, row]) => {
      const column = columns.get(id) ?? '';
      // A table without labels at its left has rows without words.
      const words = [row, column].filter((part) => part !== '');
      return [id, words.length < 2 ? words.join('') : `${row}（${column}）`];
    }),
  );
};
