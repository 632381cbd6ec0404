import { describe, expect, it } from 'vitest';
import type { ExpectedRow, ExpectedTable } from '../../../src/read/tables/expected-table.js';
import type { GridRow } from '../../../src/read/tables/grid.js';
import { columnOf, matchTable } from '../../../src/read/tables/match-table.js';

const wordsOf = (words: string, role: 'head' | 'label') =>
  words.split(' ').map((text, at) => ({ text, printed: text, from: at, to: at + 1, role }));
const heads = (words: string): ExpectedRow => ({ labels: wordsOf(words, 'head'), figures: [] });
const row = (words: string, unit?: string): ExpectedRow => ({
  labels: wordsOf(words, 'label'),
  figures: [],
  ...(unit === undefined ? {} : { unit }),
});
const bare: ExpectedRow = { labels: [], figures: [] };

const tableOf = (...rows: readonly ExpectedRow[]): ExpectedTable => ({ id: 't', name: '表', rows });

/** Rows by their numbers: words in the columns from A on, a dot where there is none; the columns of numbers. */
const sheet = (rows: { readonly [row: number]: string }): readonly GridRow[] =>
  Object.entries(rows).map(([at, words]) => {
    const cells = words.split(' ').map((text, index) => ({ column: index + 1, text, raw: text }));
    return {
      row: Number(at),
      labels: cells.filter(({ text }) => text !== '.' && !/^\d+$/.test(text)),
      figures: cells.filter(({ text }) => /^\d+$/.test(text)).map(({ column }) => column),
    };
  });

const rowsOf = (table: ExpectedTable, grid: readonly GridRow[], last = 99) =>
  matchTable(table, grid, last).rows.map((found) => found?.row);

describe('the rows of a table', () => {
  const table = tableOf(heads('甲 乙'), row('一'), row('二'), row('三'));

  it('are found by their words, in their order', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 4: '一 5', 5: '二 6', 9: '三 7' }))).toEqual([2, 4, 5, 9]);
    expect(rowsOf(table, sheet({ 2: '. 甲 外 乙', 4: '. 一', 5: '外', 6: '三' }))).toEqual([2, 4, undefined, 6]);
  });

  it('are found out of their order where each stands there once', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 4: '三', 5: '一', 6: '二' }))).toEqual([2, 5, 6, 4]);
    expect(rowsOf(table, sheet({ 2: '甲 乙', 3: '三', 4: '一', 5: '二', 6: '三' }))).toEqual([2, 4, 5, 6]);
  });

  it('are not found where two may be meant', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 3: '一', 4: '二', 5: '二', 6: '三' }))).toEqual([2, 3, undefined, 6]);
  });

  it('need all their words in this order', () => {
    expect(rowsOf(table, sheet({ 2: '乙 甲', 3: '一' }))).toEqual([undefined, 3, undefined, undefined]);
    expect(rowsOf(tableOf(row('一 件')), sheet({ 3: '一' }))).toEqual([undefined]);
  });

  it('tell whether their unit stands in them', () => {
    const units = (words: string) => matchTable(tableOf(row('一', '件')), sheet({ 1: words }), 1).rows[0]?.hasUnit;
    expect(units('一 件 5')).toBe(true);
    expect(units('一 元 5')).toBe(false);
    expect(matchTable(tableOf(row('一')), sheet({ 1: '一 元' }), 1).rows[0]?.hasUnit).toBe(true);
  });

  it('make up a share of the table', () => {
    expect(matchTable(table, sheet({ 2: '甲 乙', 3: '三' }), 9).share).toBe(0.5);
    expect(matchTable(table, sheet({ 1: '外' }), 9).share).toBe(0);
    expect(matchTable(tableOf(bare), sheet({ 1: '外' }), 9).share).toBe(0);
  });
});

