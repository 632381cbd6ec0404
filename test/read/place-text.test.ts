import { describe, expect, it } from 'vitest';
import { flatFigures } from '../../src/read/flat-figures.js';
import { placeText } from '../../src/read/place-text.js';
import type { SourcePlace } from '../../src/read/reading.js';

describe('a place in a file', () => {
  it.each<[place: SourcePlace | undefined, text: string]>([
    [undefined, ''],
    [{ in: 'text', paragraph: 3 }, '第3段'],
    [{ in: 'cell', table: 1, row: 2, column: 3 }, '第1个表格第2行第3列'],
    [{ in: 'sheet', sheet: '表三', cell: 'D5' }, '表三!D5'],
    [{ in: 'sheet', sheet: '表三' }, '表三'],
    [{ in: 'page', page: 2 }, '第2页'],
    [{ in: 'page', page: 2, line: 5 }, '第2页第5行'],
  ])('%j is told as a person finds it', (place, text) => {
    expect(placeText(place)).toBe(text);
  });
});

describe('nested figures', () => {
  it('are flat by their ids, and nothing else is a figure', () => {
    const nested = { a: { b: 1, c: { d: null } }, e: 0, f: '1', g: undefined };
    expect([...flatFigures(nested)]).toEqual([
      ['a.b', 1],
      ['a.c.d', null],
      ['e', 0],
    ]);
  });
});
