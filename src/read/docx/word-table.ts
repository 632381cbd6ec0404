import { addressOf, placeOf } from '../../text/cell-address.js';
import type { SourcePlace } from '../reading.js';
import { type Cells, type Content, shownContent } from '../tables/content.js';
import { type GridRow, gridOf } from '../tables/grid.js';
import { parseNumber } from '../tables/number.js';
import type { CellPlaces } from '../tables/placed-table.js';
import { bracketedRemark } from '../tables/remark.js';
import { plainText } from './lines.js';
import type { SourceCell, SourceTable } from './source.js';
import type { Styles } from './styles.js';

/** Tables of a Word file, one or several that go on in each other, as cells on one grid. */
export interface WordTable {
  /** Their places in the file. */
  readonly tables: readonly number[];
  readonly cells: Cells;
  readonly grid: readonly GridRow[];
  readonly places: CellPlaces;
}

/** A figure with what is said of it in brackets beside or below: 37888（其中修订16件）. */
const withRemark = (text: string): Content | undefined => {
  const at = text.search(/[（(]/);
  const figure = at < 0 ? '' : text.slice(0, at).trim();
  const remark = bracketedRemark(text.slice(at));
  return remark !== undefined && parseNumber(figure) !== undefined ? { type: 'text', text: figure, remark } : undefined;
};

const contentOf = ({ paragraphs }: SourceCell, styles: Styles): Content | undefined => {
  let all = '';
  let kept = '';
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) {
      all += '\n';
      kept += '\n';
    }
    const { look } = styles.byId(paragraph.style);
    for (const { text, look: ownLook } of paragraph.pieces) {
      const { hidden, struck, raised } = { ...look, ...ownLook };
      if (hidden) continue;
      all += text;
      if (!struck && !raised) kept += text;
    }
  });
  if (all.trim() === '') return undefined;
  // Blank letters that are raised mark nothing.
  if (all.trim() !== kept.trim()) return { type: 'marked', text: kept.trim(), all: plainText(all) };
  const text = kept.trim();
  return withRemark(text) ?? { type: 'text', text };
};

/** What fills a place of the grid: the first of the merged cells, and what it shows. */
type Filling = Pick<Extract<Content, { readonly type: 'covered' }>, 'by' | 'first'>;

/** The cells of one table by row and column from 1; a cell that another covers says so: no program shows what it holds. */
const placeCells = (table: SourceTable, styles: Styles, firstRow: number, cells: Map<string, Content>): void => {
  /** What stands in each column of the row above. */
  let above = new Map<number, Filling>();
  table.rows.forEach((row, index) => {
    const here = new Map<number, Filling>();
    for (const cell of row) {
      const content = contentOf(cell, styles);
      const ofCell = { by: shownContent(content), first: addressOf(firstRow + index, cell.column + 1) };
      const filling = (cell.continued ? above.get(cell.column) : undefined) ?? ofCell;
      for (let column = cell.column; column < cell.column + cell.span; column += 1) {
        here.set(column, filling);
        const address = addressOf(firstRow + index, column + 1);
        const by = filling.by || ofCell.by;
        if (address === filling.first) {
          if (content) cells.set(address, content);
        } else if (by !== '') cells.set(address, { type: 'covered', by, first: filling.first });
      }
    }
    above = here;
  });
};

const widthOf = ({ rows }: SourceTable): number =>
  Math.max(0, ...rows.map((row) => Math.max(0, ...row.map(({ column, span }) => column + span))));

/** Whether two tables can be one that was cut: they are equally wide. */
const canGoOn = (first: SourceTable, second: SourceTable): boolean => widthOf(first) === widthOf(second);

/** Tables as one grid; `undefined` if they cannot be one. */
const asOne = (tables: readonly SourceTable[], styles: Styles): WordTable | undefined => {
  const [first] = tables;
  if (!first || !tables.every((table) => canGoOn(first, table))) return undefined;
  const cells = new Map<string, Content>();
  const starts: { readonly table: number; readonly row: number }[] = [];
  let rows = 0;
  for (const table of tables) {
    starts.push({ table: table.place, row: rows });
    placeCells(table, styles, rows + 1, cells);
    rows += table.rows.length;
  }
  const placeAt = (address: string): SourcePlace & { in: 'cell' } => {
    const { row, column } = placeOf(address) ?? { row: 1, column: 1 };
    const start = starts.findLast((candidate) => candidate.row < row) ?? { table: first.place, row: 0 };
    return { in: 'cell', table: start.table, row: row - start.row, column };
  };
  const sheet: Cells = { name: '', cells, rows };
  return {
    tables: tables.map(({ place }) => place),
    cells: sheet,
    grid: gridOf(sheet),
    places: {
      whole: `第${tables.map(({ place }) => place).join('、')}个表格`,
      wholePlace: { in: 'cell', table: first.place, row: 1, column: 1 },
      place: placeAt,
      name: (address) => {
        const { table, row, column } = placeAt(address);
        return `第${table}个表格第${row}行第${column}列`;
      },
    },
  };
};

/** Tables that may be cut into so many pieces. */
const MAX_PIECES = 4;

/** The tables of a Word file, each alone and together with those that follow it. */
export const wordTables = (tables: readonly SourceTable[], styles: Styles): readonly WordTable[] =>
  tables.flatMap((_, from) =>
    Array.from({ length: Math.min(MAX_PIECES, tables.length - from) }, (__, more) =>
      asOne(tables.slice(from, from + more + 1), styles),
    ).flatMap((table) => table ?? []),
  );
