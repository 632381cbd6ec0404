import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Cell, Table } from '../../src/document/printed.js';
import { figuresOf } from '../../src/figures/figures.js';
import type { Form } from '../../src/form/form.js';
import { forms } from '../../src/form/index.js';
import { national2014 } from '../../src/form/national-2014.js';
import { officialTableThree, tableThree } from '../form/printed-cells.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { reportOf } from '../reports/report-of.js';

const tablesIn = (form: Form, changes = {}): readonly Table[] => {
  const { body, annexes } = composeDocument(reportOf(form, changes), { forms: [form] });
  return [...body, ...annexes.flatMap(({ blocks }) => blocks)].filter((block) => block.type === 'table');
};

const onlyTable = (form: Form, changes = {}): Table => {
  const [table, ...others] = tablesIn(form, changes);
  if (!table || others.length > 0) throw new Error('one table expected');
  return table;
};

const textOf = (cell: Cell | undefined): string => (cell?.lines ?? []).map(({ text }) => text).join('');

/** How often each field of the grid is covered, by `row,column`. */
const coverage = (table: Table): ReadonlyMap<string, number> => {
  const fields = new Map(
    table.rows.flatMap((_, row) => table.grid.map((__, column): [string, number] => [`${row},${column}`, 0])),
  );
  table.rows.forEach(({ cells }, top) => {
    for (const { col, colSpan, rowSpan } of cells) {
      for (let row = top; row < top + rowSpan; row += 1) {
        for (let column = col; column < col + colSpan; column += 1) {
          const field = `${row},${column}`;
          // A field outside the grid counts as never to be covered.
          fields.set(field, (fields.get(field) ?? Number.NaN) + 1);
        }
      }
    }
  });
  return fields;
};

const allForms = [...Object.values(forms), fujian, table3Form];

describe.each(allForms.map((form) => [form.id, form] as const))('tables of %s', (_, form) => {
  const tables = tablesIn(form);

  it('cover each field of their grid once', () => {
    for (const table of tables) expect(new Set(coverage(table).values())).toEqual(new Set([1]));
  });

  it('list the cells of a row from left to right', () => {
    for (const { cells } of tables.flatMap(({ rows }) => rows)) {
      const columns = cells.map(({ col }) => col);
      expect(columns).toEqual([...columns].sort((a, b) => a - b));
    }
  });

  it('print every figure of the form once, in order', () => {
    const figures = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ figure }) => figure)));
    expect(figures.map(({ figure }) => figure?.id)).toEqual([...figuresOf(form).keys()]);
    expect(figures.map(textOf)).toEqual(figures.map((_cell, index) => String(index + 1)));
  });
});

describe('table 3 of 2021', () => {
  const table = onlyTable(table3Form);

  it('is the official table cell by cell: three header rows, the note in the corner, nested groups of rows', () => {
    expect([...tableThree(table)].sort()).toEqual([...officialTableThree('table3-2021')].sort());
    const cells = table.rows.flatMap((row) => row.cells);
    expect(cells.filter(({ role }) => role === 'figure')).toHaveLength(175);
  });

  it('repeats its three header rows on each page', () => {
    expect(table.headRows).toBe(3);
    expect(table.rows.slice(0, 3).every(({ keepWithNext }) => keepWithNext)).toBe(true);
  });
});

describe('the table of 福建', () => {
  const table = onlyTable(fujian, { year: 2017 });

  it('fills the year into the head of its column', () => {
    expect(table.rows[0]?.cells.map(textOf)).toEqual(['指标名称', '计量单位', '2017年度', '历年累计']);
  });

  it('has two figures in every row', () => {
    expect(table.rows[2]?.cells.map(textOf)).toEqual(['其中：1.政府网站公开数', '条', '3', '4']);
  });

  it('stands the rows after 其中： under its words', () => {
    const indents = table.rows.slice(1, 5).map(({ cells }) => cells[0]?.indent);
    expect(indents).toEqual([0, 2, 5, 0]);
  });
});

