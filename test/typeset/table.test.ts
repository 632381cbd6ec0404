import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Cell, CellRole, PrintedReport, Table, TableRow } from '../../src/document/printed.js';
import { parseReport } from '../../src/index.js';
import { type LayoutOptions, resolveLayout } from '../../src/layout/layout.js';
import { mmToPt } from '../../src/layout/lengths.js';
import { type Page, type Run, typeset } from '../../src/typeset/index.js';
import { emMetrics } from './em-metrics.js';

const layout = resolveLayout();

const pagesOf = (fixture: string, options: LayoutOptions = {}): readonly Page[] =>
  typeset(
    composeDocument(parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8')))),
    resolveLayout(options),
    emMetrics,
  ).pages;

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const cell = (role: CellRole, col: number, text: string, more: Partial<Cell> = {}): Cell => ({
  role,
  col,
  colSpan: 1,
  rowSpan: 1,
  lines: text === '' ? [] : [{ text, from: 'test' }],
  indent: 0,
  hang: 0,
  ...more,
});

const row = (...cells: readonly Cell[]): TableRow => ({ keepWithNext: false, cells });

const documentWith = (table: Table): PrintedReport => ({
  properties: { title: 'T', author: 'A', subject: 'S', dated: '2019-01-01' },
  body: [table],
  annexes: [],
});

const tableOf = (grid: readonly number[], rows: readonly TableRow[], headRows = 0): readonly Page[] =>
  typeset(documentWith({ type: 'table', id: 't', name: 'T', grid, headRows, rows }), layout, emMetrics).pages;

/** Words of a page line by line: those on one baseline, from left to right. */
const linesOf = ({ runs }: Page): readonly string[] => {
  const lines = new Map<number, Run[]>();
  for (const run of runs) lines.set(Math.round(run.y * 10), [...(lines.get(Math.round(run.y * 10)) ?? []), run]);
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => textOf([...line].sort((a, b) => a.x - b.x)));
};

const left = mmToPt(28);
const width = mmToPt(156);

describe('the statistics table of 2014', () => {
  const lastTwo = (): readonly Page[] => pagesOf('haishu-2018').slice(-2);

  it('stands on two pages, its header row on both', () => {
    const lines = lastTwo().map(linesOf);
    expect(lines[0]?.[0]).toBe('附件');
    expect(lines.map((page) => page.filter((line) => line === '统　计　指　标单位统计数').length)).toEqual([1, 1]);
  });

  it('has the title on the third line of its page', () => {
    const pages = lastTwo();
    const title = pages[0]?.runs.find(({ text }) => text.endsWith('统计表'));
    expect(Math.floor(((title?.y ?? 0) - mmToPt(37)) / layout.grid.pitch)).toBe(2);
  });

  it('ends with the filing line', () => {
    const lines = lastTwo().map(linesOf);
    expect(lines[1]?.at(-2)).toBe('联系电话：89297427填报日期：2018年12月29日');
  });

  it('is framed from edge to edge of the text block', () => {
    const pages = lastTwo();
    const across = pages.flatMap((page) => page.rules.filter(({ y1, y2 }) => y1 === y2));
    expect(Math.min(...across.map(({ x1 }) => x1))).toBeCloseTo(left - 0.25, 6);
    expect(Math.max(...across.map(({ x2 }) => x2))).toBeCloseTo(left + width + 0.25, 6);
    const bottom = Math.max(...pages.flatMap((page) => page.rules.map(({ y2 }) => y2)));
    expect(bottom).toBeLessThanOrEqual(mmToPt(262) + 0.3);
  });

  it('centres units and figures, and hangs a wrapped label under its own words', () => {
    const pages = lastTwo();
    const figure = pages[0]?.runs.find(({ text }) => text === '37888') as Run;
    expect(figure.x + (5 * 0.5 * figure.size) / 2).toBeCloseTo(left + width * 0.92, 1);
    const [label, note] = ['主动公开政府信息数', '（不同渠道'].map((text) =>
      pages[0]?.runs.find((run) => run.text.includes(text)),
    );
    const words = (label?.x ?? 0) + 4 * 10.5 - (label?.text.startsWith('（一）') ? 10.5 : 4 * 10.5);
    expect(note?.x).toBeCloseTo(words, 6);
  });
});

