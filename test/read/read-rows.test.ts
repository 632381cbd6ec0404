import { describe, expect, it } from 'vitest';
import { renderBlankRegister } from '../../src/papers/index.js';
import { ReadError } from '../../src/read/index.js';
import { readRows } from '../../src/read/read-rows.js';
import { withParts } from '../xlsx/edited.js';
import { partsOf } from '../xlsx/workbook-file.js';

describe('readRows', () => {
  it('gives the cells of the first sheet that has any, row by row, each in its column', async () => {
    const rows = readRows(await renderBlankRegister());
    expect(rows[2]?.slice(0, 3)).toEqual(['单位名称', '单位编码', '单位类别']);
    expect(rows[1]?.slice(1)).toEqual(Array.from({ length: 9 }, () => undefined));
  });

  it('refuses what is no workbook', () => {
    expect(() => readRows(new TextEncoder().encode('单位,类别'))).toThrow(ReadError);
  });

  it('gives dates as ISO text, what is crossed out in full, and no errors', async () => {
    const cells = `<row r="1"><c r="B1" t="b"><v>1</v></c><c r="C1"><v>5</v></c><c r="D1" t="e"><v>#N/A</v></c></row>
      <row r="3"><c r="A3" t="d"><v>2018-12-29</v></c><c r="B3" t="inlineStr"><is><r><rPr><strike/></rPr><t>1</t></r><t>2</t></is></c><c r="C3"><f>A1</f></c><c r="D3" t="inlineStr"><is><t>甲</t></is></c></row>`;
    const register = await renderBlankRegister();
    const path = 'xl/worksheets/sheet1.xml';
    const list = withParts(register, { [path]: () => `<worksheet><sheetData>${cells}</sheetData></worksheet>` });
    expect(readRows(list)).toEqual([
      [undefined, true, 5, undefined],
      [undefined, undefined, undefined, undefined],
      ['2018-12-29', '12', undefined, '甲'],
    ]);
  });

  it('gives none of a workbook without cells', async () => {
    const parts = partsOf(await renderBlankRegister());
    const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
    const blank = Object.fromEntries(sheets.map((path) => [path, () => '<worksheet><sheetData/></worksheet>']));
    expect(readRows(withParts(await renderBlankRegister(), blank))).toEqual([]);
  });
});