describe('the table of 2014', () => {
  const table = onlyTable(national2014);
  const rowOf = (label: string) => {
    const row = table.rows.find(({ cells }) => cells[0]?.lines[0]?.text.includes(label));
    if (!row) throw new Error(`no row ${label}`);
    return row;
  };

  it('has one header row and 65 rows below', () => {
    expect(table.headRows).toBe(1);
    expect(table.rows).toHaveLength(66);
    expect(table.rows[0]?.cells.map(textOf)).toEqual(['统　计　指　标', '单位', '统计数']);
  });

  it('prints —— under 单位 and an empty cell under 统计数 in rows without a figure', () => {
    const [, unit, figure] = rowOf('主动公开情况').cells;
    expect(textOf(unit)).toBe('——');
    expect(figure).toMatchObject({ role: 'empty', lines: [] });
  });

  it('prints a note on a line of its own, or behind its label', () => {
    expect(rowOf('主动公开政府信息数').cells[0]?.lines.map(({ text }) => text)).toEqual([
      '（一）主动公开政府信息数',
      '（不同渠道和方式公开相同信息计1条）',
    ]);
    expect(rowOf('专职人员数').cells[0]?.lines.map(({ text }) => text)).toEqual([
      '1.专职人员数（不包括政府公报及政府网站工作人员数）',
    ]);
  });

  it('hangs further lines under the label, behind its number', () => {
    expect(rowOf('主动公开政府信息数').cells[0]).toMatchObject({ indent: 2, hang: 3 });
    expect(rowOf('政府公报公开政府信息数').cells[0]).toMatchObject({ indent: 4, hang: 1 });
    expect(rowOf('其中：涉及国家秘密').cells[0]).toMatchObject({ indent: 5, hang: 3 });
    expect(rowOf('涉及商业秘密').cells[0]).toMatchObject({ indent: 8, hang: 0 });
  });

  it('keeps headings with what follows and 其中 rows with their parent, and lets others part', () => {
    expect(rowOf('三、依申请公开情况').keepWithNext).toBe(true);
    expect(rowOf('不同意公开答复数').keepWithNext).toBe(true);
    expect(rowOf('涉及商业秘密').keepWithNext).toBe(true);
    expect(rowOf('法律法规规定的其他情形').keepWithNext).toBe(false);
    expect(rowOf('当面申请数').keepWithNext).toBe(false);
  });

  it('keeps its last row with the filing line, if there is one', () => {
    expect(table.rows.at(-1)?.keepWithNext).toBe(false);
    expect(onlyTable(national2014, { filing: { phone: '1' } }).rows.at(-1)?.keepWithNext).toBe(true);
  });

  it('leaves the cell of a blank figure empty, and prints remarks in brackets under a figure', () => {
    const { statistics } = reportOf(national2014);
    const noted = onlyTable(national2014, {
      statistics: { ...statistics, complaints: { total: null } },
      notes: { figures: { 'complaints.total': '尚未统计', 'fees.charged': '（按次收取）' } },
    });
    const cells = noted.rows.flatMap(({ cells: all }) => all);
    const cellOf = (id: string) => cells.find(({ figure }) => figure?.id === id);
    expect(cellOf('complaints.total')).toMatchObject({ figure: { value: null } });
    expect(textOf(cellOf('complaints.total'))).toBe('（尚未统计）');
    expect(cellOf('fees.charged')?.lines.at(-1)).toEqual({
      text: '（按次收取）',
      from: 'notes.figures["fees.charged"]',
    });
  });

  it('knows where each word comes from', () => {
    const cells = rowOf('收到申请数').cells;
    expect(cells[0]?.lines[0]?.from).toBe('form:national-2014/statistics');
    expect(cells[2]?.lines[0]?.from).toBe('statistics.requests.received.total');
  });
});

describe('a table of several blocks with banners', () => {
  const stacked: Form = {
    ...table3Form,
    id: 'stacked',
    parts: [
      {
        key: 'stacked',
        heading: '主动公开政府信息情况',
        text: 'optional',
        tables: [
          {
            id: 'stacked',
            name: '主动公开',
            grid: [1, 1, 1],
            blocks: [
              {
                banner: '第二十条第（一）项',
                stub: [{ head: '信息内容', show: 'label' }],
                columns: [
                  { id: 'issued', label: '本年制发件数' },
                  { id: 'repealed', label: '本年废止件数' },
                ],
                rows: [{ id: 'rules', label: '规章' }],
              },
              {
                banner: '第二十条第（八）项',
                stub: [{ head: '信息内容', show: 'label' }],
                columns: [{ id: 'fees', label: '本年收费金额（单位：万元）', span: 2, kind: 'money' }],
                rows: [{ id: 'charges', label: '行政事业性收费' }],
              },
            ],
          },
        ],
      },
    ],
    relations: [],
  };
  const table = onlyTable(stacked);

  it('has a banner over the whole width above each block’s own header', () => {
    expect(new Set(coverage(table).values())).toEqual(new Set([1]));
    expect(table.rows.map(({ cells }) => cells.map(textOf))).toEqual([
      ['第二十条第（一）项'],
      ['信息内容', '本年制发件数', '本年废止件数'],
      ['规章', '1', '2'],
      ['第二十条第（八）项'],
      ['信息内容', '本年收费金额（单位：万元）'],
      ['行政事业性收费', '3'],
    ]);
  });

  it('repeats no header, since one head does not fit all', () => {
    expect(table.headRows).toBe(0);
  });

  it('stays on one page, as a table within the text', () => {
    expect(table.rows.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, true, true, false]);
  });
});

describe('a table with row codes', () => {
  it('prints them under their own head', () => {
    const coded: Form = {
      ...table3Form,
      id: 'coded',
      parts: [
        {
          key: 'coded',
          heading: '统计',
          text: 'optional',
          tables: [
            {
              id: 'coded',
              name: '统计',
              grid: [1, 4, 1, 1],
              blocks: [
                {
                  stub: [
                    { head: '代码', show: 'code' },
                    { head: '指标名称', show: 'label' },
                    { head: '计量单位', show: 'unit' },
                  ],
                  columns: [{ label: '本年' }],
                  rows: [
                    { id: 'disclosed.total', code: '01', label: '主动公开信息数', unit: '条' },
                    { label: '其他', code: '02' },
                  ],
                },
              ],
            },
          ],
        },
      ],
      relations: [],
    };
    expect(onlyTable(coded).rows.map(({ cells }) => cells.map(textOf))).toEqual([
      ['代码', '指标名称', '计量单位', '本年'],
      ['01', '主动公开信息数', '条', '1'],
      ['02', '其他', '——', ''],
    ]);
  });
});
