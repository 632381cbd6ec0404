import { describe, expect, it } from 'vitest';
import { readXlsx, renderXlsx, type WorkbookFinding } from '../../../src/xlsx/index.js';
import { fixture } from '../../docx/fixtures.js';
import { type Edit, inTurn, numberCell, type RawCell, replacing, textCell, withCell, withParts } from '../edited.js';
import { namedCell, openFile, partsOf } from '../workbook-file.js';

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
): Promise<{ value: unknown; findings: readonly WorkbookFinding[] }> => {
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

/** 43463 in a cell with a number format, which is 29 December 2018 as a date. */
const readFormatted = (format: string) => {
  const index = /<cellXfs count="(\d+)"/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
  const code = format.replaceAll('"', '&quot;');
  const styles: Edit = (xml) =>
    xml
      .replace(/<numFmts.*?<\/numFmts>/, '')
      .replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="1"><numFmt numFmtId="900" formatCode="${code}"/></numFmts>`)
      .replace('</cellXfs>', '<xf numFmtId="900"/></cellXfs>');
  return readWith(COUNT, { attributes: `s="${index}"`, inner: '<v>43463</v>' }, { 'xl/styles.xml': styles });
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
    ['a date of ISO type', { attributes: 't="d"', inner: '<v>2018-12-29</v>' }, 'not-a-number', '2018-12-29'],
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
        sheet: '统计表',
        cell: addressOf(COUNT),
        label: '主动公开政府信息数',
        figure: COUNT,
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
  ])('a number that a format shows as %s', async (_, format, code, found) => {
    const { value, findings } = await readFormatted(format);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code, found, cell: addressOf(COUNT), figure: COUNT }]);
  });

  it.each(['#,##0', '0', '0.00', '#,##0.00_ ', '@', '0"件"', '[Red]0', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '])(
    'but a format that shows the number itself changes nothing: %s',
    async (format) => {
      expect(await readFormatted(format)).toEqual({ value: 43463, findings: [] });
    },
  );

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
