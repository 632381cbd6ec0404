import { describe, expect, test } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { OptionError } from '../../src/faults/option-error.js';
import { HtmlError, type HtmlOptions, renderHtml } from '../../src/html/index.js';
import { LayoutError } from '../../src/layout/layout-error.js';
import { ReportError } from '../../src/report/report-error.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { attribute, elementsIn, linesIn, linesOfText, named, parsed, wordsIn } from './parsed.js';
import { site } from './sample-site.js';

const page = (options: Partial<HtmlOptions> = {}, name = 'municipality-2024') =>
  renderHtml(fixture(name), { site, ...options });

const thrown = (options: unknown): unknown => {
  try {
    return renderHtml(fixture('minimal'), options as HtmlOptions);
  } catch (error) {
    return error;
  }
};

const tags = (markup: string): readonly (readonly [name: string, content: string])[] =>
  named(parsed(markup), 'meta').flatMap((meta) => {
    const name = attribute(meta, 'name') ?? '';
    return /^[A-Z]/.test(name) ? [[name, attribute(meta, 'content') ?? ''] as const] : [];
  });

const indexOf = (markup: string): readonly (readonly [label: string, value: string])[] =>
  named(parsed(markup), 'dt').map((label, i) => {
    const value = named(parsed(markup), 'dd')[i];
    return [wordsIn(label), value ? wordsIn(value, '\n') : ''];
  });