describe('a row of heads of which some words are gone', () => {
  const table = tableOf(heads('甲 乙'), row('一'), heads('甲 丁 戊 己'), row('二'));

  it('is the one between the rows before and after that has most of them', () => {
    const grid = sheet({ 1: '甲 丁 . .', 2: '甲 乙', 3: '一', 4: '外', 5: '甲 丁 新 新', 6: '二', 7: '. 丁 戊 己' });
    const match = matchTable(table, grid, 9);
    expect(match.rows.map((found) => found?.row)).toEqual([2, 3, undefined, 6]);
    expect(match.heads[2]).toEqual({ row: 5, columns: [1, 2, undefined, undefined] });
    expect(columnOf(match, { row: 2, label: 1 })).toBe(2);
    expect(columnOf(match, { row: 2, label: 3 })).toBeUndefined();
    expect(columnOf(match, undefined)).toBeUndefined();
  });

  it('is the one with more of them, wherever it stands between these', () => {
    const grid = sheet({ 2: '甲 乙', 3: '一', 4: '甲 丁', 5: '甲 丁 戊', 6: '二' });
    expect(matchTable(table, grid, 9).heads[2]?.row).toBe(5);
  });

  it('is none with less than half of them, nor one of another row', () => {
    expect(matchTable(table, sheet({ 2: '甲 乙', 3: '一', 5: '甲 新 新 新', 6: '二' }), 9).heads[2]).toBeUndefined();
    expect(matchTable(table, sheet({ 2: '甲 乙', 3: '一', 6: '二' }), 9).heads[2]).toBeUndefined();
  });

  it('may be the first or the last row of all', () => {
    const last = tableOf(row('一'), heads('丁 戊'));
    expect(matchTable(last, sheet({ 3: '一', 7: '丁 新' }), 9).heads[1]?.row).toBe(7);
    const first = tableOf(heads('丁 戊'), row('一'));
    expect(matchTable(first, sheet({ 1: '丁 新', 3: '一' }), 9).heads[0]?.row).toBe(1);
  });
});

describe('a row without words', () => {
  const table = tableOf(heads('甲 乙'), bare, row('一'));

  it('is the one row of figures under its heads, before the next that is known', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 4: '5 6', 6: '一 7' }))).toEqual([2, 4, 6]);
    expect(rowsOf(table, sheet({ 1: '5 6', 2: '甲 乙', 4: '5 6', 6: '一 7', 8: '7 8' }))).toEqual([2, 4, 6]);
    expect(rowsOf(table, sheet({ 2: '甲 乙', 4: '约 6', 6: '一 7' }))).toEqual([2, 4, 6]);
  });

  it('is the blank one right below them', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 6: '一 7' }))).toEqual([2, 3, 6]);
    expect(rowsOf(tableOf(heads('甲 乙'), bare), sheet({ 2: '甲 乙' }), 3)).toEqual([2, 3]);
  });

  it('is gone where the file ends with its heads, or something else stands there', () => {
    expect(rowsOf(tableOf(heads('甲 乙'), bare), sheet({ 2: '甲 乙' }), 2)).toEqual([2, undefined]);
    expect(rowsOf(table, sheet({ 2: '甲 乙', 3: '外', 6: '一 7' }))).toEqual([2, undefined, 6]);
  });

  it('is no row with words of three letters, or of figures that stand under no head', () => {
    expect(rowsOf(table, sheet({ 2: '甲 乙', 3: '不是它 6', 6: '一 7' }))).toEqual([2, undefined, 6]);
    expect(rowsOf(table, sheet({ 2: '甲 乙', 3: '. . 6', 6: '一 7' }))).toEqual([2, undefined, 6]);
  });

  it('cannot be told from a second', () => {
    const match = matchTable(table, sheet({ 2: '甲 乙', 3: '5 6', 4: '7 8', 6: '一 7' }), 9);
    expect(match.rows[1]).toBeUndefined();
    expect([...match.repeated]).toEqual([1]);
    expect([...matchTable(table, sheet({ 2: '甲 乙', 3: '5 6', 6: '一 7' }), 9).repeated]).toEqual([]);
  });

  it('is looked for under heads alone', () => {
    expect(rowsOf(tableOf(row('一'), bare), sheet({ 2: '一', 3: '5 6' }))).toEqual([2, undefined]);
  });
});
