import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { reportTypes } from '../../src/report/report-types.js';
import { generatedFiles } from '../../tools/generated-files.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';

describe('generated files', () => {
  it.each([...generatedFiles()])('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});

describe('generated types', () => {
  it.each([...Object.values(forms), fujian, table3Form].map((form) => [form.id, form] as const))(
    'name every figure of %s',
    (_, form) => {
      const text = reportTypes([form]);
      expect(text.match(/: number \| null;/g)).toHaveLength(figuresOf(form).size);
    },
  );

  it('explain a figure by its rows, columns and unit', () => {
    expect(reportTypes([table3Form])).toContain(
      '/** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 社会公益组织，件 */\n',
    );
    expect(reportTypes([fujian])).toContain('/** 政府信息公开收费减免金额 › 历年累计，元 */\n');
  });
});
