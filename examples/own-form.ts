/**
 * A form of one's own: a province that asks for two parts and a short table with a column for each half of the year.
 * The schema, the table, the workbook, its red rules and the reader all follow from the description.
 *
 *   npx tsx examples/own-form.ts FOLDER
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport, type Form, parseReport } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { renderPdf } from 'nianbao/pdf';
import { readXlsx, renderXlsx } from 'nianbao/xlsx';

const form: Form = {
  id: 'province-short',
  name: '政府信息公开工作年度报告（简表）',
  source: '某省',
  years: [2024],
  parts: [
    { key: 'overview', heading: '总体情况', text: 'required' },
    { key: 'problems', heading: '存在的主要问题及改进情况', text: 'required' },
  ],
  annex: {
    title: '{shortName}政府信息公开情况统计表',
    above: [{ role: 'unit', text: '填报单位：{agency}' }],
    tables: [
      {
        id: 'statistics',
        name: '统计表',
        grid: [46, 14, 20, 20],
        blocks: [
          {
            stub: [
              { head: '指标名称', show: 'label' },
              { head: '计量单位', show: 'unit' },
            ],
            columns: [
              { id: 'first', label: '上半年' },
              { id: 'second', label: '下半年' },
            ],
            rows: [
              { id: 'requests.total', label: '收到申请数', unit: '件' },
              { id: 'requests.online', lead: '其中：', label: '网上申请数', level: 2, unit: '件' },
              { id: 'requests.letter', label: '信函申请数', level: 2, unit: '件' },
            ],
          },
        ],
      },
    ],
    filing: [{ key: 'preparer', label: '填报人' }],
  },
  relations: [
    {
      code: 'R1',
      left: ['requests.total.*'],
      op: '=',
      right: ['requests.online.*', 'requests.letter.*'],
      severity: 'error',
      why: '总数为各项之和',
    },
  ],
};

const report = parseReport(
  {
    form: 'province-short',
    year: 2024,
    agency: { name: '某省某县人民政府', shortName: '某县' },
    parts: {
      overview: ['上半年收到申请{{requests.total.first}}件，下半年收到申请{{requests.total.second}}件。'],
      problems: ['主动公开的范围有待扩大，我们将逐项落实。'],
    },
    statistics: {
      requests: {
        total: { first: 12, second: 30 },
        online: { first: 10, second: 21 },
        letter: { first: 2, second: 8 }, // one is missing: the check finds it
      },
    },
    filing: { preparer: '周文远' },
  },
  { forms: [form] },
);

for (const { code, message } of checkReport(report)) console.log(`${code}: ${message}`);

const [folder = 'out'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const workbook = await renderXlsx(report);
await writeFile(join(folder, 'own-form.docx'), await renderDocx(report));
await writeFile(join(folder, 'own-form.pdf'), await renderPdf(report));
await writeFile(join(folder, 'own-form.xlsx'), workbook);

const { statistics } = await readXlsx(workbook, { forms: [form] });
console.log(JSON.stringify(statistics));
