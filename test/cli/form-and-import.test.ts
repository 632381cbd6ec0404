import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderXlsx } from '../../src/xlsx/index.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { runHere } from './run-here.js';

const sample = new URL('../../fixtures/haishu-2018/report.json', import.meta.url);
const sampleText = readFileSync(sample, 'utf8');

let folder = '';
const inFolder = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The sample's workbook, with other figures. */
const writeWorkbook = async (change: (statistics: ReturnType<typeof statisticsOf>) => void = () => undefined) => {
  const report = structuredClone({ ...fixtureReport('haishu-2018') });
  change(statisticsOf(report));
  writeFileSync(inFolder('填报.xlsx'), await renderXlsx(report));
  return inFolder('填报.xlsx');
};
const statisticsOf = (report: object) =>
  (report as { statistics: { proactive: { total: number | null; channels: { gazette: number | null } } } }).statistics;

const writeReport = (text: string) => {
  writeFileSync(inFolder('报告.json'), text);
  return inFolder('报告.json');
};

describe('nianbao form', () => {
  it('writes the blank workbook of the form in force, which reads back blank', async () => {
    const out = inFolder('空表.xlsx');
    const made = await runHere('form', '--out', out, '--year', '2018', '--agency', '海曙区教育局');
    expect(made).toMatchObject({ status: 0, err: '', out: `${out}\n` });
    const { status, out: json } = await runHere('import', out);
    expect(status).toBe(0);
    const read = JSON.parse(json);
    expect(read).toMatchObject({ form: 'national-2014', year: 2018, agency: '海曙区教育局', findings: [] });
    expect(JSON.stringify(read.statistics)).not.toMatch(/\d/);
  });

  it('never writes over a workbook that somebody may have filled in, unless told to', async () => {
    const out = await writeWorkbook();
    const before = readFileSync(out);
    const form = ['form', '--out', out, '--year', '2018', '--agency', '海曙区教育局'];
    const { status, err } = await runHere(...form);
    expect({ status, err }).toEqual({
      status: 2,
      err: `${out}: 文件已存在，请换一个文件名；要覆盖时加 --force [file-exists]\n`,
    });
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(await runHere(...form, '--force')).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(out).equals(before)).toBe(false);
  });

  it('says what is wrong with a year that no form is for', async () => {
    const { status, err } = await runHere('form', '--out', inFolder('a.xlsx'), '--year', '2001', '--agency', '甲');
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('2001年没有适用的报告格式') });
  });
});

describe('nianbao import', () => {
  it('prints what it reads as JSON', async () => {
    const { status, out } = await runHere('import', await writeWorkbook());
    expect(status).toBe(0);
    expect(JSON.parse(out).statistics).toEqual(fixtureReport('haishu-2018').statistics);
  });

  it('changes the figures of a report and no other byte, and lists them', async () => {
    const workbook = await writeWorkbook(({ proactive }) => {
      proactive.total = 40000;
      proactive.channels.gazette = null;
    });
    const file = writeReport(`\ufeff${sampleText.replaceAll('\n', '\r\n')}`);
    const { status, out } = await runHere('import', workbook, '--into', file, '--blank');
    expect({ status, out: out.split('\n') }).toEqual({
      status: 0,
      out: [
        `${file}: 改动2处`,
        '  一、（一）主动公开政府信息数：37888 → 40000',
        '  一、（二）1.政府公报公开政府信息数：172 → 空白',
        '',
      ],
    });
    const expected = sampleText
      .replace('"total": 37888', '"total": 40000')
      .replace('"gazette": 172', '"gazette": null');
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
  });

  it('never replaces a number by a blank cell unless asked to', async () => {
    const blank = inFolder('空表.xlsx');
    await runHere('form', '--out', blank, '--year', '2018', '--agency', '宁波市海曙区人民政府');
    const file = writeReport(sampleText);
    const { status, out, err } = await runHere('import', blank, '--into', file);
    expect({ status, out }).toEqual({ status: 0, out: `${file}: 改动0处\n` });
    expect(err).toContain('个数据在工作簿里是空白，报告里的数没有动；要改为空白时加 --blank');
    expect(readFileSync(file, 'utf8')).toBe(sampleText);
  });

  it('brings the filing fields and the remarks on figures along', async () => {
    const report = { ...fixtureReport('haishu-2018') };
    const remark = { 'complaints.total': '含市长热线' };
    const filing = { ...report.filing, preparer: '陈某某' };
    writeFileSync(inFolder('填报.xlsx'), await renderXlsx({ ...report, filing, notes: { figures: remark } }));
    const { filing: _, notes: __, ...bare } = JSON.parse(sampleText);
    const file = writeReport(`${JSON.stringify(bare, null, '\t')}\n`);
    const { status, out } = await runHere('import', inFolder('填报.xlsx'), '--into', file);
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('填报人：空白 → 陈某某') });
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toEqual({ ...bare, filing, notes: { figures: remark } });
    expect(text).toContain('\n\t"filing": {\n\t\t"preparer": "陈某某"');
  });

  it('lists what it would change without changing it', async () => {
    const workbook = await writeWorkbook(({ proactive }) => {
      proactive.total = 40000;
    });
    const file = writeReport(sampleText);
    const { status, out } = await runHere('import', workbook, '--into', file, '--dry-run');
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('将改动1处') });
    expect(readFileSync(file, 'utf8')).toBe(sampleText);
  });

  it('keeps a link to the report a link, and the report as private as it was', async () => {
    const workbook = await writeWorkbook(({ proactive }) => {
      proactive.total = 40000;
    });
    const file = writeReport(sampleText);
    chmodSync(file, 0o600);
    symlinkSync(file, inFolder('链接.json'));
    expect(await runHere('import', workbook, '--into', inFolder('链接.json'))).toMatchObject({ status: 0 });
    expect(lstatSync(inFolder('链接.json')).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('40000');
  });

  it('refuses a workbook of another year and leaves the report alone', async () => {
    const text = sampleText.replace('"year": 2018', '"year": 2017');
    const file = writeReport(text);
    const { status, err } = await runHere('import', await writeWorkbook(), '--into', file);
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('工作簿是2018年度的，报告是2017年度的'),
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('ends with status 2 for a file that is no workbook', async () => {
    const { status, err, out } = await runHere('import', writeReport(sampleText));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('不是 Excel 工作簿');
  });

  it('names the sheets to choose from where the one asked for is not there', async () => {
    const { status, err } = await runHere('import', await writeWorkbook(), '--sheet', '教育局');
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('可选 统计表') });
  });
});
