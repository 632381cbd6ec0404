import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { numberedLabel, placedRows, tablesOf } from '../../src/figures/tables.js';
import type { Row } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import { readTsv } from '../tables/read-tsv.js';

// The 65 rows of 国办发〔2014〕32号 as printed.
const official = readTsv(new URL('../tables/national-2014.tsv', import.meta.url));

const [table] = tablesOf(national2014);
const rows = placedRows(table?.blocks[0]?.rows ?? []);
const printed = (row: Row): string => `${row.lead ?? ''}${numberedLabel(row)}${row.note ?? ''}`;

describe('the form of 2014', () => {
  it('has the 65 rows of the official table: order, numbers, labels, notes, units and levels', () => {
    expect(official).toHaveLength(65);
    expect(
      rows.map(({ row }) => ({
        level: String(row.level ?? 1),
        printed: printed(row),
        unit: row.unit ?? '——',
        id: row.id ?? '',
      })),
    ).toEqual(official);
  });

  it('carries a figure in 58 of them, in printed order', () => {
    const ids = [...figuresOf(national2014).keys()];
    expect(ids).toHaveLength(58);
    expect(ids).toEqual(official.map(({ id }) => id).filter((id) => id !== ''));
  });

  it('counts everything but the two amounts in 万元', () => {
    const figures = [...figuresOf(national2014).values()];
    expect(figures.filter(({ kind }) => kind === 'money').map(({ id }) => id)).toEqual([
      'fees.charged',
      'organization.earmarkedFunds',
    ]);
    for (const { kind, unit } of figures) expect(kind).toBe(unit === '万元' ? 'money' : 'count');
  });

  it('places each figure under the rows that it is part of', () => {
    const figures = figuresOf(national2014);
    expect(figures.get('requests.replied.refused.stateSecrets')?.rowPath).toEqual([
      '三、依申请公开情况',
      '（三）申请答复数',
      '4.不同意公开答复数',
    ]);
    expect(figures.get('proactive.normativeDocumentsIssued')?.rowPath).toEqual([
      '一、主动公开情况',
      '（一）主动公开政府信息数',
    ]);
    expect(figures.get('proactive.channels.gazette')?.rowPath).toEqual([
      '一、主动公开情况',
      '（二）通过不同渠道和方式公开政府信息的情况',
    ]);
    expect(figures.get('complaints.total')?.rowPath).toEqual([]);
  });

  it('has the seven parts of the report, all of which a report must have', () => {
    expect(national2014.parts.map(({ heading }) => heading)).toEqual([
      '概述',
      '主动公开政府信息基本情况',
      '依申请公开政府信息情况',
      '政府信息公开收费及减免情况',
      '因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况',
      '政府信息公开工作存在的主要问题和改进措施',
      '其他需要报告的事项',
    ]);
    expect(national2014.parts.every(({ text }) => text === 'required')).toBe(true);
  });

  it('is in force for the reports of 2014 to 2018', () => {
    expect(national2014.years).toEqual([2014, 2018]);
  });

  it('has the annex with its title, two lines above and five fields below', () => {
    const { annex } = national2014;
    expect(annex?.title).toBe('{shortName}政府信息公开情况统计表');
    expect(annex?.above.map(({ text }) => text)).toEqual(['（{year}年度）', '填报单位（盖章）：{agency}']);
    expect(annex?.filing.map(({ label }) => label)).toEqual(['单位负责人', '审核人', '填报人', '联系电话', '填报日期']);
  });
});
