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
});
