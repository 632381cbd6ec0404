import { disputesRelations, disputesTable } from './disputes-table.js';
import type { Column, Form, TableDef } from './form.js';
import { otherAsRow, requestsRelations, requestsTable } from './requests-table.js';
import { deadlines, sixParts } from './six-parts.js';

const stub = [{ head: '信息内容', show: 'label' }] as const;

const documents: readonly Column[] = [
  { id: 'made', label: '本年新制作数量', unit: '件' },
  { id: 'disclosed', label: '本年新公开数量', unit: '件' },
  { id: 'totalDisclosed', label: '对外公开总数量', unit: '件' },
];

const itemsAndDecisions: readonly Column[] = [
  { id: 'itemsLastYear', label: '上一年项目数量', adds: 'bounds' },
  { id: 'change', label: '本年增/减', kind: 'change', adds: 'bounds' },
  { id: 'decisions', label: '处理决定数量', unit: '件' },
];

const proactiveTable: TableDef = {
  id: 'proactive',
  name: '表二',
  // 其他对外管理服务事项 in one line.
  grid: [1190, 1077, 1077, 1078],
  blocks: [
    {
      banner: '第二十条第（一）项',
      stub,
      columns: documents,
      rows: [
        { id: 'proactive.rules', label: '规章' },
        { id: 'proactive.normativeDocuments', label: '规范性文件' },
      ],
    },
    {
      banner: '第二十条第（五）项',
      stub,
      columns: itemsAndDecisions,
      rows: [
        { id: 'proactive.licensing', label: '行政许可' },
        { id: 'proactive.otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      banner: '第二十条第（六）项',
      stub,
      columns: itemsAndDecisions,
      rows: [
        { id: 'proactive.penalties', label: '行政处罚' },
        { id: 'proactive.coercion', label: '行政强制' },
      ],
    },
    {
      banner: '第二十条第（八）项',
      stub,
      columns: [
        { id: 'itemsLastYear', label: '上一年项目数量', adds: 'bounds' },
        { id: 'change', label: '本年增/减', kind: 'change', adds: 'bounds', span: 2 },
      ],
      rows: [{ id: 'proactive.administrativeFees', label: '行政事业性收费' }],
    },
    {
      banner: '第二十条第（九）项',
      stub,
      columns: [
        { id: 'items', label: '采购项目数量' },
        { id: 'amount', label: '采购总金额', unit: '万元', kind: 'money', span: 2 },
      ],
      rows: [{ id: 'proactive.procurement', label: '政府集中采购' }],
    },
  ],
};

/** The trial six-part report of 国办公开办函〔2019〕60号, for the years 2019 and 2020. */
export const national2019: Form = {
  id: 'national-2019',
  name: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  source: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  deadlines,
  parts: sixParts({ proactive: proactiveTable, requests: requestsTable(otherAsRow), disputes: disputesTable }),
  relations: [...requestsRelations(otherAsRow), ...disputesRelations],
};
