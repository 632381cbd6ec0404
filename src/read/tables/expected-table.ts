import { composeTable } from '../../document/compose-table.js';
import type { Cell, TableRow } from '../../document/printed.js';
import type { FigureId, TableDef } from '../../form/form.js';
import { normaliseLabel } from './label.js';

/** A word that stands in a row of the printed table. */
export interface ExpectedWord {
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
  readonly head?: { readonly row: number; readonly word: number };
}

export interface ExpectedRow {
  /** Labels and heads, without units. */
  readonly words: readonly ExpectedWord[];
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
export const isWord = ({ text, pattern }: ExpectedWord, label: string): boolean =>
  pattern === undefined ? text === label : pattern.test(label);

const wordRoles: ReadonlySet<Cell['role']> = new Set(['banner', 'corner', 'head', 'label', 'code']);

const wordsOf = ({ cells }: TableRow): readonly ExpectedWord[] =>
  cells.flatMap((cell) => {
    const printed = cell.lines.map(({ text }) => text).join('');
    if (!wordRoles.has(cell.role) || printed === '') return [];
    const text = normaliseLabel(printed);
    const pattern = patternOf(text);
    const word = { text, printed, from: cell.col, to: cell.col + cell.colSpan, role: cell.role };
    return [pattern === undefined ? word : { ...word, pattern }];
  });

/** The nearest head above a column. */
const headAbove = (words: readonly (readonly ExpectedWord[])[], row: number, col: number): ExpectedFigure['head'] => {
  for (let above = row - 1; above >= 0; above -= 1) {
    const word = (words[above] ?? []).findIndex(({ role, from, to }) => role === 'head' && from <= col && col < to);
    if (word >= 0) return { row: above, word };
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
  const words = rows.map(wordsOf);
  return {
    id: table.id,
    name: table.name,
    rows: rows.map(({ cells }, row) => {
      const figures = cells.flatMap(({ figure, col }): ExpectedFigure[] => {
        if (!figure) return [];
        const head = headAbove(words, row, col);
        return [head === undefined ? { id: figure.id } : { id: figure.id, head }];
      });
      const unit = figures.length > 0 ? cells.find(({ role }) => role === 'unit')?.lines[0]?.text : undefined;
      return { words: words[row] ?? [], figures, ...(unit === undefined ? {} : { unit: normaliseLabel(unit) }) };
    }),
  };
};