describe('a table with spans', () => {
  const head = [
    row(cell('corner', 0, '说明', { rowSpan: 2 }), cell('head', 1, '申请人情况', { colSpan: 2 })),
    row(cell('head', 1, '自然人'), cell('head', 2, '法人或其他组织')),
  ];
  const body = Array.from({ length: 6 }, (_, i) =>
    row(cell('label', 0, `第${i}项`), cell('figure', 1, '1'), cell('figure', 2, '2')),
  );

  it('draws no rule through a cell', () => {
    const [page] = tableOf([1, 1, 1], [...head, ...body], 2);
    const rules = page?.rules ?? [];
    const second = rules.find(({ y1, y2, x1 }) => y1 === y2 && Math.abs(y1 - mmToPt(37) - 15.5) < 0.01 && x1 > left);
    expect(second?.x1).toBeCloseTo(left + width / 3 - 0.25, 2);
    const between = rules.filter(({ x1, x2 }) => x1 === x2 && Math.abs(x1 - left - (width * 2) / 3) < 0.01);
    expect(between.map(({ y1 }) => y1 - mmToPt(37))).toEqual([expect.closeTo(15.5, 6)]);
  });

  it('goes over as a whole if its rows are to stay together', () => {
    const before = Array.from({ length: 20 }, () => ({
      type: 'paragraph' as const,
      text: { text: '公开。', from: 'test' },
    }));
    const rows = [...head, ...body].map((each, i, all) => ({ ...each, keepWithNext: i < all.length - 1 }));
    const table: Table = { type: 'table', id: 't', name: 'T', grid: [1, 1, 1], headRows: 2, rows };
    const document = { ...documentWith(table), body: [...before, table] };
    const pages = typeset(document, layout, emMetrics).pages;
    expect(pages.map((page) => page.rules.length > 0)).toEqual([false, true]);
    // Its own head opens it: none is repeated before its first row.
    expect(textOf(pages[1]?.runs ?? []).split('申请人情况').length - 1).toBe(1);
  });

  it('prints the label of a group that a page break divides on both pages', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      row(
        ...(i === 0 ? [cell('label', 0, '本年度办理结果', { rowSpan: 60 })] : []),
        cell('label', 1, `第${i}项`),
        cell('figure', 2, '1'),
      ),
    );
    const pages = tableOf([1, 4, 2], rows);
    expect(pages).toHaveLength(2);
    expect(pages.map((page) => textOf(page.runs).split('本年度').length - 1)).toEqual([1, 1]);
  });

  it('prints a label that no part of its group has room for where most of the group stands', () => {
    const lines = Array.from({ length: 54 }, () => ({ text: '办理', from: 'test' }));
    const rows = Array.from({ length: 60 }, (_, i) =>
      row(
        ...(i === 0 ? [cell('label', 0, '', { rowSpan: 60, lines })] : []),
        cell('label', 1, `第${i}项`),
        cell('figure', 2, '1'),
      ),
    );
    const pages = tableOf([1, 4, 2], rows);
    expect(pages.map((page) => textOf(page.runs).split('办理').length - 1)).toEqual([54, 0]);
    // Of 19 rows on the first page and 41 on the second.
    const [first, second] = typeset(
      {
        ...documentWith({ type: 'table', id: 't', name: 'T', grid: [1, 4, 2], headRows: 0, rows }),
        body: [
          ...Array.from({ length: 12 }, () => ({ type: 'paragraph' as const, text: { text: '公开。', from: 'test' } })),
          { type: 'table', id: 't', name: 'T', grid: [1, 4, 2], headRows: 0, rows },
        ],
      },
      layout,
      emMetrics,
    ).pages.map((page) => textOf(page.runs).split('办理').length - 1);
    expect([first, second]).toEqual([0, 54]);
  });

  it('fills a banner over the whole width', () => {
    const [page] = tableOf([1, 1], [row(cell('banner', 0, '第二十条第（一）项', { colSpan: 2 })), ...body.slice(0, 1)]);
    expect(page?.fills).toMatchObject([
      { x: left, y: mmToPt(37), width: expect.closeTo(width, 6), height: 15.5, color: 'C6D9F1' },
    ]);
  });
});

