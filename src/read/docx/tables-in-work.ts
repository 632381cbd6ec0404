import type { XmlAttributes } from '../../zip/xml.js';
import { limits } from './limits.js';
import type { Revisions } from './revisions.js';
import type { SourceBlock, SourceCell } from './source.js';
import { tooLarge } from './word-xml.js';

interface CellInWork {
  column: number;
  span: number;
  continued: boolean;
  readonly blocks: SourceBlock[];
}

interface TableInWork {
  readonly place: number;
  rows: CellInWork[][];
  row: CellInWork[];
  column: number;
  rowIsGone: boolean;
  cell: CellInWork | undefined;
}

const columnCount = (value: string | undefined, otherwise: number): number => {
  const count = Number(value ?? otherwise);
  if (!Number.isInteger(count) || count < 0) return otherwise;
  if (count > limits.columns) throw tooLarge('表格的列', limits.columns);
  return count;
};

const isBlank = ({ blocks }: CellInWork): boolean =>
  blocks.every((block) => block.type === 'paragraph' && block.pieces.every(({ text }) => text.trim() === ''));

/** A cell of a table holds so many paragraphs or letters only where the table is a frame. */
const FRAME = { paragraphs: 3, letters: 100 };

const holdsText = ({ blocks }: CellInWork): boolean => {
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          block.pieces
            .map(({ text }) => text)
            .join('')
            .trim(),
        ]
      : [],
  );
  return (
    blocks.some(({ type }) => type === 'table') ||
    texts.filter((text) => text !== '').length >= FRAME.paragraphs ||
    texts.some(({ length }) => length > FRAME.letters)
  );
};

/** Whether a table only sets text on the page: no row of it has a second cell with anything in it, and one holds a text. */
const isFrame = ({ rows }: TableInWork): boolean =>
  rows.every((row) => row.filter((cell) => !isBlank(cell)).length <= 1) && rows.some((row) => row.some(holdsText));

/** What stands in a table that is a frame, in its order. */
const framed = ({ place, rows }: TableInWork): readonly SourceBlock[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ column, blocks }) =>
      blocks.map((block) =>
        block.type === 'table' || block.cell
          ? block
          : { ...block, cell: { table: place, row: row + 1, column: column + 1 } },
      ),
    ),
  );

const tableOf = ({ place, rows }: TableInWork): SourceBlock => ({
  type: 'table',
  place,
  rows: rows.map((row) =>
    row.map(({ column, span, continued, blocks }): SourceCell => {
      const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
      return { column, span, continued, paragraphs };
    }),
  ),
});

/** Tables within the cells of another. */
const tablesIn = ({ rows }: TableInWork): readonly SourceBlock[] =>
  rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table')));

/**
 * The tables of a Word file that are open where it is being read, the innermost last. Tables within cells stand for
 * themselves after the one that they stand in; a table that only frames text is read as that text.
 */
export class TablesInWork {
  private readonly open: TableInWork[] = [];
  private tableCount = 0;
  private cellCount = 0;

  /** @param containers where blocks go that are met, the innermost last: a cell adds one of its own */
  constructor(private readonly containers: SourceBlock[][]) {}

  private get table(): TableInWork | undefined {
    return this.open.at(-1);
  }

  /** Whether what is met now goes straight into a cell, not into a text box within it. */
  get isInCell(): boolean {
    return this.table?.cell !== undefined && this.containers.at(-1) === this.table.cell.blocks;
  }

  begin(): void {
    this.tableCount += 1;
    this.open.push({ place: this.tableCount, rows: [], row: [], column: 0, rowIsGone: false, cell: undefined });
  }

  beginRow(): void {
    if (this.table) Object.assign(this.table, { row: [], column: 0, rowIsGone: false });
  }

  /** A setting of the row; gives how many tracked changes it is. */
  rowSetting(name: string, attributes: XmlAttributes, wanted: Revisions): number {
    const { table } = this;
    if (!table) return 0;
    if (name === 'gridBefore') table.column = columnCount(attributes.get('val'), 0);
    if (name !== 'ins' && name !== 'del') return 0;
    if ((name === 'del') === (wanted === 'accept')) table.rowIsGone = true;
    return 1;
  }

  beginCell(): void {
    if (!this.table) return;
    this.cellCount += 1;
    if (this.cellCount > limits.cells) throw tooLarge('表格的单元格', limits.cells);
    const blocks: SourceBlock[] = [];
    this.table.cell = { column: this.table.column, span: 1, continued: false, blocks };
    this.containers.push(blocks);
  }

  span(value: string | undefined): void {
    if (this.table?.cell) this.table.cell.span = Math.max(1, columnCount(value, 1));
  }

  verticalMerge(value: string | undefined): void {
    if (this.table?.cell) this.table.cell.continued = value !== 'restart';
  }

  endCell(): void {
    const { table } = this;
    if (!table?.cell) return;
    this.containers.pop();
    const { cell } = table;
    table.row.push(cell);
    table.column += cell.span;
    if (table.column > limits.columns) throw tooLarge('表格的列', limits.columns);
    table.cell = undefined;
  }

  endRow(): void {
    const { table } = this;
    if (table && !table.rowIsGone) table.rows.push(table.row);
  }

  end(): void {
    const table = this.open.pop();
    if (!table) return;
    const blocks = isFrame(table) ? framed(table) : [tableOf(table), ...tablesIn(table)];
    const container = this.containers.at(-1);
    for (const block of blocks) container?.push(block);
  }
}
