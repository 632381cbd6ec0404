import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { cell, paragraph, printed, table, words } from './printed-sample.js';
import { structureFaults } from './structure-faults.js';
import {
  all,
  at,
  bodyOf,
  type Element,
  isSeparated,
  parseXml,
  partOf,
  partsOf,
  styleOf,
  textOf,
  val,
} from './word-file.js';

const official = resolveLayout();
const write = (body: Parameters<typeof printed>[0], annex: Parameters<typeof printed>[1] = [], layout = official) =>
  writeDocx(printed(body, annex), layout);

const stylesIn = (bytes: Uint8Array): ReadonlyMap<string, Element> =>
  new Map(
    all(partOf(bytes, 'word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
const attribute = (element: Element | undefined, name: string): string | undefined => element?.attributes[`w:${name}`];

describe('styles', async () => {
  const bytes = await write([paragraph('正文')]);
  const styles = stylesIn(bytes);
  const look = (id: string, ...path: readonly string[]) => at(styles.get(id), ...path);
  const faces = (id: string) => look(id, 'w:rPr', 'w:rFonts')?.attributes;

  test('公文正文 carries the body: 仿宋 16 pt, two characters in, 22 lines of 28', () => {
    expect(val(look('ReportText', 'w:name'))).toBe('公文正文');
    expect(val(look('ReportText', 'w:basedOn'))).toBe('Normal');
    expect(faces('Normal')).toMatchObject({ 'w:eastAsia': '仿宋_GB2312', 'w:ascii': 'Times New Roman' });
    expect(val(look('Normal', 'w:rPr', 'w:sz'))).toBe('32');
    expect(val(look('ReportText', 'w:rPr', 'w:spacing'))).toBe('-5');
    expect(look('ReportText', 'w:pPr', 'w:spacing')?.attributes).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(look('ReportText', 'w:pPr', 'w:ind')?.attributes).toEqual({
      'w:firstLineChars': '200',
      'w:firstLine': '630',
    });
    expect(val(look('ReportText', 'w:pPr', 'w:jc'))).toBe('both');
  });

  test('Normal is neutral: a picture is not cut, a table or a comment is not indented', () => {
    expect(val(look('Normal', 'w:name'))).toBe('Normal');
    for (const property of ['w:ind', 'w:spacing', 'w:jc']) expect(look('Normal', 'w:pPr', property)).toBeUndefined();
    expect(look('Normal', 'w:rPr', 'w:spacing')).toBeUndefined();
  });

  test('Enter after a heading or a title begins a paragraph of the text', () => {
    for (const id of ['Title', 'Heading1', 'Heading2']) expect(val(look(id, 'w:next'))).toBe('ReportText');
  });

  test('digits get no automatic gap, marks keep to their lines, pages to 22 lines', () => {
    expect(val(look('Normal', 'w:pPr', 'w:autoSpaceDE'))).toBe('0');
    expect(val(look('Normal', 'w:pPr', 'w:autoSpaceDN'))).toBe('0');
    expect(val(look('Normal', 'w:pPr', 'w:widowControl'))).toBe('0');
    expect(look('Normal', 'w:pPr', 'w:kinsoku')).toBeDefined();
  });

  test.each([
    [1, '黑体'],
    [2, '楷体_GB2312'],
    [3, '仿宋_GB2312'],
  ])('heading %i is the built-in style, an outline entry, in %s, black and not bold', (level, face) => {
    const id = `Heading${level}`;
    expect(val(look(id, 'w:name'))).toBe(`heading ${level}`);
    expect(val(look(id, 'w:pPr', 'w:outlineLvl'))).toBe(String(level - 1));
    expect(faces(id)?.['w:eastAsia']).toBe(face);
    expect(val(look(id, 'w:rPr', 'w:b'))).toBe('0');
    expect(look(id, 'w:rPr', 'w:color')).toBeUndefined();
    expect(look(id, 'w:pPr', 'w:keepNext')).toBeDefined();
  });

  test('the title sets its digits in its own face, is not indented and keeps off the grid', () => {
    expect(faces('Title')).toMatchObject({ 'w:eastAsia': '方正小标宋简体', 'w:ascii': '方正小标宋简体' });
    expect(val(look('Title', 'w:rPr', 'w:sz'))).toBe('44');
    expect(val(look('Title', 'w:basedOn'))).toBe('Normal');
    expect(look('Title', 'w:pPr', 'w:ind')).toBeUndefined();
    expect(val(look('Title', 'w:pPr', 'w:snapToGrid'))).toBe('0');
    expect(look('Title', 'w:pPr', 'w:spacing')?.attributes).toMatchObject({ 'w:before': '1158', 'w:after': '579' });
  });

  test('our own styles have Chinese names, none of them twice', () => {
    const names = [...styles.values()].map((style) => val(at(style, 'w:name')) ?? '');
    const ours = [...styles.values()].filter((style) => attribute(style, 'customStyle') === '1');
    expect(ours.every((style) => /^\p{Script=Han}/u.test(val(at(style, 'w:name')) ?? ''))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the language is Chinese', () => {
    const defaults = at(partOf(bytes, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
    expect(attribute(defaults, 'eastAsia')).toBe('zh-CN');
  });
});

describe('paragraphs', () => {
  const paragraphsOf = async (...body: Parameters<typeof printed>[0]) =>
    all(bodyOf(await write(body)), 'w:p').map((element) => ({
      style: styleOf(element),
      text: textOf(element),
      element,
    }));

  test('each line of the title is a Title paragraph', async () => {
    const [first, second] = await paragraphsOf({ type: 'title', lines: [words('甲县人民政府'), words('2018年报')] });
    expect([first?.style, second?.style]).toEqual(['Title', 'Title']);
  });

  test('numbers of headings are text', async () => {
    const [heading] = await paragraphsOf({ type: 'heading', level: 2, number: '（一）', text: words('加强制度建设') });
    expect(heading).toMatchObject({ style: 'Heading2', text: '（一）加强制度建设' });
  });

  test.each([
    ['is ended by hand where a phrase ends', '因政府信息公开引起投诉、申请行政复议、\n提起行政诉讼情况和工作安排'],
    ['breaks by itself where a line would seem an item', '推进政务公开和政府信息公开工作，①推进政务公开和平台建设'],
  ])('a line of a long heading %s', async (_, lines) => {
    const heading = words(lines.replace('\n', ''));
    const [written] = await paragraphsOf({ type: 'heading', level: 2, number: '（一）', text: heading });
    expect(written?.text).toBe(`（一）${lines}`);
  });

  const runIn = { level: 2 as const, number: '（一）', text: words('加强平台建设。') };

  test('a run-in heading is an entry of the outline whose mark does not end its line', async () => {
    const [heading, text] = await paragraphsOf({ type: 'paragraph', runIn, text: words('完成改版。') });
    expect(heading).toMatchObject({ style: 'Heading2', text: '（一）加强平台建设。' });
    expect(text).toMatchObject({ style: 'ReportText', text: '完成改版。' });
    expect(heading && isSeparated(heading.element)).toBe(true);
    expect(text && isSeparated(text.element)).toBe(false);
  });

  test('a run-in heading is a character style before the text where programs know no style separators', async () => {
    const body = bodyOf(
      await write(
        [{ type: 'paragraph', runIn, text: words('完成改版。') }],
        [],
        resolveLayout({ runInHeadings: 'text' }),
      ),
    );
    const [found] = all(body, 'w:p').map((element) => ({ element }));
    const runs = all(found?.element as Element, 'w:r');
    expect(runs.map((run) => [val(at(run, 'w:rPr', 'w:rStyle')), textOf({ ...run, children: [run] })])).toEqual([
      ['RunInHeading2', '（一）加强平台建设。'],
      [undefined, '完成改版。'],
    ]);
  });

  test('Chinese marks are held in the Chinese face, foreign letters are not', async () => {
    const [found] = await paragraphsOf(paragraph('“公开”——用café办公'));
    const runs = all(found?.element as Element, 'w:r');
    const hints = runs.map((run) => [
      textOf({ ...run, children: [run] }),
      attribute(at(run, 'w:rPr', 'w:rFonts'), 'hint'),
    ]);
    expect(hints).toEqual([
      ['“公开”——用', 'eastAsia'],
      ['café', undefined],
      ['办公', 'eastAsia'],
    ]);
  });

  test('only a paragraph with an address is set flush left', async () => {
    const styles = (
      await paragraphsOf(
        paragraph('网址：https://www.example.gov.cn/zwgk'),
        paragraph('邮箱：zwgk@example.cn'),
        paragraph('提供Word、PDF、XML、JSON、CSV五种格式'),
        paragraph('办公时间：8:30～11:30、14:00～17:30'),
        paragraph('2018年公开37888条，增长16.5%，使用App查询'),
      )
    ).map(({ style }) => style);
    expect(styles).toEqual(['AddressText', 'AddressText', 'ReportText', 'ReportText', 'ReportText']);
  });

  test('addresses are links by field codes, in the look of the text around them', async () => {
    const [found] = await paragraphsOf(paragraph('网址：www.example.gov.cn，邮箱：zwgk@example.cn。'));
    const element = found?.element as Element;
    expect(found?.text).toBe('网址：www.example.gov.cn，邮箱：zwgk@example.cn。');
    expect(all(element, 'w:instrText').map((code) => code.text.trim())).toEqual([
      'HYPERLINK "http://www.example.gov.cn"',
      'HYPERLINK "mailto:zwgk@example.cn"',
    ]);
    const field = ['begin', 'separate', 'end'];
    expect(all(element, 'w:fldChar').map((boundary) => attribute(boundary, 'fldCharType'))).toEqual([
      ...field,
      ...field,
    ]);
    expect(all(element, 'w:rStyle')).toEqual([]);
  });

  test('a reference to the annex leads to its mark', async () => {
    const body = bodyOf(await write([paragraph('统计情况详见附件。')], [paragraph('表')]));
    expect(all(body, 'w:instrText').map((code) => code.text.trim())).toEqual(['HYPERLINK \\l "annex1"']);
    const marked = all(body, 'w:p').find((element) => at(element, 'w:bookmarkStart') !== undefined) as Element;
    expect(textOf(marked)).toBe('附件');
    expect(attribute(at(marked, 'w:bookmarkStart'), 'name')).toBe('annex1');
    expect(attribute(at(marked, 'w:bookmarkEnd'), 'id')).toBe(attribute(at(marked, 'w:bookmarkStart'), 'id'));
  });

  test('the last paragraph stays with the signature, and so does a table', async () => {
    const issued = { type: 'issued', at: 'end', agency: words('甲县'), date: words('2019年3月5日') } as const;
    const kept = (elements: readonly Element[]) =>
      elements.map((element) => at(element, 'w:pPr', 'w:keepNext') !== undefined);
    const text = all(bodyOf(await write([paragraph('一'), paragraph('二'), issued])), 'w:p');
    // The agency's own style keeps it with the date.
    expect(kept(text)).toEqual([false, true, false, false]);
    const bytes = bodyOf(await write([table(), issued]));
    const last = all(bytes, 'w:tr').at(-1) as Element;
    expect(kept(all(last, 'w:p'))).not.toContain(false);
    expect(kept(bytes.children.filter(({ name }) => name === 'w:p'))).toEqual([true, false, false]);
  });

  test('a long title is broken by hand where a word ends', async () => {
    const name = '中国（黑龙江）自由贸易试验区哈尔滨片区管理委员会自由贸易试验区政策法规局';
    const [title] = await paragraphsOf({ type: 'title', lines: [words(name)] });
    const lines = title?.text.split('\n') ?? [];
    expect(lines.join('')).toBe(name);
    expect(lines.length).toBeGreaterThan(1);
    // 156 mm hold 20 characters of 22 pt.
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    expect(lines.every((line) => /(?:试验区|片区|委员会|局)$/.test(line))).toBe(true);
  });
});

describe('the annex', async () => {
  const bytes = await write(
    [paragraph('正文')],
    [
      { type: 'line', role: 'period', text: words('（2018年度）') },
      { type: 'line', role: 'unit', text: words('填报单位（盖章）：甲县') },
      table(),
      { type: 'line', role: 'note', text: words('注：含乙县') },
      {
        type: 'filing',
        fields: [
          { label: words('联系电话：'), value: words('123') },
          { label: words('填报日期：'), value: words('2018年12月29日') },
        ],
      },
    ],
  );
  const styles = stylesIn(bytes);
  const body = bodyOf(bytes);

  test('opens a page, is an outline entry, and has its title on the third line', () => {
    const mark = styles.get('AnnexMark');
    expect(at(mark, 'w:pPr', 'w:pageBreakBefore')).toBeDefined();
    expect(val(at(mark, 'w:pPr', 'w:outlineLvl'))).toBe('0');
    // One line for 附件, one line of space, then the title.
    expect(attribute(at(styles.get('AnnexTitle'), 'w:pPr', 'w:spacing'), 'before')).toBe('579');
    expect(body.children.map((child) => (child.name === 'w:p' ? styleOf(child) : child.name))).toEqual([
      'ReportText',
      'AnnexMark',
      'AnnexTitle',
      'TablePeriod',
      'TableUnitLine',
      'w:tbl',
      'TableNote',
      'FilingLine',
      'w:sectPr',
    ]);
  });

  test('has a fixed table as wide as the text, its head repeated and no row split', () => {
    const found = at(body, 'w:tbl');
    expect(val(at(found, 'w:tblPr', 'w:tblStyle'))).toBe('StatisticsTable');
    expect(attribute(at(found, 'w:tblPr', 'w:tblLayout'), 'type')).toBe('fixed');
    const widths = at(found, 'w:tblGrid')?.children.map((column) => Number(attribute(column, 'w')));
    expect(widths).toEqual([6191, 884, 1769]);
    const rows = all(found as Element, 'w:tr');
    expect(rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, false, false]);
    expect(val(at(found, 'w:tblPr', 'w:tblCaption'))).toBe('样表');
    expect(val(at(found, 'w:tblPr', 'w:tblDescription'))).toBe('样表，共3行，表头：统计指标、单位、统计数');
    expect(rows.every((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true);
    expect(at(rows[0], 'w:trPr', 'w:trHeight')?.attributes).toEqual({ 'w:val': '310', 'w:hRule': 'atLeast' });
  });

  test('keeps rows together that belong together', () => {
    const rows = all(at(body, 'w:tbl') as Element, 'w:tr');
    const kept = rows.map((row) => all(row, 'w:p').map((element) => at(element, 'w:pPr', 'w:keepNext') !== undefined));
    // The last row stays with the note below it.
    expect(kept.map((cells) => new Set(cells))).toEqual([new Set([true]), new Set([true]), new Set([true])]);
  });

  test('hangs words under words, and a note under them', () => {
    const lines = all(all(at(body, 'w:tbl') as Element, 'w:tr')[2] as Element, 'w:tc')[0] as Element;
    const indents = all(lines, 'w:p').map((element) => at(element, 'w:pPr', 'w:ind')?.attributes);
    // 其中： begins two characters in; its words and the note three further.
    expect(indents[0]).toMatchObject({ 'w:left': '1050', 'w:hanging': '630' });
    expect(indents[1]).toMatchObject({ 'w:left': '1050' });
    expect(indents[1]?.['w:hanging']).toBeUndefined();
  });

  test('centres units and figures in the height and the width of their cells', () => {
    expect(all(body, 'w:tc').every((found) => val(at(found, 'w:tcPr', 'w:vAlign')) === 'center')).toBe(true);
    expect(val(at(styles.get('TableFigure'), 'w:pPr', 'w:jc'))).toBe('center');
    expect(val(at(styles.get('TableLabel'), 'w:pPr', 'w:jc'))).toBe('left');
  });

  test('ends the filing line at the right edge of the table', () => {
    const filing = body.children.find((child) => child.name === 'w:p' && styleOf(child) === 'FilingLine') as Element;
    expect(textOf(filing)).toBe('联系电话：123\t填报日期：2018年12月29日');
    expect(all(filing, 'w:tab')[0]?.attributes).toEqual({ 'w:val': 'right', 'w:pos': '8844' });
  });
});

test('filing fields that one row does not hold stand on several, none of their tabs beyond the text', async () => {
  const fields = ['单位负责人：', '审核人：', '填报人：', '联系电话：', '填报日期：'].map((label) => ({
    label: words(label),
    value: words('某'.repeat(190)),
  }));
  const lines = all(bodyOf(await write([paragraph('正文')], [table(), { type: 'filing', fields }])), 'w:p').filter(
    (element) => styleOf(element) === 'FilingLine',
  );
  expect(lines.map(textOf)).toEqual(fields.map(({ label, value }) => label.text + value.text));
  const stops = lines.flatMap((line) => all(line, 'w:tab').map((tab) => Number(attribute(tab, 'pos') ?? 0)));
  expect(Math.max(0, ...stops)).toBeLessThanOrEqual(8844);
});

describe('a table that spans', () => {
  const spanned = table({
    grid: [1, 1, 1],
    headRows: 2,
    rows: [
      {
        keepWithNext: true,
        cells: [cell('corner', 0, '（说明）', { rowSpan: 2 }), cell('head', 1, '申请人情况', { colSpan: 2 })],
      },
      { keepWithNext: true, cells: [cell('head', 1, '自然人'), cell('head', 2, '总计')] },
      { keepWithNext: false, cells: [cell('banner', 0, '第（一）项', { colSpan: 3 })] },
    ],
  });

  test('has a cell in every place, those covered from above joined to theirs', async () => {
    const bytes = await write([spanned]);
    expect(structureFaults(bytes)).toEqual([]);
    const rows = all(bodyOf(bytes), 'w:tr').map((row) =>
      all(row, 'w:tc').map((found) => [
        all(found, 'w:p').map(textOf).join(''),
        val(at(found, 'w:tcPr', 'w:gridSpan')) ?? '1',
        val(at(found, 'w:tcPr', 'w:vMerge')),
      ]),
    );
    expect(rows).toEqual([
      [
        ['（说明）', '1', 'restart'],
        ['申请人情况', '2', undefined],
      ],
      [
        ['', '1', 'continue'],
        ['自然人', '1', undefined],
        ['总计', '1', undefined],
      ],
      [['第（一）项', '3', undefined]],
    ]);
  });

  test('fills the banner and sets the corner note in kai', async () => {
    const bytes = await write([spanned]);
    const fills = all(bodyOf(bytes), 'w:shd').map((shading) => attribute(shading, 'fill'));
    expect(fills).toEqual(['C6D9F1']);
    expect(attribute(at(stylesIn(bytes).get('TableCorner'), 'w:rPr', 'w:rFonts'), 'eastAsia')).toBe('楷体_GB2312');
  });

  test('stands apart from the next table, and never ends the body', async () => {
    const kinds = bodyOf(await write([spanned, spanned])).children.map((child) => child.name);
    expect(kinds).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});

describe('page and grid', () => {
  const section = async (options: Parameters<typeof resolveLayout>[0]) => {
    const bytes = await write([paragraph('正文')], [], resolveLayout(options));
    const settings = partOf(bytes, 'word/settings.xml');
    return { bytes, styles: stylesIn(bytes), sectPr: at(bodyOf(bytes), 'w:sectPr'), settings };
  };

  test('is A4 with the text block of 156 × 225 mm', async () => {
    const { sectPr } = await section({});
    expect(at(sectPr, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(at(sectPr, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1588',
    });
    expect(at(sectPr, 'w:docGrid')?.attributes).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' });
  });

  test.each([
    [{ linesPerPage: 23 }, 554, 630, -5],
    [{ charactersPerLine: 30 }, 579, 586, -27],
    [{ bodySize: 15 }, 579, 630, 15],
    [{ linesPerPage: 25, charactersPerLine: 26, bodySize: 17 }, 510, 680, undefined],
  ])('follows %o', async (options, pitch, indent, spacing) => {
    const { sectPr, styles } = await section(options);
    const text = styles.get('ReportText');
    expect(attribute(at(sectPr, 'w:docGrid'), 'linePitch')).toBe(String(pitch));
    expect(attribute(at(text, 'w:pPr', 'w:spacing'), 'line')).toBe(String(pitch));
    expect(attribute(at(text, 'w:pPr', 'w:ind'), 'firstLine')).toBe(String(indent));
    expect(val(at(text, 'w:rPr', 'w:spacing'))).toBe(spacing === undefined ? undefined : String(spacing));
  });

  test('numbers pages outside by default: odd right and even left, one character in', async () => {
    const { bytes, sectPr, styles, settings } = await section({});
    const kinds = (sectPr?.children ?? [])
      .filter((child) => child.name === 'w:footerReference')
      .map((child) => attribute(child, 'type'));
    expect(kinds.sort()).toEqual(['default', 'even']);
    expect(at(settings, 'w:evenAndOddHeaders')).toBeDefined();
    expect(val(at(styles.get('PageNumberOdd'), 'w:pPr', 'w:jc'))).toBe('right');
    expect(at(styles.get('PageNumberOdd'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({
      'w:rightChars': '100',
      'w:right': '280',
    });
    expect(val(at(styles.get('PageNumberEven'), 'w:pPr', 'w:jc'))).toBe('left');
    expect(at(styles.get('PageNumberEven'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({
      'w:leftChars': '100',
      'w:left': '280',
    });
    expect(styles.get('Footer') && at(styles.get('Footer'), 'w:rPr', 'w:rFonts')?.attributes).toMatchObject({
      'w:ascii': '宋体',
      'w:eastAsia': '宋体',
    });
    expect(val(at(styles.get('Footer'), 'w:rPr', 'w:sz'))).toBe('28');
    const footer = parseXml(partsOf(bytes)['word/footer1.xml'] ?? '');
    expect(all(footer, 'w:t').map((run) => run.text)).toEqual(['— ', ' —']);
    expect(all(footer, 'w:instrText').map((field) => field.text)).toEqual(['PAGE']);
  });

  test('numbers pages in the centre, or not, and from a given number', async () => {
    const centred = await section({ pageNumberPosition: 'centred', firstPageNumber: 7 });
    expect(Object.keys(partsOf(centred.bytes)).filter((path) => /^word\/footer\d/.test(path))).toEqual([
      'word/footer1.xml',
    ]);
    expect(at(centred.settings, 'w:evenAndOddHeaders')).toBeUndefined();
    expect(attribute(at(centred.sectPr, 'w:pgNumType'), 'start')).toBe('7');
    const none = await section({ pageNumberPosition: 'none' });
    expect(Object.keys(partsOf(none.bytes)).filter((path) => path.includes('footer'))).toEqual([]);
  });

  test('takes faces, bold levels and table size from the layout', async () => {
    const { styles } = await section({ faces: 'founder-gbk', boldHeadingLevels: [3], tableSize: 9 });
    expect(attribute(at(styles.get('Normal'), 'w:rPr', 'w:rFonts'), 'eastAsia')).toBe('方正仿宋_GBK');
    expect(at(styles.get('Heading3'), 'w:rPr', 'w:b')?.attributes).toEqual({});
    expect(at(styles.get('RunInHeading3'), 'w:rPr', 'w:b')?.attributes).toEqual({});
    expect(val(at(styles.get('TableLabel'), 'w:rPr', 'w:sz'))).toBe('18');
  });
});

describe('automatic numbers', async () => {
  const bytes = await write(
    [
      { type: 'heading', level: 1, number: '一、', text: words('概述') },
      { type: 'paragraph', runIn: { level: 2, number: '（一）', text: words('加强建设。') }, text: words('已改版。') },
    ],
    [],
    resolveLayout({ headingNumbers: 'automatic' }),
  );

  test('are Word’s own: headings have only their words', () => {
    expect(all(bodyOf(bytes), 'w:p').map(textOf)).toEqual(['概述', '加强建设。', '已改版。']);
    const styles = stylesIn(bytes);
    for (const level of [1, 2, 3, 4, 5]) {
      const number = at(styles.get(`Heading${level}`), 'w:pPr', 'w:numPr');
      expect([val(at(number, 'w:ilvl')), val(at(number, 'w:numId'))]).toEqual([String(level - 1), '1']);
    }
  });

  test('are written as the standard has them (7.3.3)', () => {
    const levels = all(partOf(bytes, 'word/numbering.xml'), 'w:lvl');
    expect(levels.map((level) => val(at(level, 'w:lvlText')))).toEqual(['%1、', '（%2）', '%3.', '（%4）', '%5']);
    expect(levels.map((level) => val(at(level, 'w:numFmt')))).toEqual([
      'chineseCountingThousand',
      'chineseCountingThousand',
      'decimal',
      'decimal',
      'decimalEnclosedCircle',
    ]);
    expect(levels.every((level) => val(at(level, 'w:suff')) === 'nothing')).toBe(true);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test('are not there by default, and need headings of their own', async () => {
    expect(Object.keys(partsOf(await write([paragraph('正文')])))).not.toContain('word/numbering.xml');
    expect(() => resolveLayout({ headingNumbers: 'automatic', runInHeadings: 'text' })).toThrow(/headingNumbers/);
  });
});

test('the font table says what Word is to look for where a face is missing', async () => {
  const fonts = all(partOf(await write([paragraph('正文')]), 'word/fontTable.xml'), 'w:font');
  const traits = Object.fromEntries(
    fonts.map((font) => [
      attribute(font, 'name') ?? '',
      ['w:altName', 'w:panose1', 'w:charset', 'w:family', 'w:pitch'].map((name) => val(at(font, name))),
    ]),
  );
  expect(traits).toMatchObject({
    仿宋_GB2312: ['仿宋', '02010609030101010101', '86', 'modern', 'fixed'],
    宋体: ['SimSun', '02010600030101010101', '86', 'auto', 'variable'],
    'Times New Roman': [undefined, '02020603050405020304', '00', 'roman', 'variable'],
  });
  for (const [, , charset, family, pitch] of Object.values(traits)) {
    expect([charset, family, pitch]).not.toContain(undefined);
  }
});

describe('properties', () => {
  test('say which program wrote the file, for whom, and how much', async () => {
    const app = partOf(await write([paragraph('正文 两句')]), 'docProps/app.xml');
    const property = (name: string) => at(app, name)?.text;
    expect(property('Application')).toBe('nianbao');
    expect(property('Company')).toBe('甲县&乙县');
    expect(property('Paragraphs')).toBe('1');
    expect(property('Characters')).toBe('4');
    expect(property('CharactersWithSpaces')).toBe('5');
  });

  test('say what the document is and when it is dated, in UTC', async () => {
    const core = partOf(await write([paragraph('正文')]), 'docProps/core.xml');
    const property = (name: string) => at(core, name)?.text;
    expect(property('dc:title')).toBe('甲县<2018>年报');
    expect(property('dc:creator')).toBe('甲县&乙县');
    expect(property('dc:subject')).toBe('“年报”');
    expect(property('dc:language')).toBe('zh-CN');
    expect(property('dcterms:created')).toBe('2018-12-29T00:00:00Z');
    expect(property('dcterms:modified')).toBe('2018-12-29T00:00:00Z');
  });
});