describe('a table whose rows are dealt out like lines', () => {
  const head = row(cell('head', 0, '指标'), cell('head', 1, '数'));
  const figures = (count: number): readonly TableRow[] =>
    Array.from({ length: count }, (_, i) => row(cell('label', 0, `第${i}项`), cell('figure', 1, `${i}`)));
  const lines = (count: number) =>
    Array.from({ length: count }, () => ({ type: 'paragraph' as const, text: { text: '公开。', from: 'test' } }));
  const pagesWith = (before: number, rows: readonly TableRow[], after: PrintedReport['body'] = []) => {
    const table: Table = { type: 'table', id: 't', name: 'T', grid: [3, 1], headRows: 1, rows };
    const document = { ...documentWith(table), body: [...lines(before), table, ...after] };
    return typeset(document, layout, emMetrics).pages;
  };
  const count = (text: string, words: string): number => text.split(words).length - 1;

  it('repeats its head on every page that continues it, but not before the first row', () => {
    const pages = pagesWith(21, [head, ...figures(60)]);
    expect(pages.map(({ runs }) => count(textOf(runs), '指标'))).toEqual([0, 1, 1]);
    const below = ['指标', '第'].map((text) => pages[1]?.runs.find((run) => run.text === text)?.y ?? 0);
    expect((below[1] ?? 0) - (below[0] ?? 0)).toBeCloseTo(15.5, 6);
  });

  it('repeats no head before a row of the head itself, where a page cannot hold all of them', () => {
    const tall = (mark: string): TableRow =>
      row(cell('head', 0, `${mark}${'公开'.repeat(29 * 15 + 2)}`), cell('head', 1, '数'));
    const table: Table = {
      type: 'table',
      id: 't',
      name: 'T',
      grid: [3, 1],
      headRows: 2,
      rows: [tall('甲'), tall('乙'), ...figures(2)],
    };
    const texts = typeset(documentWith(table), layout, emMetrics).pages.map(({ runs }) => textOf(runs));
    expect(texts.slice(0, 2).map((text) => [count(text, '甲'), count(text, '乙')])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('leaves the row under the head where it is, though the note below goes over alone', () => {
    // 49 lines: with the head they fill the page.
    const lines = Array.from({ length: 49 }, () => ({ text: '公开公开', from: 'test' }));
    const tall = row(cell('label', 0, '', { lines }), cell('figure', 1, '1'));
    const note = { type: 'line' as const, role: 'note' as const, text: { text: '注：说明。', from: 'test' } };
    const pages = pagesWith(0, [head, { ...tall, keepWithNext: true }], [note]);
    expect(pages.map(({ runs }) => count(textOf(runs), '指标'))).toEqual([1, 0]);
    expect(textOf(pages[0]?.runs ?? [])).toContain('公开公开');
  });
});

describe('narrow columns', () => {
  const grid = [225, 342, 1440, 345, 345, 345, 345, 345, 345, 345];
  const only = (role: CellRole, col: number, text: string): Page =>
    tableOf(grid, [row(cell(role, col, text))])[0] as Page;
  const words = (page: Page): readonly string[] => linesOf(page).slice(0, -1);

  it.each([
    ['head', 5, '社会公益组织', ['社会', '公益', '组织']],
    ['head', 4, '商业企业', ['商业', '企业']],
    ['head', 3, '自然人', ['自然人']],
    ['label', 0, '三、本年度办理结果', ['三、', '本', '年', '度', '办', '理', '结', '果']],
    ['label', 1, '（三）不予公开', ['（三）', '不予', '公开']],
  ] as const)('break no word badly: %s %d %s', (role, col, text, lines) => {
    expect(words(only(role, col, text))).toEqual(lines);
  });

  it.each(['3157', '286413', '12345678', '999999999999999'])('hold the figure %s whole, inside the cell', (figure) => {
    const page = only('figure', 3, figure);
    expect(words(page)).toEqual([figure]);
    const run = page.runs[0] as Run;
    expect(run.text.length * 0.5 * run.size).toBeLessThan((width * 345) / 4422);
  });
});

describe('the tables of 2021', () => {
  const tablesOn = (pages: readonly Page[]): readonly string[] =>
    pages.map((page) => (page.rules.length > 0 ? textOf(page.runs) : ''));

  it('are divided between their groups where they would leave much of a page blank, head and label repeated', () => {
    const on = tablesOn(pagesOf('municipality-2024')).filter((text) => text.includes('申请人情况'));
    expect(on).toHaveLength(2);
    for (const text of on) expect(text).toContain('三、本年度办理结果');
    const [first = '', second = ''] = on;
    expect(first).toContain('（五）不予处理');
    expect(second).toContain('其他三、本年度办理结果（六）其他处理');
  });

  it('stand whole where an office wants them so', () => {
    const whole = pagesOf('municipality-2024', { table: { divide: 'never' } });
    expect(whole.filter(({ runs }) => textOf(runs).includes('申请人情况'))).toHaveLength(1);
  });

  it('leave no page but the last with more than four blank lines', () => {
    for (const fixture of ['municipality-2019', 'municipality-2024', 'township-2022']) {
      for (const page of pagesOf(fixture).slice(0, -1)) {
        const lowest = Math.max(
          ...page.rules.map(({ y2 }) => y2),
          ...page.runs.filter(({ y }) => y < mmToPt(262)).map(({ y }) => y),
        );
        expect((mmToPt(262) - lowest) / layout.grid.pitch).toBeLessThan(4.5);
      }
    }
  });

  it('keep a heading on the page of the first rows', () => {
    const pages = pagesOf('municipality-2024');
    const heading = pages.findIndex(({ runs }) => textOf(runs).includes('二、主动公开政府信息情况'));
    expect(tablesOn(pages)[heading]).toContain('第二十条第（一）项');
  });

  it('stand at least 8 pt from the words above and below, lines after them on the grid', () => {
    for (const page of pagesOf('municipality-2024')) {
      const across = page.rules.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1);
      for (const { y, size } of page.runs.filter(({ size }) => size === 16)) {
        const [top, bottom] = [y - 0.88 * size, y + 0.12 * size];
        for (const rule of across) expect(rule <= top - 7.99 || rule >= bottom + 7.99).toBe(true);
        const line = (y - mmToPt(37) - 0.88 * size - (layout.grid.pitch - size) / 2) / layout.grid.pitch;
        expect(line).toBeCloseTo(Math.round(line), 3);
      }
    }
  });

  it('have their notes under them', () => {
    const notes = pagesOf('municipality-2024')
      .flatMap(({ runs }) => runs)
      .filter(({ text }) => text.startsWith('注：'));
    expect(notes.length).toBeGreaterThan(0);
  });
});
