import { describe, expect, it } from 'vitest';
import { DecisionsError } from '../../src/collect/decisions/decisions-error.js';
import { parseDecisions } from '../../src/collect/decisions/parse-decisions.js';
import type { SheetRows } from '../../src/collect/sheet/rows.js';

const heads = [
  '单位名称',
  '裁定',
  '问题编号',
  '文件校验值',
  '指标',
  '数值',
  '发布网址',
  '重报期限',
  '裁定人',
  '理由',
  '日期',
];

const faultsOf = (rows: SheetRows): readonly string[] => {
  try {
    parseDecisions(rows);
  } catch (error) {
    if (error instanceof DecisionsError) return error.faults.map(({ code, row }) => `${row} ${code}`);
    throw error;
  }
  return [];
};

describe('decisions', () => {
  it('are read by their heads, with what each kind is about', () => {
    expect(
      parseDecisions([
        heads,
        ['县教育局', '通过', '', 'AB12CD34 ab12cd35', '', '', '', '', '张某', '', '2026-01-12'],
        [
          '县民政局',
          '退回',
          '',
          '',
          '',
          '',
          '',
          '2026-01-18',
          '张某',
          '表三合计不符',
          new Date('2026-01-12T00:00:00Z'),
        ],
        ['县水利局', '发布', '', '', '', '', 'https://www.example.gov.cn/1.html', '', '李某', '', '2026年1月30日'],
        ['', '说明', 'last-year-mismatch-00', '', '', '', '', '', '李某', '划转', '2026/1/13'],
        ['', '填定', '', '', '行政许可（上一年项目数量）', '1,234', '', '', '李某', '以目录为准', '2026-01-13'],
        ['县林业局', '', '等待裁定'],
      ]),
    ).toEqual([
      {
        row: 2,
        unit: '县教育局',
        kind: 'accept',
        sha256: ['ab12cd34', 'ab12cd35'],
        who: '张某',
        why: '',
        date: '2026-01-12',
      },
      {
        row: 3,
        unit: '县民政局',
        kind: 'return',
        who: '张某',
        why: '表三合计不符',
        date: '2026-01-12',
        due: '2026-01-18',
      },
      {
        row: 4,
        unit: '县水利局',
        kind: 'publish',
        url: 'https://www.example.gov.cn/1.html',
        who: '李某',
        why: '',
        date: '2026-01-30',
      },
      { row: 5, kind: 'explain', finding: 'last-year-mismatch-00', who: '李某', why: '划转', date: '2026-01-13' },
      {
        row: 6,
        kind: 'enter',
        figure: '行政许可（上一年项目数量）',
        value: 1234,
        who: '李某',
        why: '以目录为准',
        date: '2026-01-13',
      },
    ]);
  });

  it('may be none', () => {
    expect(parseDecisions([heads])).toEqual([]);
  });

  it('name all their faults with their rows', () => {
    expect(
      faultsOf([
        heads,
        ['县教育局', '同意', '', '', '', '', '', '', '张某', '', '2026-01-12'],
        ['', '通过', '', 'xyz', '', '', '', '', '', '', '2026-02-30'],
        ['县教育局', '退回', '', '', '', '', '', '1月', '张某', '', ''],
        ['县教育局', '采用', '', '', '', '', '', '', '张某', '新版', '2026-01-12'],
        ['', '说明', '', '', '', '', '', '', '张某', '属实', '2026-01-12'],
        ['县教育局', '填定', '', '', '', '三', '', '', '张某', '电话核实', '2026-01-12'],
      ]),
    ).toEqual([
      '2 kind-unknown',
      '3 unit-missing',
      '3 who-missing',
      '3 sha256',
      '3 date',
      '4 why-missing',
      '4 date-missing',
      '4 date',
      '5 files-missing',
      '6 finding-missing',
      '7 figure-missing',
      '7 value',
    ]);
    expect(faultsOf([['裁决']])).toEqual(['1 no-head']);
  });
});
