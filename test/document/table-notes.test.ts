import { describe, expect, it } from 'vitest';
import type { Block, Table, TextLine } from '../../src/document/printed.js';
import { notesBelow, tableAbove } from '../../src/document/table-notes.js';

const table = (id: string): Table => ({ type: 'table', id, name: id, grid: [1], headRows: 0, rows: [] });
const line = (role: TextLine['role'], text: string): TextLine => ({ type: 'line', role, text: { text, from: '' } });

describe('the notes of a table', () => {
  const [first, second] = [table('first'), table('second')];
  const [one, two] = [line('note', '注1'), line('note', '注2')];
  const blocks: readonly Block[] = [first, one, two, line('unit', '填报单位'), second, line('note', '注3')];

  it('are those right below it, up to what is none', () => {
    expect(notesBelow(blocks, 0)).toEqual([one, two]);
    expect(notesBelow(blocks, 1)).toEqual([two]);
    expect(notesBelow(blocks, 2)).toEqual([]);
    expect(notesBelow(blocks, 4)).toEqual(blocks.slice(5));
  });

  it('stand between it and what is below it', () => {
    expect(tableAbove(blocks, 1)).toBe(first);
    expect(tableAbove(blocks, 3)).toBe(first);
    expect(tableAbove(blocks, 4)).toBeUndefined();
    expect(tableAbove(blocks, 5)).toBe(second);
    expect(tableAbove(blocks, 0)).toBeUndefined();
  });
});
