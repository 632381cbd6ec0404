import { describe, expect, test } from 'vitest';
import { type FigureDef, figuresOf } from '../../src/figures/figures.js';
import { placedRows, tablesOf } from '../../src/figures/tables.js';
import type { Row, TableBlock, TableLine } from '../../src/form/form.js';
import { forms } from '../../src/form/index.js';
import { national2021 } from '../../src/form/national-2021.js';
import { renderHtml } from '../../src/html/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import { fujian } from '../forms/fujian.js';
import { reportOf } from '../reports/report-of.js';
import { gridOf, headsOf } from './header-cells.js';
import { attribute, named, parsed, wordsIn } from './parsed.js';

const FUJIAN_YEAR = fujian.years[0];
const own = [...Object.values(forms), fujian];

/** The block of a table in which a row stands. */
const blockOf = ({ table, row }: FigureDef): TableBlock | undefined =>
  table.blocks.find(({ rows }) => placedRows(rows).some((placed) => placed.row === row));

/** Labels of groups that stand beside their rows; a row above, of which others are part, is no head of theirs. */
const groupLabels = (lines: readonly TableLine[]): readonly string[] =>
  lines.flatMap((line) => ('rows' in line ? [line.label, ...groupLabels(line.rows)] : []));

/** What must be heard with a figure: banner, groups and labels of its column, groups and label of its row. */
const headWords = (figure: FigureDef): readonly string[] => {
  const { row, column, rowPath, columnPath } = figure;
  const block = blockOf(figure);
  const groups = groupLabels(block?.rows ?? []);
  const words = [
    block?.banner ?? '',
    ...columnPath,
    column.label,
    ...rowPath.filter((label) => groups.includes(label)),
    row.label,
  ];
  return words.filter((word) => word !== '').map((word) => word.replace('{year}', String(FUJIAN_YEAR)));
};

const printedLabel = ({ lead, number, label }: Row): string => [lead, number, label].join('');

const tablesIn = (form: (typeof own)[number]) => {
  const report = parseReport(reportOf(form, { year: form.years[0] }), { forms: [form] });
  const fragment = parsed(renderHtml(report, { fragment: true }));
  return named(fragment, 'table');
};

describe.each(own)('the tables of $id', (form) => {
  test('are regular: every place is filled once', () => {
    expect(tablesIn(form)).toHaveLength(tablesOf(form).length);
    for (const table of tablesIn(form)) expect(() => gridOf(table)).not.toThrow();
  });

  test('have a name, and heads that say what they are the heads of', () => {
    for (const table of tablesIn(form)) {
      const [caption] = named(table, 'caption');
      expect(caption && wordsIn(caption)).toMatch(/[\u4e00-\u9fff]{2}/);
      for (const head of named(table, 'th')) {
        expect(attribute(head, 'scope'), wordsIn(head)).toMatch(/^(?:col|row)(?:group)?$/);
        expect(wordsIn(head)).not.toBe('');
      }
    }
  });

  test('give each figure, by the rules of HTML, the heads that the form gives it', () => {
    const figures = [...figuresOf(form).values()];
    const found = tablesIn(form).flatMap((table) => {
      const grid = gridOf(table);
      return grid.cells
        .filter(({ element }) => attribute(element, 'class') === 'figure')
        .map((cell) => headsOf(grid, cell));
    });
    expect(found.map(({ length }) => length > 0)).toEqual(figures.map(() => true));
    for (const [at, heads] of found.entries()) {
      const figure = figures[at] as FigureDef;
      const place = `${figure.row.label} ${figure.column.label}`;
      const said = heads.join('\n');
      for (const word of headWords(figure)) expect(said, place).toContain(word);
      // And no head of another row or column.
      for (const other of figures.filter(({ table }) => table === figure.table)) {
        const { row, column } = other;
        if (!headWords(figure).includes(column.label)) expect(heads, place).not.toContain(column.label);
        if (row.label !== figure.row.label) expect(heads, place).not.toContain(printedLabel(row));
      }
    }
  });
});

test('a wide table scrolls in a region that has its name and takes the focus', () => {
  const [, wide] = tablesIn(forms['national-2021']);
  const region = wide?.parentNode as unknown as Parameters<typeof attribute>[0];
  expect(region.tagName).toBe('section');
  expect(attribute(region, 'aria-label')).toBe('表三 收到和处理政府信息公开申请情况');
  expect(attribute(region, 'tabindex')).toBe('0');
});

test('so does a table of few columns whose figures a narrow screen cannot hold', () => {
  const parentOf = (total: number): string => {
    const form = forms['national-2014'];
    const { statistics, ...rest } = reportOf(form, { year: 2018 });
    const report = parseReport({ ...rest, statistics: { ...statistics, complaints: { total } } }, { forms: [form] });
    const tables = named(parsed(renderHtml(report, { fragment: true })), 'table');
    return tables.map(({ parentNode }) => (parentNode as unknown as Parameters<typeof attribute>[0]).tagName).join();
  };
  expect(parentOf(2018)).not.toBe('section');
  expect(parentOf(999_999_999_999_999)).toBe('section');
});

test('the annex’s table bears the annex’s title', () => {
  const [table] = tablesIn(forms['national-2014']);
  expect(table && wordsIn(named(table, 'caption')[0] as never)).toMatch(/政府信息公开情况统计表$/);
});

test('blocks stacked in one table give their figures heads by id', () => {
  const markup = renderHtml(parseReport(reportOf(forms['national-2021'], { year: 2024 })), { fragment: true });
  expect(markup).toContain(
    '<th id="proactive-1-1" class="banner" colspan="4" scope="rowgroup">第二十条第（一）项</th>',
  );
  expect(markup).toContain('headers="proactive-1-1 proactive-2-2 proactive-3-1"');
});

test('a label beside far more rows than it has characters is written downwards', () => {
  const upright = tablesIn(national2021)
    .flatMap((table) => named(table, 'th'))
    .filter((cell) => attribute(cell, 'class') === 'upright');
  expect(upright.map((cell) => wordsIn(cell))).toEqual(['三、本年度办理结果']);
});
