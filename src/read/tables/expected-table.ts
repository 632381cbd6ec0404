import { composeTable } from '../../document/compose-table.js';
import type { Cell, TableRow } from '../../document/printed.js';
import type { FigureId, TableDef } from '../../form/form.js';
import { normaliseLabel } from './label.js';

/** A word that stands in a row of the printed table. */
export interface ExpectedLabel {
  readonly text: string;
  /** What the text is compared with where the form leaves room for year or agency: `{year}年度`. */
  readonly pattern?: RegExp;
  /** As printed, for messages. */
  readonly printed: string;
  /** Grid columns taken. */
  readonly from: number;
  readonly to: number;
  readonly role: Cell['role'];
}

export interface ExpectedFigure {
  readonly id: FigureId;
  /** The head of its column: in which row of the table, and which of the words there; none in a table without heads. */
  readonly head?: { readonly row: number; readonly label: number };
}

export interface ExpectedRow {
  /** Labels and heads, without units. */
  readonly labels: readonly ExpectedLabel[];
  readonly unit?: string;
  readonly figures: readonly ExpectedFigure[];
}

/** A table of a form as it is looked for on a sheet. */
export interface ExpectedTable {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ExpectedRow[];
}

const slots: { readonly [slot: string]: string } = { '{year}': '\\d{4}', '{agency}': '.+', '{shortName}': '.+' };

/** A label with room for year or agency as a pattern; `undefined` if it has none. */
const patternOf = (text: string): RegExp | undefined => {
  if (!/\{(?:year|agency|shortName)\}/.test(text)) return undefined;
  const escaped = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot)}$`, 'u');
};

/** Whether a label on a sheet is the one that is looked for. */
export const isLabel = ({ text, pattern }: ExpectedLabel, label: string): boolean =>
  pattern === undefined ? text === label : pattern.test(label);

const labelRoles: ReadonlySet<Cell['role']> = new Set(['banner', 'corner', 'head', 'label', 'code']);

const labelsOf = ({ cells }: TableRow): readonly ExpectedLabel[] =>
  cells.flatMap((cell) => {
    const printed = cell.lines.map(({ text }) => text).join('');
    if (!labelRoles.has(cell.role) || printed === '') return [];
    const text = normaliseLabel(printed);
    const pattern = patternOf(text);
    const label = { text, printed, from: cell.col, to: cell.col + cell.colSpan, role: cell.role };
    return [pattern === undefined ? label : { ...label, pattern }];
  });

/** The nearest head above a column. */
const headAbove = (labels: readonly (readonly ExpectedLabel[])[], row: number, col: number): ExpectedFigure['head'] => {
  for (let above = row - 1; above >= 0; above -= 1) {
    const label = (labels[above] ?? []).findIndex(({ role, from, to }) => role === 'head' && from <= col && col < to);
    if (label >= 0) return { row: above, label };
  }
  return undefined;
};

/** What a sheet with the table must hold: from the same printed table that the writer prints. */
export const expectedTable = (table: TableDef): ExpectedTable => {
  const { rows } = composeTable(table, {
    figures: new Map(),
    remark: () => undefined,
    printForm: (text) => ({ text, from: '' }),
  });
  const labels = rows.map(labelsOf);
  return {
    id: table.id,
    name: table.name,
    rows: rows.map(({ cells }, row) => {
      const figures = cells.flatMap(({ figure, col }): ExpectedFigure[] => {
        if (!figure) return [];
        const head = headAbove(labels, row, col);
        return [head === undefined ? { id: figure.id } : { id: figure.id, head }];
      });
      const unit = figures.length > 0 ? cells.find(({ role }) => role === 'unit')?.lines[0]?.text : undefined;
      return { labels: labels[row] ?? [], figures, ...(unit === undefined ? {} : { unit: normaliseLabel(unit) }) };
    }),
  };
};
