import { describe, expect, it } from 'vitest';
import type { TableDef } from '../../../src/form/form.js';
import { expectedTable, isLabel } from '../../../src/read/tables/expected-table.js';

const table: TableDef = {
  id: 't',
  name: '表一',
  grid: [1, 1, 1, 1, 1],
  blocks: [
    {
      banner: '收费（元）',
      stub: [
        { head: '指标', show: 'label', columns: 2 },
        { head: '单位', show: 'unit' },
      ],
      columns: [
        { id: 'now', label: '{year}年度' },
        { id: 'all', label: '历年' },
      ],
      rows: [
        { label: '申请', rows: [{ id: 'a.b', label: '（一）当面', unit: '件' }, { label: '其中' }] },
        { id: 'c.d', label: '{agency}与{shortName}的*.数', unit: '元' },
      ],
    },
  ],
};

const rowsOf = () => expectedTable(table).rows;
const labelsOf = (row: number) => rowsOf()[row]?.labels ?? [];

describe('a table as it is looked for', () => {
  it('has its words row by row, as they are compared and as they are printed', () => {
    const { id, name, rows } = expectedTable(table);
    expect([id, name]).toEqual(['t', '表一']);
    expect(rows.map(({ labels }) => labels.map(({ text, role }) => `${role} ${text}`))).toEqual([
      ['banner 收费'],
      ['head 指标', 'head 单位', 'head {year}年度', 'head 历年'],
      ['label 申请', 'label 当面'],
      ['label 其中'],
      ['label {agency}与{shortName}的*.数'],
    ]);
    expect(labelsOf(0)).toMatchObject([{ printed: '收费（元）', from: 0, to: 5 }]);
    expect(labelsOf(2)).toMatchObject([
      { printed: '申请', from: 0, to: 1 },
      { printed: '（一）当面', from: 1, to: 2 },
    ]);
  });

  it('has its figures under their heads, with the unit of their row', () => {
    const rows = rowsOf();
    expect(rows.map(({ figures }) => figures)).toEqual([
      [],
      [],
      [
        { id: 'a.b.now', head: { row: 1, label: 2 } },
        { id: 'a.b.all', head: { row: 1, label: 3 } },
      ],
      [],
      [
        { id: 'c.d.now', head: { row: 1, label: 2 } },
        { id: 'c.d.all', head: { row: 1, label: 3 } },
      ],
    ]);
    expect(rows.map(({ unit }) => unit)).toEqual([undefined, undefined, '件', undefined, '元']);
  });

  it('has figures without heads where the form has none', () => {
    const bare: TableDef = {
      id: 't',
      name: '表',
      grid: [1, 1],
      blocks: [{ stub: [{ head: '', show: 'label' }], columns: [{ label: '' }], rows: [{ id: 'a.b', label: '数' }] }],
    };
    expect(expectedTable(bare).rows.flatMap(({ figures }) => figures)).toEqual([{ id: 'a.b' }]);
  });

  it.each<[row: number, at: number, text: string, is: boolean]>([
    [1, 3, '历年', true],
    [1, 3, '历年数', false],
    [1, 2, '2018年度', true],
    [1, 2, '18年度', false],
    [1, 2, '本年度', false],
    [1, 2, '2018年度数', false],
    [1, 2, '第2018年度', false],
    [4, 0, '某县与县的*.数', true],
    [4, 0, '某县与县的**数', false],
    [4, 0, '某县与县的.数', false],
    [4, 0, '与县的*.数', false],
  ])('is row %i, word %i: %s %s', (row, at, text, is) => {
    const label = labelsOf(row)[at];
    if (!label) throw new Error('no such word');
    expect(isLabel(label, text)).toBe(is);
  });
});
