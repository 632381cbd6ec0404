import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Block, PrintedReport, Text } from '../../src/document/printed.js';
import { parseReport } from '../../src/index.js';
import { type LayoutOptions, resolveLayout } from '../../src/layout/layout.js';
import { mmToPt } from '../../src/layout/lengths.js';
import { neverFirst, neverLast } from '../../src/text/composition.js';
import { type Page, type Run, typeset } from '../../src/typeset/index.js';
import { emMetrics } from './em-metrics.js';

const documentOf = (fixture: string): PrintedReport =>
  composeDocument(parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8'))));

const pagesOf = (fixture: string, options: LayoutOptions = {}): readonly Page[] =>
  typeset(documentOf(fixture), resolveLayout(options), emMetrics).pages;

const words = (text: string): Text => ({ text, from: 'test' });

const documentWith = (body: readonly Block[]): PrintedReport => ({
  properties: { title: 'T', author: 'A', subject: 'S', dated: '2019-01-01' },
  body,
  annexes: [],
});

const typesetBlocks = (body: readonly Block[], options: LayoutOptions = {}): readonly Page[] =>
  typeset(documentWith(body), resolveLayout(options), emMetrics).pages;

const mm = (points: number): number => (points / 72) * 25.4;

const isPageNumber = ({ y }: Run): boolean => mm(y) > 263;

/** Baselines of a page from top to bottom with the words on them. */
const linesOf = (page: Page): readonly { readonly y: number; readonly text: string; readonly x: number }[] => {
  const lines = new Map<number, Run[]>();
  for (const run of page.runs.filter((each) => !isPageNumber(each))) {
    lines.set(run.y, [...(lines.get(run.y) ?? []), run]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([y, runs]) => ({ y, text: runs.map(({ text }) => text).join(''), x: Math.min(...runs.map(({ x }) => x)) }));
};

const para = (length: number, text = '政府信息公开工作'): Block => ({
  type: 'paragraph',
  text: words(`${text.repeat(Math.ceil(length / text.length)).slice(0, length - 1)}。`),
});

const heading = (level: 1 | 2, number: string): Block => ({
  type: 'heading',
  level,
  number,
  text: words('加强制度建设'),
});

describe('a full page', () => {
  const fullPages = (): readonly Page[] =>
    pagesOf('haishu-2018')
      .slice(1, 9)
      .filter((page) => linesOf(page).length === 22);

  it('has 22 lines 28.95 pt apart, the first at 44.2 mm, the last at 258.7 mm, whatever the faces', () => {
    const full = fullPages();
    expect(full.length).toBeGreaterThan(5);
    for (const page of full) {
      const baselines = linesOf(page).map(({ y }) => y);
      expect(mm(baselines[0] ?? 0)).toBeCloseTo(44.2, 0);
      expect(mm(baselines.at(-1) ?? 0)).toBeCloseTo(258.7, 0);
      baselines.slice(1).forEach((y, i) => {
        expect(y - (baselines[i] ?? 0)).toBeCloseTo(28.95, 6);
      });
    }
  });

  it('begins at 28 mm, or two characters further in', () => {
    for (const { x } of fullPages().flatMap(linesOf)) {
      expect([28, mm(mmToPt(28) + 2 * resolveLayout().grid.cell)].some((left) => Math.abs(mm(x) - left) < 0.01)).toBe(
        true,
      );
    }
  });

  it('has no line that a mark may not begin or end', () => {
    for (const { text } of fullPages().flatMap(linesOf)) {
      expect(neverFirst([...text][0] ?? '')).toBe(false);
      expect(neverLast([...text].at(-1) ?? '')).toBe(false);
    }
  });

  it('has 28 characters in a line, 26 in the first of a paragraph', () => {
    const [page] = typesetBlocks([para(60, '公')]);
    expect(linesOf(page as Page).map(({ text }) => text.length)).toEqual([26, 28, 6]);
  });

  it('takes other numbers of lines and characters', () => {
    const options = { linesPerPage: 24, charactersPerLine: 30, bodySize: 15 };
    const [page] = typesetBlocks([para(30 * 30)], options);
    const lines = linesOf(page as Page);
    expect(lines).toHaveLength(24);
    expect(lines[1]?.text).toHaveLength(30);
  });
});

describe('page numbers', () => {
  const numberOf = (page: Page | undefined): Run | undefined => page?.runs.find(isPageNumber);

  it('stand outside: right on odd pages, left on even ones, one character in, dashes 7 mm under the block', () => {
    const [first, second] = pagesOf('haishu-2018').map(numberOf);
    expect(first).toMatchObject({ text: '— 1 —', size: 14, face: 'song' });
    expect(second?.text).toBe('— 2 —');
    expect(second?.x).toBeCloseTo(mmToPt(28) + 14, 6);
    const width = 14 * (1 + 0.3 + 0.5 + 0.3 + 1);
    expect(first?.x).toBeCloseTo(mmToPt(184) - 14 - width, 6);
    expect(mm((first?.y ?? 0) - 0.38 * 14)).toBeCloseTo(297 - 35 + 7, 6);
  });

  it('go on from the first number given, and change sides with it', () => {
    const [first] = typesetBlocks([para(10)], { firstPageNumber: 6 }).map(numberOf);
    expect(first?.text).toBe('— 6 —');
    expect(first?.x).toBeCloseTo(mmToPt(28) + 14, 6);
  });

  it('stand in the middle, or nowhere, if wished', () => {
    const [centred] = typesetBlocks([para(10)], { pageNumberPosition: 'centred' }).map(numberOf);
    expect((centred?.x ?? 0) + (14 * 3.1) / 2).toBeCloseTo(mmToPt((28 + 184) / 2), 6);
    expect(typesetBlocks([para(10)], { pageNumberPosition: 'none' }).map(numberOf)).toEqual([undefined]);
  });
});

describe('keeping together', () => {
  it('never ends a page with a heading, nor with a heading of headings', () => {
    for (let before = 18; before <= 23; before += 1) {
      const filler = Array.from({ length: before }, () => para(20));
      const pages = typesetBlocks([...filler, heading(1, '一、'), heading(2, '（一）'), para(60)]);
      for (const page of pages) expect(linesOf(page).at(-1)?.text).not.toMatch(/^(一、|（一）)/u);
      const at = pages.flatMap(linesOf).map(({ text }) => text);
      expect(at.slice(before, before + 2)).toEqual(['一、加强制度建设', '（一）加强制度建设']);
    }
  });

  it('keeps a signature with the last lines of the text', () => {
    for (let before = 17; before <= 22; before += 1) {
      const filler = Array.from({ length: before }, () => para(20));
      const issued: Block = { type: 'issued', at: 'end', agency: words('海曙区人民政府'), date: words('2019年3月5日') };
      const last = linesOf(typesetBlocks([...filler, issued]).at(-1) as Page);
      expect(last.length).toBeGreaterThan(2);
      expect(last.slice(-2).map(({ text }) => text)).toEqual(['海曙区人民政府', '2019年3月5日']);
    }
  });

  it('takes no more than the last line of a text along with its signature', () => {
    const filler = Array.from({ length: 15 }, () => para(20));
    const issued: Block = { type: 'issued', at: 'end', agency: words('海曙区人民政府'), date: words('2019年3月5日') };
    const pages = typesetBlocks([...filler, para(9 * 28), issued]);
    // 15 and 7 lines, then the others with a blank line, agency and date.
    expect(pages.map((page) => linesOf(page).length)).toEqual([22, 5]);
  });

  it('takes the last row of a table along whose rows are dealt out like lines', () => {
    const cell = { role: 'label', col: 0, colSpan: 1, rowSpan: 1, lines: [words('行')], indent: 0, hang: 0 } as const;
    const issued: Block = { type: 'issued', at: 'end', agency: words('海曙区人民政府'), date: words('2019年3月5日') };
    for (let rows = 34; rows <= 46; rows += 1) {
      const table: Block = {
        type: 'table',
        id: 't',
        name: '表',
        grid: [1],
        headRows: 0,
        rows: Array.from({ length: rows }, () => ({ keepWithNext: false, cells: [cell] })),
      };
      const last = linesOf(typesetBlocks([table, issued]).at(-1) as Page).map(({ text }) => text);
      expect(last.slice(-3)).toEqual(['行', '海曙区人民政府', '2019年3月5日']);
    }
  });
});

describe('the signature', () => {
  const { cell } = resolveLayout().grid;
  const right = mmToPt(184) - 2 * cell;
  const sign = (agency: string) => {
    const issued: Block = { type: 'issued', at: 'end', agency: words(agency), date: words('2019年3月5日') };
    const lines = linesOf(typesetBlocks([para(10), issued])[0] as Page);
    return { above: lines[0], agency: lines[1], date: lines[2] };
  };

  it('stands one line below the text, two characters in, the date two characters right of the agency', () => {
    const { above, agency, date } = sign('宁波市海曙区人民政府办公室');
    expect((agency?.y ?? 0) - (above?.y ?? 0)).toBeCloseTo(2 * 28.95, 6);
    expect((agency?.x ?? 0) + 13 * cell - (cell - 16)).toBeCloseTo(right, 1);
    expect(date?.x).toBeCloseTo((agency?.x ?? 0) + 2 * cell, 6);
  });

  it('moves a short agency left, so that the date stands two characters in', () => {
    const { agency, date } = sign('海曙区');
    expect(date?.x).toBeCloseTo((agency?.x ?? 0) + 2 * cell, 6);
    // Three full-width characters and six digits.
    expect((date?.x ?? 0) + 3 * cell + 6 * (8 + cell - 16) - (cell - 16)).toBeCloseTo(right, 1);
  });
});

describe('words that no line holds', () => {
  const right = mmToPt(184) + 1;
  const ends = (pages: readonly Page[]): readonly number[] =>
    pages.flatMap(({ runs }) =>
      runs.filter((run) => !isPageNumber(run)).map(({ x, text, size, spacing }) => x + text.length * (size + spacing)),
    );

  it('wrap in the signature', () => {
    const issued: Block = {
      type: 'issued',
      at: 'end',
      agency: words('海曙区人民政府'.repeat(6)),
      date: words('2019年3月5日'),
    };
    const pages = typesetBlocks([para(10), issued]);
    expect(linesOf(pages[0] as Page)).toHaveLength(4);
    expect(Math.max(...ends(pages))).toBeLessThan(right);
  });

  it('begin at one edge in the signature, with the date two characters further right, and stay together', () => {
    const issued: Block = {
      type: 'issued',
      at: 'end',
      agency: words('海曙区人民政府'.repeat(6)),
      date: words('2019年3月5日'),
    };
    const { cell } = resolveLayout().grid;
    for (let before = 17; before <= 22; before += 1) {
      const filler = Array.from({ length: before }, () => para(20));
      const last = linesOf(typesetBlocks([...filler, issued]).at(-1) as Page).slice(-3);
      expect(last.map(({ text }) => text)).toEqual([
        '海曙区人民政府海曙区人民政府海曙区人民政府海曙区',
        '人民政府海曙区人民政府海曙区人民政府',
        '2019年3月5日',
      ]);
      expect(last[1]?.x).toBe(last[0]?.x);
      expect(last[2]?.x).toBeCloseTo((last[0]?.x ?? 0) + 2 * cell, 6);
    }
  });

  it('wrap in the filing line', () => {
    const pages = typesetBlocks([
      { type: 'filing', fields: [{ label: words('填报人：'), value: words('海曙区'.repeat(30)) }] },
    ]);
    expect(linesOf(pages[0] as Page).length).toBeGreaterThan(1);
    expect(Math.max(...ends(pages))).toBeLessThan(right);
  });
});

describe('the title', () => {
  it('leaves two lines above and one below, centred, its digits in the title face', () => {
    const [page] = pagesOf('haishu-2018');
    const lines = linesOf(page as Page);
    const top = mmToPt(37);
    expect(Math.floor(((lines[0]?.y ?? 0) - top) / 28.95)).toBe(2);
    expect(Math.floor(((lines[2]?.y ?? 0) - top) / 28.95)).toBe(5);
    const title = page?.runs.filter(({ size }) => size === 22) ?? [];
    expect(title.map(({ text }) => text)).toEqual(['宁波市海曙区人民政府', '2018年政府信息公开工作年度报告']);
    expect(new Set(title.map(({ face }) => face))).toEqual(new Set(['title']));
    expect((title[0]?.x ?? 0) + 5 * 22).toBeCloseTo(mmToPt(106), 6);
  });

  it('may have agency and date under it', () => {
    const [page] = typesetBlocks([
      { type: 'title', lines: [words('政府信息公开工作年度报告')] },
      { type: 'issued', at: 'title', agency: words('海曙区人民政府'), date: words('2019年3月5日') },
      para(30),
    ]);
    const lines = linesOf(page as Page);
    expect(lines.slice(0, 3).map(({ text }) => text)).toEqual([
      '政府信息公开工作年度报告',
      '海曙区人民政府',
      '2019年3月5日',
    ]);
    expect((lines[3]?.y ?? 0) - (lines[2]?.y ?? 0)).toBeCloseTo(2 * 28.95, 6);
  });
});

describe('bookmarks', () => {
  it('mark parts, sections and annex at their headings', () => {
    const marks = pagesOf('haishu-2018').flatMap((page) => page.marks.map((mark) => ({ ...mark, page: page.index })));
    const parts = marks.filter(({ level }) => level === 1).map(({ title }) => title);
    expect(parts.slice(0, 2)).toEqual(['一、概述', '二、主动公开政府信息基本情况']);
    expect(parts.at(-1)).toBe('附件　海曙区政府信息公开情况统计表');
    expect(marks.filter(({ level }) => level > 1).length).toBeGreaterThan(10);
    for (const { title } of marks) expect(title).not.toMatch(/。$/u);
  });

  it('point to the upper left corner of the heading', () => {
    const [page] = typesetBlocks([heading(1, '一、'), para(60)]);
    const [mark] = page?.marks ?? [];
    expect(mark?.x).toBeCloseTo(mmToPt(28) + 2 * resolveLayout().grid.cell, 6);
    expect(mark?.y).toBeCloseTo(mmToPt(37) + (28.95 - 16) / 2, 6);
  });
});

describe('a note under a table that fills its page', () => {
  const cell = (text: string) =>
    ({ role: 'label', col: 0, colSpan: 1, rowSpan: 1, lines: [words(text)], indent: 0, hang: 0 }) as const;
  const table = (rows: number): Block => ({
    type: 'table',
    id: 't',
    name: '表',
    grid: [1],
    headRows: 1,
    rows: Array.from({ length: rows }, (_, row) => ({ keepWithNext: true, cells: [cell(`行${row}`)] })),
  });
  const note: Block = { type: 'line', role: 'note', text: words('注：不含历史数据。') };

  it('never stands alone on the next: the last row goes with it', () => {
    for (let rows = 36; rows <= 44; rows += 1) {
      const pages = typesetBlocks([table(rows), note]);
      const last = linesOf(pages.at(-1) as Page).map(({ text }) => text);
      expect(last.at(-1)).toBe('注：不含历史数据。');
      expect(last.slice(0, -1)).toContain(`行${rows - 1}`);
    }
  });
});

describe('a note of several lines', () => {
  it('hangs under its words, not under 注：1.', () => {
    const note = `注：1.${'行政许可、行政处罚的数量包括依法不公开的全部处理决定，'.repeat(3)}`;
    const [first, ...others] = linesOf(typesetBlocks([{ type: 'line', role: 'note', text: words(note) }])[0] as Page);
    expect(others).toHaveLength(2);
    expect(first?.x).toBeCloseTo(mmToPt(28), 3);
    for (const { x } of others) expect(x).toBeCloseTo(mmToPt(28) + 3 * 10.5, 3);
    const room = mmToPt(156);
    const full = [first, ...others].slice(0, -1).map((line) => [...(line?.text ?? '')].length * 10.5);
    full.forEach((filled, line) => {
      const beside = room - (line === 0 ? 0 : 3 * 10.5);
      expect(filled).toBeLessThanOrEqual(beside + 10.5);
      expect(filled).toBeGreaterThan(beside - 3 * 10.5);
    });
  });
});
