import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/index.js';
import { ReadError, type ReadFinding, readXlsx, renderXlsx } from '../../../src/xlsx/index.js';
import { fixture } from '../../docx/fixtures.js';
import {
  type Edit,
  inTurn,
  numberCell,
  type RawCell,
  replacing,
  textCell,
  withCell,
  withParts,
} from '../../xlsx/edited.js';
import { namedCell, openFile, partsOf } from '../../xlsx/workbook-file.js';

const sample = fixture('haishu-2018');
const bytes = await renderXlsx(sample);
const COUNT = 'proactive.total';
const MONEY = 'organization.earmarkedFunds';
const addressOf = (name: string): string => namedCell(openFile(bytes), name).address;
const SHEET = 'xl/worksheets/sheet1.xml';

/** What is read of one figure after its cell has been overwritten. */
const readWith = async (
  figure: string,
  cell: RawCell,
  more: { readonly [path: string]: Edit } = {},
): Promise<{ value: unknown; findings: readonly ReadFinding[] }> => {
  const read = await readXlsx(withParts(bytes, { [SHEET]: withCell(addressOf(figure), cell), ...more }));
  const value = figure
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], read.statistics);
  return { value, findings: read.findings };
};

const text = (value: string) => textCell(value);
const formula = (result: string): RawCell => ({ inner: `<f>SUM(F12:F16)</f>${result}` });

describe('a number is understood', () => {
  it.each<[what: string, cell: RawCell, value: number | null]>([
    ['as a number', numberCell(37888), 37888],
    ['zero', numberCell(0), 0],
    ['in exponents, as Excel writes large ones', numberCell('1.2E+3'), 1200],
    ['typed as text', text('37888'), 37888],
    ['in full-width digits', text('３７８８８'), 37888],
    ['with thousands separators', text('37,888'), 37888],
    ['with full-width separators', text('37，888'), 37888],
    ['in full-width digits with full-width separators', text('１，２３４，５６７'), 1_234_567],
    ['with spaces around it', text('  980 '), 980],
    ['with ideographic and no-break spaces around it', text('\u3000980\u00a0'), 980],
    ['with a line break after it', text('980\n'), 980],
    ['with a tab before it', text('\t980'), 980],
    ['with a mark of zero width', text('\u200b980\ufeff'), 980],
    ['with an apostrophe before it', text("'980"), 980],
    ['with leading zeros', text('0980'), 980],
    ['with a plus sign', text('+980'), 980],
    ['with nothing but zeros after the point', text('980.0'), 980],
    [
      'in rich text',
      { attributes: 't="inlineStr"', inner: '<is><r><t>9</t></r><r><rPr><b/></rPr><t>80</t></r></is>' },
      980,
    ],
    ['as a formula with its result', formula('<v>980</v>'), 980],
    ['as a formula whose result is text', { attributes: 't="str"', inner: '<f>TEXT(980,"0")</f><v>980</v>' }, 980],
    ['as a formula whose result is empty text', { attributes: 't="str"', inner: '<f>IF(1,"","")</f><v></v>' }, null],
    ['as blank', { inner: '' }, null],
    ['as text of spaces only', text(' \u3000 '), null],
    ['as empty text', text(''), null],
  ])('%s', async (_, cell, value) => {
    expect(await readWith(COUNT, cell)).toEqual({ value, findings: [] });
  });

  it.each<[what: string, cell: RawCell, value: number]>([
    ['with decimals', numberCell(12.345678), 12.345678],
    ['with the dust of binary fractions', numberCell('0.30000000000000004'), 0.3],
    ['typed with decimals', text('1,234.5'), 1234.5],
    ['in full-width digits and point', text('１２．５'), 12.5],
    ['in a millionth', numberCell('1E-6'), 0.000001],
  ])('money %s', async (_, cell, value) => {
    expect(await readWith(MONEY, cell)).toEqual({ value, findings: [] });
  });

  it('in rich text of the shared strings, without its phonetic reading', async () => {
    const strings: Edit = (xml) =>
      xml.replace('</sst>', '<si><r><t>98</t></r><r><t>0</t></r><rPh sb="0" eb="1"><t>读音</t></rPh></si></sst>');
    const index = partsOf(bytes)['xl/sharedStrings.xml']?.split('<si>').length ?? 0;
    expect(
      await readWith(COUNT, { attributes: 't="s"', inner: `<v>${index - 1}</v>` }, { 'xl/sharedStrings.xml': strings }),
    ).toEqual({ value: 980, findings: [] });
  });

  it('under a hyperlink', async () => {
    const edit = inTurn(
      withCell(addressOf(COUNT), text('980')),
      replacing(
        '</worksheet>',
        `<hyperlinks><hyperlink ref="${addressOf(COUNT)}" location="A1"/></hyperlinks></worksheet>`,
      ),
    );
    const read = await readXlsx(withParts(bytes, { [SHEET]: edit }));
    expect(read.statistics).toMatchObject({ proactive: { total: 980 } });
  });
});

