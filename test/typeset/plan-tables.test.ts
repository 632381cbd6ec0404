import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { PrintedReport, Table } from '../../src/document/printed.js';
import { parseReport } from '../../src/index.js';
import { type LayoutOptions, resolveLayout } from '../../src/layout/layout.js';
import { typeset } from '../../src/typeset/index.js';
import { planTables, type TablePlan } from '../../src/typeset/plan-tables.js';
import { emMetrics } from './em-metrics.js';

const { grid, table } = resolveLayout();

const documentOf = (fixture: string): PrintedReport =>
  composeDocument(parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8'))));

const plansOf = (document: PrintedReport, options: LayoutOptions = {}): readonly TablePlan[] => [
  ...planTables(document, resolveLayout(options), emMetrics).values(),
];

const planOf = (fixture: string, id: string, options: LayoutOptions = {}): TablePlan => {
  const plan = plansOf(documentOf(fixture), options).find(({ laid }) => laid.table.id === id);
  if (plan === undefined) throw new Error(`no plan of ${id}`);
  return plan;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Height of what stands of a table on the first page that it stands on. */
const ruled = (document: PrintedReport, of: Table): number => {
  const [first = []] = typeset(document, resolveLayout(), emMetrics).pages.flatMap(({ rules }) => {
    const own = rules.filter(({ owner }) => owner === of).flatMap(({ y1, y2 }) => [y1, y2]);
    return own.length === 0 ? [] : [own];
  });
  return Math.max(...first) - Math.min(...first);
};

/** The heights of the first 1, 2, 3 … rows. */
const sums = (heights: readonly number[]): readonly number[] =>
  heights.map((_, row) => Math.round(sum(heights.slice(0, row + 1)) * 10));

describe('the plan of tables', () => {
  it.each(['municipality-2019', 'municipality-2024', 'township-2022', 'haishu-2018'])(
    'has the rows of %s as high as they stand on pages',
    (fixture) => {
      const document = documentOf(fixture);
      const plans = plansOf(document);
      expect(plans.length).toBeGreaterThan(0);
      for (const { laid, heights } of plans) {
        expect(sums(heights)).toContain(Math.round(ruled(document, laid.table) * 10));
      }
    },
  );

  it('brings what follows a table back to the grid', () => {
    const { before, heights, after } = planOf('municipality-2024', 'disputes');
    const lines = (before + sum(heights) + after) / grid.pitch;
    expect(lines).toBeCloseTo(Math.round(lines), 3);
    expect(before).toBeCloseTo(after, 1);
    expect(before).toBeGreaterThanOrEqual(table.air - (grid.pitch - 16) / 2 - 0.01);
  });

  it('ends pages between the blocks of a table that pages divide', () => {
    expect(planOf('municipality-2024', 'proactive').ends).toEqual([3, 6, 10]);
  });

  it('ends pages between the groups of a table, wherever a program may want it', () => {
    const { ends, laid } = planOf('municipality-2024', 'requests');
    const opens = ends.map(
      (end) => laid.table.rows[end + 1]?.cells.find(({ role }) => role === 'label')?.lines[0]?.text,
    );
    expect(opens).toEqual(['三、本年度办理结果', '（四）无法提供', '（五）不予处理', '（六）其他处理']);
  });

  it('keeps a table of blocks whole that stands whole, so that its head is a head', () => {
    expect(planOf('municipality-2019', 'proactive').ends).toEqual([]);
  });

  it('keeps tables whole where the office wants it', () => {
    for (const { ends } of plansOf(documentOf('municipality-2024'), { table: { divide: 'never' } })) {
      expect(ends).toEqual([]);
    }
  });

  it('leaves the rows of an annex to what the form says of them', () => {
    expect(planOf('haishu-2018', 'statistics').ends).toEqual([]);
  });

  describe('that stands whole on one page', () => {
    const text = (words: string) => ({ text: words, from: 'test' });
    const cell = (role: 'head' | 'label' | 'banner', words: string) =>
      ({ role, col: 0, colSpan: 1, rowSpan: 1, lines: [text(words)], indent: 0, hang: 0 }) as const;
    const paragraph = { type: 'paragraph' as const, text: text('以上。') };
    const tableOf = (...roles: readonly ('head' | 'label' | 'banner')[]): Table => ({
      type: 'table',
      id: 't',
      name: '表',
      grid: [1],
      headRows: 1,
      rows: roles.map((role, row) => ({ keepWithNext: row < roles.length - 1, cells: [cell(role, `行${row}`)] })),
    });
    const plain = tableOf('head', ...Array.from({ length: 8 }, () => 'label' as const));
    const plansIn = (...body: PrintedReport['body']) =>
      plansOf({ properties: { title: 'T', author: 'A', subject: 'S', dated: '2019-01-01' }, body, annexes: [] });

    it('may be ended between its groups by a program that counts a line more', () => {
      expect(plansIn(paragraph, paragraph, plain).map(({ ends }) => ends)).toEqual([[2, 3, 4, 5]]);
    });

    it('but not where it went over to its page as a whole, alone or with what leads to it', () => {
      const heading = { type: 'heading' as const, level: 1 as const, number: '一、', text: text('概述') };
      expect(plansIn(plain, paragraph)[0]?.ends).toEqual([]);
      expect(plansIn(heading, plain, paragraph)[0]?.ends).toEqual([]);
      expect(plansIn(paragraph, plain)[0]?.ends).toEqual([]);
    });

    it('nor where it stacks blocks under banners', () => {
      const stacked = tableOf('banner', 'label', 'label', 'banner', 'label', 'label');
      expect(plansIn(paragraph, paragraph, stacked)[0]?.ends).toEqual([]);
    });

    it('has the gaps above and below that it has on the page, none at its head and foot', () => {
      const [first] = plansIn(plain, paragraph);
      expect(first?.before).toBe(0);
      expect(first?.after).toBeCloseTo(5 * grid.pitch - 9 * 15.5, 6);
      const [last] = plansIn(paragraph, plain);
      expect(last?.before).toBeCloseTo((5 * grid.pitch - 9 * 15.5) / 2, 6);
      expect(last?.after).toBe(0);
    });

    it('leaves the gap below its notes, where it has some', () => {
      const note = { type: 'line' as const, role: 'note' as const, text: text('注：说明。') };
      const [noted] = plansIn(plain, note, paragraph);
      const [bare] = plansIn(plain, paragraph);
      expect(noted?.heights).toEqual(bare?.heights);
      const { before, leading } = resolveLayout().styles.line.note;
      const lines = (9 * 15.5 + before + leading + (noted?.after ?? 0)) / grid.pitch;
      expect(lines).toBeCloseTo(6, 6);
    });

    it('each has a plan of its own, in the order of the pages', () => {
      const plans = plansIn(plain, paragraph, { ...plain, id: 'u' });
      expect(plans.map(({ laid }) => laid.table.id)).toEqual(['t', 'u']);
      expect(plans.map(({ heights }) => heights)).toEqual([Array(9).fill(15.5), Array(9).fill(15.5)]);
      expect(plansIn(paragraph)).toEqual([]);
    });
  });
});
