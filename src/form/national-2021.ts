import { disputesRelations, disputesTable } from './disputes-table.js';
import type { Form, Relation, TableDef } from './form.js';
import { otherAsGroup, requestsRelations, requestsTable } from './requests-table.js';
import { deadlines, sixParts } from './six-parts.js';

const decisions = {
  head: '信息内容',
  column: { id: 'decisions', label: '本年处理决定数量', unit: '件', span: 3 },
} as const;

const proactiveTable: TableDef = {
  id: 'proactive',
  name: '表二',
  grid: [2435, 2435, 2435, 2435],
  blocks: [
    {
      banner: '第二十条第（一）项',
      stub: [{ head: '信息内容', show: 'label' }],
      columns: [
        { id: 'issued', label: '本年制发件数', unit: '件' },
        { id: 'repealed', label: '本年废止件数', unit: '件' },
        { id: 'inForce', label: '现行有效件数', unit: '件' },
      ],
      rows: [
        // Made by the governments of provinces and cities with districts alone; elsewhere it is likely a 规范性文件.
        { id: 'proactive.rules', label: '规章', adds: 'office' },
        { id: 'proactive.normativeDocuments', label: '行政规范性文件' },
      ],
    },
    {
      banner: '第二十条第（五）项',
      stub: [{ head: decisions.head, show: 'label' }],
      columns: [decisions.column],
      rows: [{ id: 'proactive.licensing', label: '行政许可' }],
    },
    {
      banner: '第二十条第（六）项',
      stub: [{ head: decisions.head, show: 'label' }],
      columns: [decisions.column],
      rows: [
        { id: 'proactive.penalties', label: '行政处罚' },
        { id: 'proactive.coercion', label: '行政强制' },
      ],
    },
    {
      banner: '第二十条第（八）项',
      stub: [{ head: '信息内容', show: 'label' }],
      columns: [{ id: 'collected', label: '本年收费金额（单位：万元）', unit: '万元', kind: 'money', span: 3 }],
      rows: [{ id: 'proactive.administrativeFees', label: '行政事业性收费' }],
    },
  ],
};

const stock: Relation = {
  code: 'A6',
  left: ['proactive.*.inForce', 'proactive.*.repealed'],
  op: '=',
  right: ['last:proactive.*.inForce', 'proactive.*.issued'],
  severity: 'warning',
  why: '现行有效件数一般为上年现行有效件数加本年制发、减本年废止；自然失效、补录时可以不等',
};

/** The six-part report of 国办公开办函〔2021〕30号, for the years from 2021. */
export const national2021: Form = {
  id: 'national-2021',
  name: '中华人民共和国政府信息公开工作年度报告格式',
  source: '国办公开办函〔2021〕30号',
  years: [2021],
  deadlines,
  parts: sixParts({ proactive: proactiveTable, requests: requestsTable(otherAsGroup), disputes: disputesTable }, 1000),
  relations: [...requestsRelations(otherAsGroup), ...disputesRelations, stock],
};