/** 43463, which is 29 December 2018 as a date, in a cell that names its format by number alone. */
const readBuiltIn = (id: number) => {
  const index = /<cellXfs count="(\d+)"/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
  const styles = replacing('</cellXfs>', `<xf numFmtId="${id}"/></cellXfs>`);
  return readWith(COUNT, { attributes: `s="${index}"`, inner: '<v>43463</v>' }, { 'xl/styles.xml': styles });
};

/** A number in a cell with a number format. */
const readFormatted = (format: string, figure = COUNT, value = '43463') => {
  const index = /<cellXfs count="(\d+)"/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
  const code = format.replaceAll('"', '&quot;');
  const styles: Edit = (xml) =>
    xml
      .replace(/<numFmts.*?<\/numFmts>/, '')
      .replace(
        /<styleSheet[^>]*>/,
        (root) => `${root}<numFmts count="1"><numFmt numFmtId="900" formatCode="${code}"/></numFmts>`,
      )
      .replace('</cellXfs>', '<xf numFmtId="900"/></cellXfs>');
  return readWith(figure, { attributes: `s="${index}"`, inner: `<v>${value}</v>` }, { 'xl/styles.xml': styles });
};

describe('anything else is a finding, and no number is guessed', () => {
  it.each<[what: string, cell: RawCell, code: string, found: string]>([
    ['about a hundred', text('约100'), 'not-a-number', '约100'],
    ['a number with its unit', text('12件'), 'not-a-number', '12件'],
    ['a number in Chinese', text('一百二十'), 'not-a-number', '一百二十'],
    ['two numbers', text('12 13'), 'not-a-number', '12 13'],
    ['a range', text('10-20'), 'not-a-number', '10-20'],
    ['a dash for none', text('—'), 'not-a-number', '—'],
    ['the word for none', text('无'), 'not-a-number', '无'],
    ['wrongly grouped digits', text('1,23'), 'not-a-number', '1,23'],
    ['a comma for a point', text('12,5'), 'not-a-number', '12,5'],
    ['percent', text('12%'), 'not-a-number', '12%'],
    ['hexadecimal', text('0x10'), 'not-a-number', '0x10'],
    ['an exponent as text', text('1e3'), 'not-a-number', '1e3'],
    ['infinity', text('Infinity'), 'not-a-number', 'Infinity'],
    ['a sum in words', text('=1+1'), 'not-a-number', '=1+1'],
    ['a fraction sign', text('½'), 'not-a-number', '½'],
    ['a raised digit', text('10²'), 'not-a-number', '10²'],
    ['a circled digit', text('①'), 'not-a-number', '①'],
    ['TRUE', { attributes: 't="b"', inner: '<v>1</v>' }, 'cell-boolean', 'TRUE'],
    ['a formula error', { attributes: 't="e"', inner: '<f>1/0</f><v>#DIV/0!</v>' }, 'cell-error', '#DIV/0!'],
    ['an error typed in', { attributes: 't="e"', inner: '<v>#N/A</v>' }, 'cell-error', '#N/A'],
    ['a formula without result', formula(''), 'cell-uncalculated', '（未计算的公式）'],
    ['a formula with an empty result', formula('<v></v>'), 'cell-uncalculated', '（未计算的公式）'],
    ['a date of ISO type', { attributes: 't="d"', inner: '<v>2018-12-29</v>' }, 'cell-date', '2018-12-29'],
    ['decimals in a count', numberCell(1.5), 'figure-value', '1.5'],
    ['decimals in a count, as text', text('1.5'), 'figure-value', '1.5'],
    ['less than nothing', numberCell(-1), 'figure-value', '-1'],
    ['more digits than any count has', numberCell('1E+15'), 'figure-value', '1000000000000000'],
  ])('%s', async (_, cell, code, found) => {
    const { value, findings } = await readWith(COUNT, cell);
    expect(value).toBeNull();
    expect(findings).toEqual([
      {
        code,
        severity: 'error',
        place: { in: 'sheet', sheet: '统计表', cell: addressOf(COUNT) },
        label: '主动公开政府信息数',
        figure: COUNT,
        path: `statistics.${COUNT}`,
        found,
        message: expect.stringContaining(`“主动公开政府信息数”`),
      },
    ]);
  });

  it.each<[what: string, format: string, code: string, found: string]>([
    ['a date', 'yyyy/m/d', 'cell-date', '2018-12-29'],
    ['a date in Chinese', 'yyyy"年"m"月"d"日"', 'cell-date', '2018-12-29'],
    ['a percentage', '0.00%', 'cell-scaled', '43463'],
    ['thousands', '0,', 'cell-scaled', '43463'],
    ['ten thousands', '0"."0,', 'cell-scaled', '43463'],
    ['so many ten thousands', '0"万"', 'cell-scaled', '43463'],
    ['so many hundred millions', '0.00"亿"', 'cell-scaled', '43463'],
    ['ten thousands without quotes', '0万', 'cell-scaled', '43463'],
    ['a number with more digits before it', '"1"0', 'cell-scaled', '43463'],
    ['digits with a dash between them', '000-0000', 'cell-scaled', '43463'],
    ['a fraction', '# ?/?', 'cell-scaled', '43463'],
    ['a power of ten', '0.00E+00', 'cell-scaled', '43463'],
    ['nothing', ';;;', 'cell-scaled', '43463'],
    ['words instead of a number', '"全部"', 'cell-scaled', '43463'],
    ['thousands by condition', '[>=10000]0.0,"千";0', 'cell-scaled', '43463'],
    ['words by condition', '[>100]"很多";0', 'cell-scaled', '43463'],
    ['hours', '[hh]', 'cell-date', '2018-12-29'],
    ['hours and minutes that pass a day', '[h]:mm', 'cell-date', '2018-12-29'],
    ['a time', 'hh:mm AM/PM', 'cell-date', '2018-12-29'],
    ['a weekday', 'aaaa', 'cell-date', '2018-12-29'],
    ['a date in Chinese numerals', '[DBNum1][$-804]yyyy"年"m"月"d"日"', 'cell-date', '2018-12-29'],
  ])('a number that a format shows as %s', async (_, format, code, found) => {
    const { value, findings } = await readFormatted(format);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code, found, place: { cell: addressOf(COUNT) }, figure: COUNT }]);
  });

  it.each([
    '#,##0',
    '0',
    '0.00',
    '#,##0.00_ ',
    '@',
    '0"件"',
    '0件',
    '[Red]0',
    '[>=100000]0.0,"千";0',
    'General"（其中修订16件）"',
    'G/通用格式',
    '[DBNum1][$-804]General',
    '0;-0;;@',
    '"$"#,##0.00_);[Red]("$"#,##0.00)',
    '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  ])('but a format that shows the number itself changes nothing: %s', async (format) => {
    expect(await readFormatted(format)).toEqual({ value: 43463, findings: [] });
  });

  it.each([14, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58])(
    'a date by a format that files name by number alone, as those of Chinese Excel: %i',
    async (id) => {
      const { value, findings } = await readBuiltIn(id);
      expect(value).toBeNull();
      expect(findings).toMatchObject([{ code: 'cell-date', found: '2018-12-29', figure: COUNT }]);
    },
  );

  it.each([0, 1, 2, 3, 4, 23, 37, 40, 41, 49])('but no number by one of the others: %i', async (id) => {
    expect(await readBuiltIn(id)).toEqual({ value: 43463, findings: [] });
  });

  it('a date of the calendar that begins in 1904', async () => {
    const bookOf1904 = replacing(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>');
    const index = /<cellXfs count="(\d+)"/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
    const { findings } = await readWith(
      COUNT,
      { attributes: `s="${index}"`, inner: '<v>42001</v>' },
      {
        'xl/styles.xml': replacing('</cellXfs>', '<xf numFmtId="14"/></cellXfs>'),
        'xl/workbook.xml': bookOf1904,
      },
    );
    expect(findings).toMatchObject([{ code: 'cell-date', found: '2018-12-29' }]);
  });

  const run = (look: string, text: string) => `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t>${text}</t></r>`;
  it.each<[what: string, runs: string, found: string]>([
    ['a raised note mark', run('', '15') + run('<vertAlign val="superscript"/>', '1'), '151'],
    ['a lowered digit', run('', '15') + run('<vertAlign val="subscript"/>', '1'), '151'],
    ['a number struck out before another', run('<strike/>', '12') + run('', '15'), '1215'],
    ['a number struck out', run('<strike val="1"/>', '12'), '12'],
  ])('%s: which number is meant cannot be told', async (_, runs, found) => {
    const { value, findings } = await readWith(COUNT, { attributes: 't="inlineStr"', inner: `<is>${runs}</is>` });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'cell-marked', found, figure: COUNT }]);
  });

  it('but nothing is struck out where a look says no', async () => {
    const runs = run('<strike val="0"/>', '12') + run('<vertAlign val="baseline"/>', '15');
    expect(await readWith(COUNT, { attributes: 't="inlineStr"', inner: `<is>${runs}</is>` })).toEqual({
      value: 1215,
      findings: [],
    });
  });

  it('a whole cell struck out', async () => {
    const index = /<cellXfs count="(\d+)"/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
    const fonts = /<fonts.*?<\/fonts>/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[0].split('<font>').length ?? 0;
    const styles = inTurn(
      replacing('</fonts>', '<font><strike/></font></fonts>'),
      replacing('</cellXfs>', `<xf numFmtId="0" fontId="${fonts - 1}"/></cellXfs>`),
    );
    const struck = { attributes: `s="${index}"`, inner: '<v>980</v>' };
    const { value, findings } = await readWith(COUNT, struck, { 'xl/styles.xml': styles });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'cell-marked', found: '980' }]);
  });

  it('money that a format shows rounded is read as it is held, with a warning that tells both', async () => {
    const { value, findings } = await readFormatted('0.0', MONEY, '12.345');
    expect(value).toBe(12.345);
    expect(findings).toMatchObject([
      { code: 'cell-rounded', severity: 'warning', found: '12.345', message: expect.stringContaining('显示的是12.3') },
    ]);
  });

  it('money that a format shows with its unit is read', async () => {
    expect(await readFormatted('0.00"万元"', MONEY, '40')).toEqual({ value: 40, findings: [] });
  });

  it('money with dust that is no dust of binary fractions', async () => {
    const { value, findings } = await readWith(MONEY, numberCell('0.3000000001'));
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'figure-value', figure: MONEY }]);
  });

  it('money with more decimals than an amount has', async () => {
    expect((await readWith(MONEY, numberCell(0.1234567))).findings).toMatchObject([
      { code: 'figure-value', figure: MONEY },
    ]);
  });

  it('tells all of them at once', async () => {
    const edit = inTurn(withCell(addressOf(COUNT), text('约100')), withCell(addressOf(MONEY), text('四十')));
    const { findings } = await readXlsx(withParts(bytes, { [SHEET]: edit }));
    expect(findings.map(({ figure }) => figure)).toEqual([COUNT, MONEY]);
  });

  it('shows the beginning of a long text only', async () => {
    const { findings } = await readWith(COUNT, text('约'.repeat(5000)));
    expect(findings[0]?.found).toHaveLength(61);
  });
});

