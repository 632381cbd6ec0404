import type { Form, Row } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';

// biome-ignore format: one row a line, as in the printed table.
const rows: readonly Row[] = [
  { id: 'disclosed.total', label: '主动公开文件数', unit: '条' },
  { id: 'disclosed.website', lead: '其中：', number: '1.', label: '政府网站公开数', level: 2, unit: '条' },
  { id: 'disclosed.gazette', number: '2.', label: '政府公报公开数', level: 2, unit: '条' },
  { id: 'received.total', label: '受理依申请公开信息总数', unit: '条' },
  { id: 'received.inPerson', lead: '其中：', number: '1.', label: '当面申请数', level: 2, unit: '条' },
  { id: 'received.online', number: '2.', label: '网上申请数', level: 2, unit: '条' },
  { id: 'received.letterOrFax', number: '3.', label: '信函、传真申请数', level: 2, unit: '条' },
  { id: 'replied.total', label: '对申请的答复总数', unit: '条' },
  { id: 'replied.granted', lead: '其中：', number: '1.', label: '同意公开答复数', level: 2, unit: '条' },
  { id: 'replied.partlyGranted', number: '2.', label: '同意部分公开答复数', level: 2, unit: '条' },
  { id: 'replied.refused', number: '3.', label: '不予公开答复数', level: 2, unit: '条' },
  { id: 'replied.other', number: '4.', label: '其他类型答复数', level: 2, unit: '条' },
  { id: 'fees.reduced', label: '政府信息公开收费减免金额', unit: '元', kind: 'money' },
  { id: 'disputes.received', label: '接受行政诉讼、举报数', unit: '件' },
  { id: 'disputes.reconsiderations', label: '行政复议数', unit: '件' },
  { id: 'disputes.suits', label: '行政诉讼数', unit: '件' },
];

/** The form that 福建 used in place of the national table: a column for the year and one for all years. */
export const fujian: Form = {
  id: 'fujian',
  name: '政府信息公开工作年度报告和政府信息公开情况统计表（福建）',
  source: '福建省',
  years: [2014, 2018],
  parts: national2014.parts,
  annex: {
    title: '{shortName}政府信息公开情况统计表',
    above: [{ role: 'unit', text: '填报单位：{agency}' }],
    tables: [
      {
        id: 'statistics',
        name: '统计表',
        grid: [50, 16, 17, 17],
        blocks: [
          {
            stub: [
              { head: '指标名称', show: 'label' },
              { head: '计量单位', show: 'unit' },
            ],
            columns: [
              { id: 'year', label: '{year}年度' },
              { id: 'cumulative', label: '历年累计' },
            ],
            rows,
          },
        ],
      },
    ],
    filing: [{ key: 'preparer', label: '填报人' }],
  },
  relations: [
    {
      code: 'FJ1',
      left: ['disclosed.total.*'],
      op: '=',
      right: ['disclosed.website.*', 'disclosed.gazette.*'],
      severity: 'error',
      why: '总数为各项之和',
    },
    {
      code: 'FJ2',
      left: ['received.total.cumulative'],
      op: '=',
      right: ['last:received.total.cumulative', 'received.total.year'],
      severity: 'warning',
      why: '历年累计为上年累计与本年之和',
    },
  ],
};
