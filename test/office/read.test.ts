import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import type { Form } from '../../src/form/form.js';
import { forms } from '../../src/form/index.js';
import { readDocx, readXlsx } from '../../src/read/index.js';
import type { Report } from '../../src/report/report.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { printedWords } from '../read/printed-alike.js';
import { convert, officeFolder, requireOffice } from './office.js';

const allForms: readonly Form[] = [...Object.values(forms), fujian, table3Form];
const formOf = ({ form }: Report): Form => {
  const found = allForms.find(({ id }) => id === form);
  if (!found) throw new Error(form);
  return found;
};

/** A report without filing fields that its form does not print: nobody could read them. */
const printed = (report: Report): Report => {
  const { filing = {}, ...others } = report;
  const fields = new Set<string>((formOf(report).annex?.filing ?? []).map(({ key }) => key));
  const kept = Object.entries(filing).filter(([key]) => fields.has(key));
  return kept.length > 0 ? { ...others, filing: Object.fromEntries(kept) } : others;
};

const reports: readonly (readonly [name: string, report: Report])[] = [
  ...fixtureNames.map((name) => [name, printed(fixture(name))] as const),
  ...allForms.flatMap((form) =>
    fc
      .sample(arbitraryReport(form), { numRuns: 4, seed: 2018 })
      .map((report, index) => [`${form.id}-${index}`, printed(report)] as const),
  ),
];
const names = reports.map(([name]) => name);

const PYTHON = '/usr/bin/python3';
const resave = `
import os, sys, docx, openpyxl
for name in sys.argv[1:]:
    docx.Document(name + '.docx').save(os.path.join('python', name + '.docx'))
    openpyxl.load_workbook(name + '.xlsx').save(os.path.join('python', name + '.xlsx'))
`;

let folder = '';
beforeAll(async () => {
  requireOffice();
  folder = officeFolder();
  for (const [name, report] of reports) {
    const own = { forms: [formOf(report)] };
    writeFileSync(join(folder, `${name}.docx`), await renderDocx(report, own));
    writeFileSync(join(folder, `${name}.xlsx`), await renderXlsx(report, own));
  }
  mkdirSync(join(folder, 'python'));
  execFileSync(PYTHON, ['-c', resave, ...names], { cwd: folder });
  mkdirSync(join(folder, 'libreoffice'));
  for (const format of ['docx', 'xlsx']) {
    const files = names.map((name) => join(folder, `${name}.${format}`));
    convert(join(folder, 'libreoffice'), format, files);
  }
});
afterAll(() => folder && rmSync(folder, { recursive: true }));

describe.each([
  ['LibreOffice', 'libreoffice'],
  ['python-docx and openpyxl', 'python'],
])('files that %s saved again', (_, saved) => {
  it.each(reports)('the Word file of %s prints what was printed', async (name, report) => {
    const form = formOf(report);
    const read = await readDocx(readFileSync(join(folder, saved, `${name}.docx`)), { forms: [form] });
    expect(read).toMatchObject({ form: form.id, year: report.year, agency: report.agency.name, unread: [] });
    expect(read.findings.filter(({ code }) => code !== 'part-missing')).toEqual([]);
    expect(read.report && printedWords(read.report, form)).toEqual(printedWords(report, form));
  });

  it.each(reports)('the workbook of %s gives back its figures and filing fields', async (name, report) => {
    const form = formOf(report);
    const read = await readXlsx(readFileSync(join(folder, saved, `${name}.xlsx`)), { forms: [form] });
    expect(read).toMatchObject({ form: form.id, year: report.year, agency: report.agency.name, findings: [] });
    expect(read.statistics).toEqual(report.statistics);
    expect(read.filing).toEqual(report.filing ?? {});
    expect(read.notes?.figures).toEqual(report.notes?.figures);
  });
});
