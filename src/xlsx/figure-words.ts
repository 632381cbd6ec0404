import { type FigureDef, figuresOf } from '../form/figures.js';
import type { FigureId, Form } from '../form/form.js';

/** What a figure is called where there is no table around it. */
export type FigureWords = ReadonlyMap<FigureId, string>;

/** A label without the number before it: 三、依申请公开情况. */
const withoutNumber = (label: string): string =>
  label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/u, '');

const rowWords = (figure: FigureDef, labels: ReadonlyMap<string, number>): string => {
  const { label } = figure.row;
  const parent = figure.rowPath.at(-1);
  return (labels.get(label) ?? 0) > 1 && parent !== undefined ? `${withoutNumber(parent)}的${label}` : label;
};

const countRows = (figures: Iterable<FigureDef>): ReadonlyMap<string, number> => {
  const rows = new Set([...figures].map((figure) => figure.row));
  const labels = new Map<string, number>();
  for (const { label } of rows) labels.set(label, (labels.get(label) ?? 0) + 1);
  return labels;
};

/** Words of each figure of a form: its row's label, with the row above where several rows bear the same. */
export const wordsOfRows = (form: Form): FigureWords => {
  const figures = figuresOf(form);
  const labels = countRows(figures.values());
  return new Map([...figures].map(([id, figure]) => [id, rowWords(figure, labels)]));
};

/** Words of a figure's column; empty where a row has only one figure. */
export const wordsOfColumn = ({ columnPath, column }: FigureDef): string =>
  column.id === undefined ? '' : [...columnPath, column.label].join('—');
