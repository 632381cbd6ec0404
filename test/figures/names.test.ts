import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { figureNames } from '../../src/figures/names.js';
import type { Form, Row } from '../../src/form/form.js';
import { forms } from '../../src/form/index.js';
import { national2014 } from '../../src/form/national-2014.js';
import { national2021 } from '../../src/form/national-2021.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';

const wordsOf = figureNames;

describe('figures named as printed', () => {
  it.each([
    ['requests.received.total', '三、（一）收到申请数', '收到申请数'],
    ['requests.received.fax', '三、（一）2.传真申请数', '传真申请数'],
    ['reconsideration.total', '四、行政复议数量', '行政复议数量'],
    [
      'response.means.pressConferences.byHeadOfAgency',
      '“其中：主要负责同志参加新闻发布会次数”',
      '主要负责同志参加新闻发布会次数',
    ],
  ])('%s in a table of one column', (id, place, label) => {
    expect([wordsOf(national2014).place(id), wordsOf(national2014).label(id)]).toEqual([place, label]);
  });

  it.each([
    [
      'requests.received.natural',
      '表三“一、本年新收政府信息公开申请数量”（自然人）',
      '本年新收政府信息公开申请数量（自然人）',
    ],
    ['requests.granted.business', '表三“三、（一）予以公开”（商业企业）', '予以公开（商业企业）'],
    ['proactive.rules.issued', '表二“规章”（本年制发件数）', '规章（本年制发件数）'],
    ['disputes.reconsideration.upheld', '表四“行政复议—结果维持”', '行政复议—结果维持'],
  ])('%s in one of several tables', (id, place, label) => {
    expect([wordsOf(national2021).place(id), wordsOf(national2021).label(id)]).toEqual([place, label]);
  });

  it('has amounts with the unit, and without where the form prints none', () => {
    expect(wordsOf(national2014).amount('fees.charged', 0.5)).toBe('0.5万元');
    expect(wordsOf(national2021).amount('requests.received.natural', 5)).toMatch(/^5件?$/);
    expect(wordsOf(national2014).amount('nobody.knows', 5)).toBe('5');
    expect(wordsOf(national2014).place('nobody.knows')).toBe('nobody.knows');
  });
});

describe.each([...Object.values(forms), fujian, table3Form])('the names of $id', (form) => {
  const ids = [...figuresOf(form).keys()];
  const names = figureNames(form);

  it('are unique: label and place', () => {
    expect(new Set(ids.map(names.label)).size).toBe(ids.length);
    expect(new Set(ids.map(names.place)).size).toBe(ids.length);
  });

  it('hold no placeholder of a year', () => {
    for (const id of ids) expect(`${names.label(id)}${names.place(id)}`).not.toContain('{');
  });
});

describe('names that several rows could bear', () => {
  it.each([
    ['reconsideration.corrected', '行政复议数量的被依法纠错数'],
    ['litigation.corrected', '行政诉讼数量的被依法纠错数'],
  ])('%s has the label above with it', (id, label) => {
    expect(figureNames(national2014).label(id)).toBe(label);
  });

  it.each([
    ['requests.concluded.total', '本年度办理结果的总计（总计）'],
    ['requests.received.otherOrganizations', '本年新收政府信息公开申请数量（法人或其他组织—其他）'],
    ['disputes.litigation.direct.total', '未经复议直接起诉—总计'],
  ])('%s: 总计 and 其他 say nothing alone', (id, label) => {
    expect(figureNames(national2021).label(id)).toBe(label);
  });

  const own = (rows: readonly Row[], tables = 1): Form => ({
    ...national2014,
    id: 'own',
    relations: [],
    annex: {
      title: '附表',
      above: [],
      filing: [],
      tables: Array.from({ length: tables }, (_, index) => ({
        id: `t${index}`,
        name: `附表${index + 1}`,
        grid: [1, 1],
        blocks: [
          {
            stub: [{ head: '项目', show: 'label' }],
            columns: [{ label: '数' }],
            rows: rows.map((row) => ({ ...row, id: `t${index}.${row.id}` })),
          },
        ],
      })),
    },
  });

  it('are told apart by their tables', () => {
    const names = figureNames(own([{ id: 'a', label: '会议数' }], 2));
    expect(['t0.a', 't1.a'].map(names.label)).toEqual(['附表1的会议数', '附表2的会议数']);
    expect(['t0.a', 't1.a'].map(names.place)).toEqual(['附表1“会议数”', '附表2“会议数”']);
  });

  it('are told apart by their ids where the form prints them alike', () => {
    const names = figureNames(
      own([
        { id: 'a', label: '会议数' },
        { id: 'b', label: '会议数' },
      ]),
    );
    expect(['t0.a', 't0.b'].map(names.place)).toEqual(['会议数（t0.a）', '会议数（t0.b）']);
    expect(new Set(['t0.a', 't0.b'].map(names.label)).size).toBe(2);
  });
});
