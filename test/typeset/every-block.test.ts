import { describe, expect, it } from 'vitest';
import type { Block, Cell, CellRole, PrintedReport, Table, Text } from '../../src/document/printed.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { type Page, typeset } from '../../src/typeset/index.js';
import { emMetrics } from './em-metrics.js';

const words = (text: string): Text => ({ text, from: 'test' });

const cell = (role: CellRole, col: number, text: string, more: Partial<Cell> = {}): Cell => ({
  role,
  col,
  colSpan: 1,
  rowSpan: 1,
  lines: text === '' ? [] : [words(text)],
  indent: 0,
  hang: 0,
  ...more,
});

const table: Table = {
  type: 'table',
  id: 't',
  name: '表',
  grid: [1, 2, 1],
  headRows: 1,
  rows: [
    [cell('head', 0, '指标', { colSpan: 2 }), cell('head', 2, '数')],
    [cell('label', 0, '申请', { rowSpan: 2 }), cell('label', 1, '当面申请'), cell('figure', 2, '150')],
    [cell('label', 1, '网络申请'), cell('figure', 2, '70')],
    [cell('banner', 0, '合计', { colSpan: 2 }), cell('figure', 2, '220')],
  ].map((cells, row) => ({ keepWithNext: row < 3, cells })),
};

const body: readonly Block[] = [
  { type: 'title', lines: [words('某县人民政府'), words('2018年政府信息公开工作年度报告')] },
  { type: 'issued', at: 'title', agency: words('某县人民政府'), date: words('2019年1月10日') },
  { type: 'paragraph', text: words('根据《中华人民共和国政府信息公开条例》，现公布2018年政府信息公开工作年度报告。') },
  { type: 'heading', level: 1, number: '一、', text: words('概述') },
  { type: 'heading', level: 2, number: '（一）', text: words('加强制度建设') },
  {
    type: 'paragraph',
    runIn: { level: 3, number: '1.', text: words('以公开促服务。') },
    text: words('全年公开37888条。'),
  },
  { type: 'line', role: 'unit', text: words('单位：件') },
  table,
  { type: 'line', role: 'note', text: words('注：不含历史数据。') },
  { type: 'paragraph', text: words('以上。') },
  { type: 'issued', at: 'end', agency: words('某县人民政府办公室'), date: words('2019年1月10日') },
];

const document: PrintedReport = {
  properties: { title: 'T', author: 'A', subject: 'S', dated: '2019-01-01' },
  body,
  annexes: [
    {
      mark: words('附件'),
      title: words('某县政府信息公开情况统计表'),
      blocks: [
        { type: 'line', role: 'period', text: words('统计年度：2018年') },
        { ...table, rows: table.rows.map((row) => ({ ...row, keepWithNext: false })) },
        {
          type: 'filing',
          fields: [
            { label: words('填报人：'), value: words('张三') },
            { label: words('联系电话：'), value: words('5550136') },
            { label: words('填报日期：'), value: words('2019年1月10日') },
          ],
        },
      ],
    },
  ],
};

const tenth = (value: number): string => (Math.round(value * 10) / 10 + 0).toFixed(1);

/** A page run by run, from its upper left corner in points. */
const told = ({ runs }: Page): readonly string[] =>
  runs.map(
    ({ x, y, text, face, size, bold, spacing, stretch = 1 }) =>
      `${tenth(x)} ${tenth(y)} ${face}${bold ? ' bold' : ''} ${size} ${tenth(spacing)}${stretch > 1 ? ` ${stretch.toFixed(3)}` : ''} ${text}`,
  );

