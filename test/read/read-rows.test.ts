import { describe, expect, it } from 'vitest';
import { renderBlankRegister } from '../../src/papers/index.js';
import { ReadError } from '../../src/read/index.js';
import { readRows } from '../../src/read/read-rows.js';

describe('readRows', () => {
  it('gives the cells of the first sheet that has any, row by row, each in its column', async () => {
    const rows = readRows(await renderBlankRegister());
    expect(rows[2]?.slice(0, 3)).toEqual(['单位名称', '单位编码', '单位类别']);
    expect(rows[1]?.slice(1)).toEqual(Array.from({ length: 9 }, () => undefined));
  });

  it('refuses what is no workbook', () => {
    expect(() => readRows(new TextEncoder().encode('单位,类别'))).toThrow(ReadError);
  });
});