describe('a workbook is taken as programs hold it', () => {
  it('as bytes, as a buffer, as a file chosen in a browser', async () => {
    const whole = Uint8Array.from(bytes);
    for (const given of [whole, whole.buffer, new Blob([whole])]) {
      expect((await readXlsx(given)).statistics).toEqual(sample.statistics);
    }
  });

  it.each<[what: string, given: unknown]>([
    ['a path', '统计表.xlsx'],
    ['nothing', undefined],
    ['null', null],
    ['an array of numbers', [80, 75]],
    ['an object', {}],
  ])('but %s is refused by name', async (_, given) => {
    const error = await readXlsx(given as Uint8Array).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ code: 'not-this-format', message: expect.stringContaining('Uint8Array') });
  });
});

describe('what is read is the draft of a report', () => {
  it('with blank parts and the figures in their places', async () => {
    const { report, places, unread } = await readXlsx(bytes);
    expect(report).toMatchObject({ form: 'national-2014', year: 2018, statistics: sample.statistics });
    expect(parseReport(report)).toEqual(report);
    expect(places[`statistics.${COUNT}`]).toEqual({ in: 'sheet', sheet: '统计表', cell: addressOf(COUNT) });
    expect(unread).toEqual([]);
  });

  it('a figure that could not be read is null and listed, a blank one is null alone', async () => {
    const edit = inTurn(withCell(addressOf(COUNT), text('约100')), withCell(addressOf(MONEY), { inner: '' }));
    const { report, unread } = await readXlsx(withParts(bytes, { [SHEET]: edit }));
    expect(report?.statistics).toMatchObject({ proactive: { total: null }, organization: { earmarkedFunds: null } });
    expect(unread).toEqual([COUNT]);
  });

  it('none where the year is not known', async () => {
    const edit = inTurn(withCell('A4', { inner: '' }));
    expect('report' in (await readXlsx(withParts(bytes, { [SHEET]: edit })))).toBe(false);
  });

  it('none where what is read could not stand in one', async () => {
    const edit = withCell('A5', textCell(`填报单位（盖章）：${'某'.repeat(201)}`));
    const read = await readXlsx(withParts(bytes, { [SHEET]: edit }));
    expect(read.agency).toHaveLength(201);
    expect('report' in read).toBe(false);
    expect(read.statistics).toEqual(sample.statistics);
  });
});