describe.each(fixtureNames)('fixture %s', (name) => {
  test('says in a fragment and in a page what the plain text says', () => {
    const lines = linesOfText(toText(fixture(name)));
    expect(lines.length).toBeGreaterThan(40);
    expect(linesIn(renderHtml(fixture(name), { fragment: true }))).toEqual(lines);
    expect(linesIn(page({}, name))).toEqual(lines);
  });

  test('has its fragment in its page as it is', () => {
    expect(page({}, name)).toContain(renderHtml(fixture(name), { fragment: true }));
  });

  test('has one h1 and headings that never skip a rank', () => {
    const ranks = named(parsed(page({}, name)), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks[0]).toBe(1);
    for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('the fragment', () => {
  const fragment = renderHtml(fixture('haishu-2018'), { fragment: true });

  test('has no style, script, image or frame, and no inline style', () => {
    const names = new Set(elementsIn(parsed(fragment)).map(({ tagName }) => tagName));
    for (const name of ['style', 'script', 'svg', 'img', 'iframe', 'span', 'font', 'div'])
      expect(names).not.toContain(name);
    expect(elementsIn(parsed(fragment)).filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  });

  test('opens a paragraph with its run-in heading in bold', () => {
    expect(fragment).toContain(
      '<p><strong class="level-2">（一）进一步推进主动公开目录体系建设。</strong>对关系公民、法人或其他组织权利和义务的',
    );
  });

  test('shows how deep a row of a table lies by spaces, which every editor keeps', () => {
    expect(fragment).toContain('scope="row">　　　　1.政府公报公开政府信息数</th><td class="unit">条</td>');
  });
});

describe('addresses in the text', () => {
  test('are links', () => {
    expect(page()).toContain('<a href="http://www.yunchuan.example">www.yunchuan.example</a>）查阅和下载');
    expect(page()).toContain('<a href="mailto:zwgk@yunchuan.example">zwgk@yunchuan.example</a>）。');
  });

  test.each([
    ['javascript://%0aalert(1)', '其他协议'],
    ['data://text/html,x', '其他协议'],
    ['http://[', 'what no browser takes'],
    ['http://www.gov.cn@elsewhere.cn/', 'an address that hides another'],
    ['http://a.cn/<b>', 'characters that have no place in one'],
  ])('but not %s', (address) => {
    const report = fixture('minimal');
    const markup = renderHtml({ ...report, preamble: [`见${address}。`] }, { fragment: true });
    expect(named(parsed(markup), 'a')).toEqual([]);
    expect(linesIn(markup)).toContain(`见${address}。`);
  });
});

describe('the tags of a page', () => {
  test('are those of a portal, in order', () => {
    expect(tags(page({ published: '2025-03-10 09:30' }))).toEqual([
      ['SiteName', site.name],
      ['SiteDomain', site.domain],
      ['SiteIDCode', site.idCode],
      ['ColumnName', '年报'],
      ['ColumnDescription', site.column.description],
      ['ColumnKeywords', '政府信息公开,年度报告'],
      ['ColumnType', '信息公开年报'],
      ['ArticleTitle', '云川市人民政府2024年政府信息公开工作年度报告'],
      ['PubDate', '2025-03-10 09:30'],
      ['ContentSource', '云川市人民政府'],
    ]);
  });

  test('say the type of the column that is given, and no date where none is', () => {
    const own = Object.fromEntries(tags(page({ site: { ...site, column: { ...site.column, type: '政府信息公开' } } })));
    expect(own.ColumnType).toBe('政府信息公开');
    expect(own).not.toHaveProperty('PubDate');
  });

  test('begin a day at its beginning', () => {
    expect(page({ published: '2025-03-10' })).toContain('<meta name="PubDate" content="2025-03-10 00:00">');
    expect(page({ published: '2025-03-10T09:30:15' })).toContain('content="2025-03-10 09:30"');
  });
});

describe('the index block', () => {
  test('is filled in as far as the report says', () => {
    const downloads = [{ href: '2024.pdf', size: 1_258_291 }];
    expect(indexOf(page({ published: '2025-03-10 09:30', downloads }))).toEqual([
      ['索引号', ''],
      ['主题分类', ''],
      ['发布机构', '云川市人民政府'],
      ['成文日期', '2025年3月6日'],
      ['发布日期', '2025-03-10'],
      ['名称', '云川市人民政府2024年政府信息公开工作年度报告'],
      ['文号', ''],
      ['关键词', ''],
      ['有效性', ''],
      ['文件下载', '云川市人民政府2024年政府信息公开工作年度报告（PDF，1.2MB）'],
    ]);
  });

  test('is the site’s own where one is given, in its order, blanks kept', () => {
    const index = [
      { label: '名称', value: '年报' },
      { label: '公开<b>', value: '' },
    ];
    expect(indexOf(page({ index }))).toEqual([
      ['名称', '年报'],
      ['公开<b>', ''],
    ]);
    expect(indexOf(page({ index: [] }))).toEqual([]);
  });

  test('is no part of a fragment', () => {
    expect(named(parsed(renderHtml(fixture('minimal'), { fragment: true })), 'dl')).toEqual([]);
  });
});

describe('downloads', () => {
  const downloads = [
    { name: '报告全文', href: '/files/2024.docx', size: 31_234 },
    { name: '统计表', href: 'https://www.yunchuan.example/get?id=7&as=1', size: 512, type: 'xlsx' },
  ];

  test('are links that say type and size', () => {
    const [word, excel] = named(parsed(renderHtml(fixture('minimal'), { fragment: true, downloads })), 'a');
    expect(word && wordsIn(word)).toBe('报告全文（Word，31KB）');
    expect(word && attribute(word, 'href')).toBe('/files/2024.docx');
    expect(excel && wordsIn(excel)).toBe('统计表（Excel，512B）');
    expect(excel && attribute(excel, 'href')).toBe('https://www.yunchuan.example/get?id=7&as=1');
    expect(excel && attribute(excel, 'type')).toMatch(/spreadsheetml/);
  });

  test.each([
    ['javascript:alert(1)'],
    [' javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x.pdf'],
    ['//elsewhere.example/2024.pdf'],
    ['年报 2024.pdf'],
    ['a"b.pdf'],
    ['a%zz.pdf'],
    [''],
  ])('never lead to %j', (href) => {
    expect(thrown({ fragment: true, downloads: [{ href, size: 1, type: 'pdf' }] })).toMatchObject({
      code: 'option-value',
      option: 'downloads',
    });
  });

  test('must be of a known type and size', () => {
    for (const download of [
      { href: 'a', size: 1 },
      { href: 'a.exe', size: 1 },
      { href: 'a.pdf' },
      { href: 'a.pdf', size: -1 },
    ]) {
      expect(thrown({ fragment: true, downloads: [download] })).toBeInstanceOf(OptionError);
    }
  });
});

describe('what cannot be', () => {
  test('a page without its site, with all that it lacks', () => {
    const error = thrown({});
    expect(error).toBeInstanceOf(HtmlError);
    expect(error).toMatchObject({ code: 'site-missing', option: 'site.name' });
    expect((error as HtmlError).faults.map(({ option }) => option)).toEqual([
      'site.name',
      'site.domain',
      'site.idCode',
      'site.column.name',
      'site.column.keywords',
      'site.column.description',
    ]);
  });

  test('a site with blanks', () => {
    expect(thrown({ site: { ...site, idCode: '', column: { ...site.column, keywords: [] } } })).toMatchObject({
      faults: [{ option: 'site.idCode' }, { option: 'site.column.keywords' }],
    });
  });

  test.each([
    [{ fragmnet: true }, 'option-unknown', 'fragmnet'],
    [{ site: { ...site, url: 'x' } }, 'option-unknown', 'site.url'],
    [{ fragment: 'yes' }, 'option-value', 'fragment'],
    [{ site: { ...site, name: 'a\u0007b' } }, 'option-value', 'site.name'],
    [{ site, published: '2025-02-30 09:30' }, 'option-value', 'published'],
    [{ site, published: '2025-03-10 24:00' }, 'option-value', 'published'],
    [{ site, published: '2025年3月10日' }, 'option-value', 'published'],
    [{ site, index: [{ label: '文号' }] }, 'option-value', 'index'],
    [{ site, index: [{ label: '文号', value: '', colour: 'red' }] }, 'option-value', 'index'],
  ])('an option like %j', (options, code, option) => {
    const error = thrown(options);
    expect(error).toBeInstanceOf(OptionError);
    expect(error).toMatchObject({ code, option });
  });

  test('a report or a layout that other writers refuse', () => {
    expect(() => renderHtml({} as never, { fragment: true })).toThrow(ReportError);
    expect(() => page({ layout: { linesPerPage: 0 } })).toThrow(LayoutError);
  });
});

test('last year’s report is what growth is over', () => {
  const report = fixture('haishu-2018');
  const previous = { ...report, year: 2017, statistics: { ...report.statistics } };
  const growing = { ...report, preamble: ['增长{{growth:requests.received.total:1}}%。'] };
  expect(renderHtml(growing, { fragment: true, previous })).toContain('<p>增长0.0%。</p>');
  expect(() => renderHtml(growing, { fragment: true })).toThrow(ReportError);
});
