import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Block, PrintedReport } from '../../src/document/printed.js';
import { toText } from '../../src/document/to-text.js';
import { forms } from '../../src/form/index.js';
import { national2014 } from '../../src/form/national-2014.js';
import { parseReport } from '../../src/report/parse-report.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { reportOf } from '../reports/report-of.js';

const wordsOfBlock = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'title':
      return block.lines.map(({ text }) => text);
    case 'heading':
      return [block.number + block.text.text];
    case 'paragraph':
      return [(block.runIn ? block.runIn.number + block.runIn.text.text : '') + block.text.text];
    case 'line':
      return [block.text.text];
    case 'issued':
      return [...(block.agency ? [block.agency.text] : []), block.date.text];
    case 'filing':
      return block.fields.map(({ label, value }) => label.text + value.text);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ text }) => text)));
  }
};

/** Every printed word of a document, in order. */
const wordsOf = ({ body, annexes }: PrintedReport): readonly string[] => [
  ...body.flatMap(wordsOfBlock),
  ...annexes.flatMap(({ mark, title, blocks }) => [mark.text, title.text, ...blocks.flatMap(wordsOfBlock)]),
];

describe('toText', () => {
  it.each([...Object.values(forms), fujian, table3Form].map((form) => [form.id, form] as const))(
    'prints every word of a report of %s in order, and nothing else',
    (_, form) => {
      const report = reportOf(form, {
        preamble: ['前言。'],
        issued: { date: '2019-01-05' },
        filing: { phone: '1', date: '2018-12-29' },
      });
      const text = toText(report, { forms: [form] });
      const bare = (words: string) => words.replace(/\s/gu, '');
      expect(bare(text)).toBe(bare(wordsOf(composeDocument(report, { forms: [form] })).join('')));
    },
  );

  it('gives a paragraph a line and a table row a line, cells parted by tabs', () => {
    const report = reportOf(national2014, {
      year: 2018,
      filing: { phone: '1', date: '2018-12-29' },
      parts: {
        ...reportOf(national2014).parts,
        overview: ['甲。', { heading: '乙', body: [{ heading: '丙。', runIn: true, body: ['丁。'] }] }],
      },
    });
    const lines = toText(report).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      '某县档案局',
      '2018年政府信息公开工作年度报告',
      '',
      '　　一、概述',
      '　　甲。',
      '　　（一）乙',
      '　　1.丙。丁。',
      '',
    ]);
    expect(lines).toContain('一、主动公开情况\t——');
    expect(lines).toContain('　　（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\t条\t1');
    expect(lines).toContain('　　　　　其中：主动公开规范性文件数\t条\t2');
    expect(lines.at(-2)).toBe('联系电话：1　　填报日期：2018年12月29日');
    expect(lines.at(-1)).toBe('');
  });

  it('prints a report of another form, once parsed, without being told the form again', () => {
    const report = parseReport(reportOf(fujian), { forms: [fujian] });
    expect(toText(report)).toContain('指标名称\t计量单位\t2014年度\t历年累计\n主动公开文件数\t条\t1\t2\n');
  });
});
