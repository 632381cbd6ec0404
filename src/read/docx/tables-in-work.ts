import type { XmlAttributes } from '../../zip/xml.js';
import { limits } from './limits.js';
import type { Revisions } from './revisions.js';
import type { SourceBlock, SourceCell } from './source.js';
import { tooLarge } from './word-xml.js';

interface CellInWork {
  span: number;
  continued: boolean;
  blocks: SourceBlock[];
}

interface TableInWork {
  readonly place: number;
  rows: SourceCell[][];
  row: SourceCell[];
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

/** The tables of a Word file that are open where it is being read, the innermost last. */
export class TablesInWork {
  private readonly open: TableInWork[] = [];
  /** Tables within cells, which stand for themselves after the one that they stand in. */
  private readonly nested: SourceBlock[] = [];
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
    this.table.cell = { span: 1, continued: false, blocks };
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
    const { span, continued, blocks } = table.cell;
    const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
    this.nested.push(...blocks.filter((block) => block.type === 'table'));
    table.row.push({ column: table.column, span, continued, paragraphs });
    table.column += span;
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
    this.containers.at(-1)?.push({ type: 'table', place: table.place, rows: table.rows });
    if (this.open.length === 0) this.containers.at(-1)?.push(...this.nested.splice(0));
  }
}
