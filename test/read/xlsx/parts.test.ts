import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/read/read-error.js';
import { readCellFormats } from '../../../src/read/xlsx/cell-formats.js';
import { dateOf } from '../../../src/read/xlsx/dates.js';
import { limits } from '../../../src/read/xlsx/limits.js';
import { readSharedStrings } from '../../../src/read/xlsx/shared-strings.js';
import { readSheetCells } from '../../../src/read/xlsx/sheet-cells.js';
import { readWorkbookPart } from '../../../src/read/xlsx/workbook-part.js';

/** What is said of a part that is refused, as `code sentence`. */
const refusalOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof ReadError) return `${error.code} ${error.message}`;
    throw error;
  }
};

describe('the main part of a workbook', () => {
  const namesIn = (reference: string, attributes = '') =>
    readWorkbookPart(`<workbook><definedName name="a.b"${attributes}>${reference}</definedName></workbook>`).names;

  it('names the sheets in the order of their tabs', () => {
    const { sheets } = readWorkbookPart(
      '<workbook><sheets><sheet name="表&amp;1" id="r2"/><sheet/></sheets></workbook>',
    );
    expect(sheets).toEqual([
      { name: '表&1', relationship: 'r2' },
      { name: '', relationship: '' },
    ]);
  });

  it.each<[reference: string, sheet: string, address: string]>([
    ['统计表!$F$6', '统计表', 'F6'],
    ['统计表!F6', '统计表', 'F6'],
    [' 统计表!$F$6 ', '统计表', 'F6'],
    ["'统计 表'!$F$6", '统计 表', 'F6'],
    ["'局''s 表'!$AB$16", "局's 表", 'AB16'],
    ["'a!b'!$F$6", 'a!b', 'F6'],
    ['表!$F$6:$G$7', '表', 'F6'],
    ['表!F6:G7', '表', 'F6'],
    ['表&amp;1!$XFD$1048576', '表&1', 'XFD1048576'],
  ])('has a name for a cell: %s', (reference, sheet, address) => {
    expect(namesIn(reference)).toEqual([{ name: 'a.b', sheet, address }]);
  });

  it.each([
    '#REF!',
    '表!#REF!',
    '$F$6',
    '表!$F',
    '表!$F$6:',
    '表!$F$6:$G',
    '表!$F$6+1',
    'x 表!$FFFF$6',
    '表!$F$12345678',
    "'表!$F$6",
    "''!$F$6",
    '!$F$6',
    '表!f6',
    '150',
    '',
    `${'表'.repeat(198)}!$F$6`,
  ])('has none for %j', (reference) => {
    expect(namesIn(reference)).toEqual([]);
  });

  it('knows names that hold on one sheet only, and names without a name', () => {
    expect(namesIn('表!$F$6', ' localSheetId="1"')).toEqual([{ name: 'a.b', sheet: '表', address: 'F6', scope: 1 }]);
    const { names } = readWorkbookPart('<workbook><definedName>表!A1</definedName><x>表!A2</x></workbook>');
    expect(names).toEqual([{ name: '', sheet: '表', address: 'A1' }]);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('tells the calendar: date1904="%s"', (value, is1904) => {
    expect(readWorkbookPart(`<workbook><workbookPr date1904="${value}"/></workbook>`).date1904).toBe(is1904);
    expect(readWorkbookPart('<workbook><workbookPr/></workbook>').date1904).toBe(false);
  });

  it('has no more sheets and names than any', () => {
    const sheets = (count: number) => `<workbook>${'<sheet/>'.repeat(count)}</workbook>`;
    expect(readWorkbookPart(sheets(limits.sheets)).sheets).toHaveLength(limits.sheets);
    expect(refusalOf(() => readWorkbookPart(sheets(limits.sheets + 1)))).toMatch(/^too-large .*工作表/);
    const names = (count: number) => `<workbook>${'<definedName name="a">b!A1</definedName>'.repeat(count)}</workbook>`;
    expect(readWorkbookPart(names(limits.names)).names).toHaveLength(limits.names);
    expect(refusalOf(() => readWorkbookPart(names(limits.names + 1)))).toMatch(/^too-large .*单元格名称/);
  });
});

describe('the formats of cells', () => {
  const formats = (inner: string) => readCellFormats(`<styleSheet>${inner}</styleSheet>`);

  it('are those of the file, or built in', () => {
    const read = formats(
      `<numFmts><numFmt numFmtId="200" formatCode="0.0"/><numFmt numFmtId="201"/></numFmts><numFmt numFmtId="9" formatCode="x"/>
       <cellStyleXfs><xf numFmtId="1"/></cellStyleXfs>
       <cellXfs><xf numFmtId="200"/><xf numFmtId="201"/><xf/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="999"/><x/></cellXfs><xf/>`,
    );
    expect(read.map(({ code }) => code)).toEqual(['0.0', '', 'General', '0%', 'yyyy/m/d', 'General']);
  });

  it.each<[id: number, code: string]>([
    [0, 'General'],
    [1, '0'],
    [2, '0.00'],
    [3, '#,##0'],
    [4, '#,##0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [11, '0.00E+00'],
    [12, '# ?/?'],
    [13, '# ??/??'],
    [23, 'General'],
    [26, 'General'],
    [37, '#,##0_);(#,##0)'],
    [38, '#,##0_);[Red](#,##0)'],
    [39, '#,##0.00_);(#,##0.00)'],
    [40, '#,##0.00_);[Red](#,##0.00)'],
    [48, '##0.0E+0'],
    [49, '@'],
    [59, 'General'],
  ])('built in by number: %i', (id, code) => {
    expect(formats(`<cellXfs><xf numFmtId="${id}"/></cellXfs>`)).toEqual([{ code, marked: false }]);
  });

  it('tell cells that are raised, lowered or struck out as a whole', () => {
    const read = formats(
      `<fonts><font/><font><b/><strike/></font><font><vertAlign val="superscript"/></font><font><vertAlign val="baseline"/></font><font><strike val="0"/></font></fonts>
       <dxfs><font><strike/></font></dxfs>
       <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf/></cellXfs>`,
    );
    expect(read.map(({ marked }) => marked)).toEqual([false, true, true, false, false, false]);
  });

  it('are no longer, and no more, than any', () => {
    const code = (length: number) => `<numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(length)}"/></numFmts>`;
    expect(formats(code(limits.formatLength))).toEqual([]);
    expect(refusalOf(() => formats(code(limits.formatLength + 1)))).toBe(
      'damaged 文件已损坏（单元格的格式有误）。请用 Excel、WPS 打开修复后另存为 .xlsx',
    );
    const xfs = (count: number) => `<cellXfs>${'<xf/>'.repeat(count)}</cellXfs>`;
    expect(formats(xfs(limits.formats))).toHaveLength(limits.formats);
    expect(refusalOf(() => formats(xfs(limits.formats + 1)))).toMatch(/^too-large .*单元格格式/);
  });
});

describe('a date as Excel keeps it', () => {
  it.each<[serial: number, is1904: boolean, date: string]>([
    [43463, false, '2018-12-29'],
    [43463.5, false, '2018-12-29 12:00:00'],
    [42001, true, '2018-12-29'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [60, true, '1904-03-01'],
    [59, true, '1904-02-29'],
    [1e15, false, '?'],
  ])('%d (1904: %s)', (serial, is1904, date) => {
    expect(dateOf(serial, is1904)).toBe(date);
  });
});

describe('the texts that cells share', () => {
  const strings = (inner: string) => readSharedStrings(`<sst>${inner}</sst>`);

  it('are put together from their runs, without phonetic readings', () => {
    expect(
      strings(
        '<si><t>合计</t></si><si><r><t>9</t></r>x<r><t>80</t></r><rPh><t>读</t></rPh><t>件</t></si><si/><x><t>不</t></x>',
      ),
    ).toEqual([{ text: '合计' }, { text: '980件' }, { text: '' }]);
  });

  it('keep apart what is raised, lowered or struck out', () => {
    const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    expect(strings(`<si><r><t>15</t></r>${raised}<r><t>件</t></r></si>`)).toEqual([{ text: '15件', marked: '151件' }]);
    expect(strings(`<si>${raised}<t>5</t></si>`)).toEqual([{ text: '5', marked: '15' }]);
    expect(strings('<si><r><rPr><vertAlign/></rPr><t>1</t></r></si>')).toEqual([{ text: '1' }]);
    for (const [val, text] of [
      ['true', ''],
      ['1', ''],
      ['false', '1'],
      ['0', '1'],
    ] as const)
      expect(strings(`<si><r><rPr><strike val="${val}"/></rPr><t>1</t></r></si>`)[0]?.text, val).toBe(text);
  });

  it('have their characters for what XML cannot hold', () => {
    expect(strings('<si><t>a_x000D_b_x005F_x0041_&amp;_xZZZZ_</t></si>')).toEqual([{ text: 'a\rb_x0041_&_xZZZZ_' }]);
  });

  it('are no longer, and no more, than any', () => {
    expect(strings(`<si><t>${'a'.repeat(limits.textLength)}</t></si>`)[0]?.text).toHaveLength(limits.textLength);
    expect(refusalOf(() => strings(`<si><t>${'a'.repeat(limits.textLength)}</t><t>b</t></si>`))).toMatch(
      new RegExp(`^damaged .*单元格的文字超过${limits.textLength}个字`),
    );
    expect(refusalOf(() => strings('<si/>'.repeat(limits.strings)))).toBe('read');
    expect(refusalOf(() => strings('<si/>'.repeat(limits.strings + 1)))).toMatch(/^too-large .*文字/);
  });
});

describe('the cells of a sheet', () => {
  const shared = {
    strings: [{ text: '合计' }, { text: '15', marked: '151' }, { text: '' }],
    formats: [
      { code: 'General', marked: false },
      { code: 'yyyy', marked: false },
      { code: '0', marked: true },
    ],
    date1904: false,
  };
  const cellsOf = (rows: string, around = '') => [
    ...readSheetCells(`<worksheet>${around}<sheetData>${rows}</sheetData></worksheet>`, shared, { left: 100 }).cells,
  ];
  const only = (cell: string) => cellsOf(`<row><c ${cell}</c></row>`)[0]?.[1];

  it.each<[cell: string, content: object | undefined]>([
    ['><v>12</v>', { type: 'number', value: 12, format: 'General' }],
    ['t="n" s="0"><v> -1.5E+2 </v>', { type: 'number', value: -150, format: 'General' }],
    ['><v>.5</v>', { type: 'number', value: 0.5, format: 'General' }],
    ['><v>5.</v>', { type: 'number', value: 5, format: 'General' }],
    ['s="99"><v>12</v>', { type: 'number', value: 12, format: 'General' }],
    ['s="1"><v>43463</v>', { type: 'date', iso: '2018-12-29' }],
    ['s="2"><v>12</v>', { type: 'marked', text: '', all: '12' }],
    ['t="s"><v>0</v>', { type: 'text', text: '合计' }],
    ['t="s"><v> 1 </v>', { type: 'marked', text: '15', all: '151' }],
    ['t="s" s="2"><v>0</v>', { type: 'marked', text: '', all: '合计' }],
    ['t="s"><v>2</v>', undefined],
    ['t="str"><f>A1</f><v>a_x0041_&amp;</v>', { type: 'text', text: 'aA&' }],
    ['t="str"><f>A1</f><v></v>', undefined],
    ['t="str"><f>A1</f>', { type: 'uncalculated' }],
    ['><f>1+<v>2</v></f><v>3</v>', { type: 'number', value: 3, format: 'General' }],
    ['><f>A1</f><v></v>', { type: 'uncalculated' }],
    ['t="inlineStr"><is><t>甲</t><rPh><t>乙</t></rPh></is>', { type: 'text', text: '甲' }],
    ['t="inlineStr"><f>A1</f>', { type: 'uncalculated' }],
    ['t="b"><v>1</v>', { type: 'boolean', value: true }],
    ['t="b"><v> true </v>', { type: 'boolean', value: true }],
    ['t="b"><v>0</v>', { type: 'boolean', value: false }],
    ['t="e"><v> #N/A </v>', { type: 'error', code: '#N/A' }],
    ['t="d"><v> 2018-12-29T00:00:00Z </v>', { type: 'date', iso: '2018-12-29' }],
    ['t="d"><v>2018-12-29T00:00:00.000</v>', { type: 'date', iso: '2018-12-29' }],
    ['t="d"><v>2018-12-29T12:00:00</v>', { type: 'date', iso: '2018-12-29T12:00:00' }],
    ['>', undefined],
    ['><v></v>', undefined],
    ['>12', undefined],
  ])('hold %s', (cell, content) => {
    expect(only(cell)).toEqual(content);
  });

  it.each<[cell: string]>([
    ['><v>12件</v>'],
    ['><v>1e</v>'],
    ['><v>--1</v>'],
    ['><v>.</v>'],
    ['><v>0x10</v>'],
    ['t="s"><v>3</v>'],
    ['t="s"><v>-1</v>'],
    ['t="s"><v>0x0</v>'],
    ['t="s"><v>a</v>'],
    ['t="z"><v>1</v>'],
  ])('are damaged where they hold %s', (cell) => {
    expect(refusalOf(() => only(cell))).toMatch(/^damaged .*单元格的内容有误/);
  });

  it('have their addresses, or the next', () => {
    const cell = '<v>1</v></c>';
    const rows = `<row><c>${cell}<c r="D1">${cell}<c>${cell}</row><row r="5"><c>${cell}</row><row><c r="B6">${cell}</row>`;
    expect(cellsOf(rows).map(([address]) => address)).toEqual(['A1', 'D1', 'E1', 'A5', 'B6']);
  });

  it('are looked for among the data only', () => {
    expect(
      cellsOf('<row><c><v>1</v></c></row>', '<row><c r="Z1"><v>9</v></c></row>').map(([address]) => address),
    ).toEqual(['A1']);
    const after = readSheetCells(
      '<worksheet><sheetData/><c r="A1"><v>1</v></c><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>',
      shared,
      { left: 100 },
    );
    expect([...after.cells]).toEqual([]);
  });

  it.each([
    '<row r="2"/><row r="2"/>',
    '<row r="2"/><row r="1"/>',
    '<row r="0"/>',
    '<row r="1.5"/>',
    '<row r="x"/>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="1"><c r="B1"></c><c r="B1"></c></row>',
    '<row r="1"><c r="B1"></c><c r="A1"></c></row>',
    '<row r="1"><c r="1A"></c></row>',
  ])('are damaged where they are out of order: %s', (rows) => {
    expect(refusalOf(() => cellsOf(rows))).toMatch(/^damaged .*单元格的位置有误/);
  });

  it('are no more than those of any book, and their values no longer', () => {
    const cells = (count: number) => `<row>${'<c><v>1</v></c>'.repeat(count)}<c/></row>`;
    expect(cellsOf(cells(100))).toHaveLength(100);
    expect(refusalOf(() => cellsOf(cells(101)))).toMatch(/^too-large .*有内容的单元格/);
    const number = (digits: number) => `><v>${'1'.repeat(digits)}</v>`;
    expect(refusalOf(() => only(number(400)))).toBe('read');
    expect(refusalOf(() => only(number(401)))).toMatch(/^damaged .*单元格的内容过长/);
    const text = (length: number) => `t="str"><v>${'a'.repeat(length)}</v>`;
    expect(refusalOf(() => only(text(limits.textLength)))).toBe('read');
    expect(refusalOf(() => only(text(limits.textLength + 1)))).toMatch(/^damaged .*单元格的内容过长/);
  });

  it('count down to the last row, blank or not', () => {
    const sheet = '<worksheet><sheetData><row r="3"><c r="A3"><v>1</v></c></row><row r="9"/></sheetData></worksheet>';
    expect(readSheetCells(sheet, shared, { left: 9 }).rows).toBe(9);
  });
});
