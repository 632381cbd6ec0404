import type { Block, Table, TextLine } from './printed.js';

/** A note under a table. */
export const isNote = (block: Block): block is TextLine => block.type === 'line' && block.role === 'note';

/** The notes right below a block, in order. */
export const notesBelow = (blocks: readonly Block[], at: number): readonly TextLine[] => {
  const below = blocks.slice(at + 1);
  const end = below.findIndex((block) => !isNote(block));
  return below.slice(0, end < 0 ? undefined : end).filter(isNote);
};

/** The table right above a block, with nothing between but its notes. */
export const tableAbove = (blocks: readonly Block[], at: number): Table | undefined => {
  const above = blocks.slice(0, at).findLast((block) => !isNote(block));
  return above?.type === 'table' ? above : undefined;
};
