import type { Block, Table } from './printed.js';

const keepRows = (table: Table, stays: (index: number) => boolean): Table => ({
  ...table,
  rows: table.rows.map((row, index) => ({ ...row, keepWithNext: row.keepWithNext || stays(index) })),
});

/** The last row stays with what is printed below the table: a note, the filing line. */
const keepLastRow = (table: Table): Table => keepRows(table, (index) => index === table.rows.length - 1);

/** Tables stay with the lines below them. */
export const keepWithLinesBelow = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, index) => (block.type === 'table' && index < blocks.length - 1 ? keepLastRow(block) : block));

/** What leads to a table stays with it, and a signature never stands alone on its page. */
export const keepsWithNext = (block: Block, next: Block | undefined): boolean =>
  (next?.type === 'issued' && next.at === 'end') || (next?.type === 'table' && block.type === 'paragraph');

/** A table within the text stands on one page where it fits on one: each row stays with the next. */
export const keepWhole = (table: Table): Table => keepRows(table, (index) => index < table.rows.length - 1);
