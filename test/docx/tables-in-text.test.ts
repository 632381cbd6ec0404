import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { writeDocx } from '../../src/docx/write-docx.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { fixture } from './fixtures.js';
import { all, at, bodyOf, type Element } from './word-file.js';

const number = (element: Element | undefined, name: string): number => Number(element?.attributes[`w:${name}`] ?? 0);

describe('tables in the text', async () => {
  const layout = resolveLayout();
  const body = bodyOf(await writeDocx(composeDocument(fixture('municipality-2024')), layout));
  const blocks = body.children;
  const tables = blocks.flatMap((block, index) => (block.name === 'w:tbl' ? [index] : []));
  const spacing = (block: Element | undefined) => at(block, 'w:pPr', 'w:spacing');
  const height = (table: Element): number =>
    all(table, 'w:trHeight').reduce((sum, element) => sum + number(element, 'val'), 0);
  const keeps = (row: Element): boolean => all(row, 'w:p').every((each) => at(each, 'w:pPr', 'w:keepNext'));

  test('may end a page between their groups, and nowhere else', () => {
    const ends = tables.map((index) =>
      all(blocks[index] as Element, 'w:tr').flatMap((row, at) => (keeps(row) ? [] : [at])),
    );
    expect(ends).toEqual([[3, 6, 10], [4, 14, 17, 22], [3]]);
  });

  test('keep with what leads to them, and with their notes', () => {
    for (const index of tables) {
      const style = at(blocks[index - 1], 'w:pPr', 'w:pStyle')?.attributes['w:val'];
      expect(style?.startsWith('Heading') || at(blocks[index - 1], 'w:pPr', 'w:keepNext') !== undefined).toBe(true);
    }
    expect(keeps(all(blocks[tables[0] ?? 0] as Element, 'w:tr').at(-1) as Element)).toBe(true);
  });

  test('have notes whose further lines hang under their words', () => {
    const notes = blocks.filter((block) => at(block, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === 'TableNote');
    const indents = notes.map((note) => at(note, 'w:pPr', 'w:ind')?.attributes);
    expect(indents[0]).toMatchObject({ 'w:left': '630', 'w:hanging': '630' });
    expect(indents[1]).toMatchObject({ 'w:left': '210', 'w:hanging': '210' });
  });

  test('stand centred in the lines of the grid that they take', () => {
    const index = tables[2] ?? 0;
    const before = number(spacing(blocks[index - 1]), 'after');
    const after = number(spacing(blocks[index + 1]), 'before');
    expect(Math.abs(before - after)).toBeLessThanOrEqual(1);
    const lines = (before + height(blocks[index] as Element) + after) / (layout.grid.pitch * 20);
    expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.01);
  });

  test('repeat no head where blocks of their own heads are divided', () => {
    const heads = tables.map((index) => all(blocks[index] as Element, 'w:tblHeader').length);
    expect(heads).toEqual([0, 3, 3]);
  });
});