describe('a report with every kind of block', () => {
  const pagesOf = (): readonly Page[] => typeset(document, resolveLayout(), emMetrics).pages;

  it.each<[page: number, runs: readonly string[]]>([
    [
      1,
      [
        '234.5 185.6 title 22 0.0 某县人民政府',
        '135.5 214.6 title 22 0.0 2018年政府信息公开工作年度报告',
        '253.0 241.2 kai 16 -0.2 某县人民政府',
        '249.4 270.2 latin 16 -0.2 2019',
        '280.6 270.2 kai 16 -0.2 年',
        '296.4 270.2 latin 16 -0.2 1',
        '304.2 270.2 kai 16 -0.2 月',
        '320.0 270.2 latin 16 -0.2 10',
        '335.5 270.2 kai 16 -0.2 日',
        '111.0 328.1 fangsong 16 -0.2 根据《中华人民共和国政府信息公开条例》，现公布',
        '474.6 328.1 latin 16 -0.2 2018',
        '505.8 328.1 fangsong 16 -0.2 年',
        '79.4 357.0 fangsong 16 -0.2 政府信息公开工作年度报告。',
        '111.0 386.0 hei 16 -0.2 一、概述',
        '111.0 414.9 kai 16 -0.2 （一）加强制度建设',
        '111.0 443.9 latin 16 -0.2 1.',
        '123.3 443.9 fangsong 16 -0.2 以公开促服务。',
        '233.9 443.9 fangsong 16 -0.2 全年公开',
        '297.1 443.9 latin 16 -0.2 37888',
        '336.0 443.9 fangsong 16 -0.2 条。',
        '79.4 464.0 song 10.5 0.0 单位：件',
        '234.7 487.2 song 10.5 0.0 指标',
        '461.0 487.2 song 10.5 0.0 数',
        '84.8 510.4 song 10.5 0.0 申请',
        '195.3 502.7 song 10.5 0.0 当面申请',
        '458.4 502.7 latin 10.5 0.0 150',
        '195.3 518.2 song 10.5 0.0 网络申请',
        '461.0 518.2 latin 10.5 0.0 70',
        '234.7 533.7 song 10.5 0.0 合计',
        '458.4 533.7 latin 10.5 0.0 220',
        '79.4 554.2 song 10.5 0.0 注：不含历史数据。',
        '111.0 588.6 fangsong 16 -0.2 以上。',
        '347.6 646.5 fangsong 16 -0.2 某县人民政府办公室',
        '379.2 675.5 latin 16 -0.2 2019',
        '410.4 675.5 fangsong 16 -0.2 年',
        '426.2 675.5 latin 16 -0.2 1',
        '434.0 675.5 fangsong 16 -0.2 月',
        '449.8 675.5 latin 16 -0.2 10',
        '465.4 675.5 fangsong 16 -0.2 日',
        '464.2 767.8 song 14 0.0 — 1 —',
      ],
    ],
    [
      2,
      [
        '79.4 125.4 hei 16 0.0 附件',
        '157.5 185.6 title 22 0.0 某县政府信息公开情况统计表',
        '237.4 212.3 fangsong 16 -0.2 统计年度：',
        '316.4 212.3 latin 16 -0.2 2018',
        '347.5 212.3 fangsong 16 -0.2 年',
        '234.7 232.4 song 10.5 0.0 指标',
        '461.0 232.4 song 10.5 0.0 数',
        '84.8 255.7 song 10.5 0.0 申请',
        '195.3 247.9 song 10.5 0.0 当面申请',
        '458.4 247.9 latin 10.5 0.0 150',
        '195.3 263.4 song 10.5 0.0 网络申请',
        '461.0 263.4 latin 10.5 0.0 70',
        '234.7 278.9 song 10.5 0.0 合计',
        '458.4 278.9 latin 10.5 0.0 220',
        '84.8 299.7 song 10.5 0.0 填报人：张三',
        '227.0 299.7 song 10.5 0.0 联系电话：',
        '279.5 299.7 latin 10.5 0.0 5550136',
        '395.4 299.7 song 10.5 0.0 填报日期：',
        '447.9 299.7 latin 10.5 0.0 2019',
        '468.9 299.7 song 10.5 0.0 年',
        '479.4 299.7 latin 10.5 0.0 1',
        '484.7 299.7 song 10.5 0.0 月',
        '495.2 299.7 latin 10.5 0.0 10',
        '505.7 299.7 song 10.5 0.0 日',
        '93.4 767.8 song 14 0.0 — 2 —',
      ],
    ],
  ])('stands on page %i run by run', (page, runs) => {
    expect(told(pagesOf()[page - 1] as Page)).toEqual(runs);
  });

  it.each<[page: number, rules: readonly string[]]>([
    [
      1,
      [
        '79.1 475.5 521.8 475.5',
        '79.1 491.0 521.8 491.0',
        '79.1 522.0 521.8 522.0',
        '189.7 506.5 521.8 506.5',
        '79.1 537.5 521.8 537.5',
        '79.4 475.5 79.4 537.5',
        '411.0 475.5 411.0 537.5',
        '521.6 475.5 521.6 537.5',
        '189.9 491.0 189.9 522.0',
      ],
    ],
    [
      2,
      [
        '79.1 220.7 521.8 220.7',
        '79.1 236.2 521.8 236.2',
        '79.1 267.2 521.8 267.2',
        '189.7 251.7 521.8 251.7',
        '79.1 282.7 521.8 282.7',
        '79.4 220.7 79.4 282.7',
        '411.0 220.7 411.0 282.7',
        '521.6 220.7 521.6 282.7',
        '189.9 236.2 189.9 267.2',
      ],
    ],
  ])('has the rules of its tables on page %i, each drawn once', (page, rules) => {
    const pages = pagesOf();
    const corners = (pages[page - 1]?.rules ?? []).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map(tenth).join(' '));
    expect(corners).toEqual(rules);
    expect(new Set(pages.flatMap((each) => each.rules.map(({ width }) => width)))).toEqual(new Set([0.5]));
  });

  it('has a fill under its banners, and none elsewhere', () => {
    const pages = pagesOf();
    const fills = pages.map((page) =>
      page.fills.map((fill) => [fill.x, fill.y, fill.width, fill.height].map(tenth).join(' ')),
    );
    expect(fills).toEqual([['79.4 522.0 331.7 15.5'], ['79.4 267.2 331.7 15.5']]);
  });

  it('has marks at its headings, at run-in ones too, and at its annex', () => {
    const pages = pagesOf();
    const marks = pages.map((page) =>
      page.marks.map(({ title, level, x, y }) => `${level} ${tenth(x)} ${tenth(y)} ${title}`),
    );
    expect(marks).toEqual([
      ['1 111.0 371.9 一、概述', '2 111.0 400.9 （一）加强制度建设', '3 111.0 429.8 1.以公开促服务'],
      ['1 79.4 111.4 附件　某县政府信息公开情况统计表'],
    ]);
  });

  it('is on pages of A4, counted from one', () => {
    expect(pagesOf().map(({ index, width, height }) => [index, tenth(width), tenth(height)])).toEqual([
      [1, '595.3', '841.9'],
      [2, '595.3', '841.9'],
    ]);
  });
});
