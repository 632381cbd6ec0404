import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { forms, parseReport, toText } from '../src/index.js';
import { renderXlsx, renderXlsxForm } from '../src/xlsx/index.js';
import { fixtureReport } from '../tools/golden-files.js';
import { structureFaults } from './docx/structure-faults.js';
import { pageTexts } from './pdf/read-pdf.js';

// Each example is run as its first lines say, in a process of its own.
const root = fileURLToPath(new URL('..', import.meta.url));
const sample = 'fixtures/haishu-2018/report.json';
const folder = mkdtempSync(join(tmpdir(), 'nianbao-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}
const argvOf = (name: string, argv: readonly string[]) => ['--import', 'tsx', `examples/${name}.ts`, ...argv];
const runExample = (name: string, ...argv: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, argvOf(name, argv), { cwd: root }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

// A process of its own takes seconds where other tests run beside it.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('file-three-documents', () => {
  it('writes three whole files', async () => {
    const out = join(folder, 'three');
    const { status, stdout, stderr } = await runExample('file-three-documents', sample, out);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2018\.docx: \d+ bytes$/m);
    expect(readdirSync(out).sort()).toEqual(['2018.docx', '2018.pdf', '2018.xlsx']);
    expect(structureFaults(readFileSync(join(out, '2018.docx')))).toEqual([]);
    expect(readFileSync(join(out, '2018.xlsx'))).toEqual(Buffer.from(await renderXlsx(fixtureReport('haishu-2018'))));
  });

  it('writes nothing for a faulty report, and tells every fault', async () => {
    const out = join(folder, 'none');
    const input = join(folder, 'faulty.json');
    writeFileSync(
      input,
      JSON.stringify({ ...JSON.parse(readFileSync(join(root, sample), 'utf8')), year: 1999, agency: {} }),
    );
    const { status, stderr } = await runExample('file-three-documents', input, out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^year: /m);
    expect(stderr).toMatch(/^agency\.name: /m);
    expect(readdirSync(folder)).not.toContain('none');
  });
});

describe('publish-page', () => {
  it('writes a page that offers its files, a fragment and a picture', async () => {
    const out = join(folder, 'page');
    const { status, stderr } = await runExample('publish-page', 'fixtures/municipality-2024/report.json', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['2024.docx', '2024.fragment.html', '2024.html', '2024.svg', '2024.xlsx']);
    const page = readFileSync(join(out, '2024.html'), 'utf8');
    expect(page).toContain('<meta name="PubDate" content="2025-03-10 09:30">');
    expect(page).toContain(readFileSync(join(out, '2024.fragment.html'), 'utf8').trim());
    expect(page).toMatch(/<a href="2024\.docx" [^>]*>云川市人民政府2024年政府信息公开工作年度报告（Word，\d+KB）<\/a>/);
  });

  it('writes nothing for a faulty report', async () => {
    const input = join(folder, 'no-report.json');
    writeFileSync(input, '{}');
    const { status, stderr } = await runExample('publish-page', input, join(folder, 'nothing'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report-invalid: /);
    expect(readdirSync(folder)).not.toContain('nothing');
  });
});

describe('read-workbook', () => {
  it('prints a report with the figures of a workbook', async () => {
    const filled = fixtureReport('haishu-2018');
    const file = join(folder, 'filled.xlsx');
    writeFileSync(file, await renderXlsx(filled));
    const { status, stdout, stderr } = await runExample('read-workbook', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = parseReport(JSON.parse(stdout));
    expect(report.statistics).toEqual(filled.statistics);
    expect(report.agency.name).toBe(filled.agency.name);
    expect(toText(report)).toContain('统计表');
  });

  it('reads a blank form as blanks, and refuses what is no workbook', async () => {
    const file = join(folder, 'blank.xlsx');
    writeFileSync(file, await renderXlsxForm({ form: forms['national-2014'], year: 2018, agency: '某县档案局' }));
    const { status, stdout } = await runExample('read-workbook', file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).statistics.requests.received.total).toBeNull();
    expect(await runExample('read-workbook', 'package.json')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('own-form', () => {
  it('prints a form that the package does not know, finds the planted fault and reads its figures back', async () => {
    const out = join(folder, 'own');
    const { status, stdout, stderr } = await runExample('own-form', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^sum-mismatch: .*30/m);
    const figures = {
      total: { first: 12, second: 30 },
      online: { first: 10, second: 21 },
      letter: { first: 2, second: 8 },
    };
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({ requests: figures });
    expect(structureFaults(readFileSync(join(out, 'own-form.docx')))).toEqual([]);
    const text = (await pageTexts(new Uint8Array(readFileSync(join(out, 'own-form.pdf'))))).join('');
    expect(text).toContain('上半年收到申请12件，下半年收到申请30件。');
    expect(text).toContain('填报人：周文远');
  });
});
