import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { parseReport } from '../../src/index.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import { fixture } from '../docx/fixtures.js';
import { runHere } from './run-here.js';

const sample = fixture('haishu-2018');
const sampleText = readFileSync(new URL('../../fixtures/haishu-2018/report.json', import.meta.url), 'utf8');

let folder = '';
const inFolder = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edited = (bytes: Uint8Array, from: RegExp | string, to: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, () => to)) });
};
const writeWord = async (name: string, from: RegExp | string = '', to = '') => {
  writeFileSync(inFolder(name), edited(await renderDocx(sample), from, to));
  return inFolder(name);
};

describe('nianbao read', () => {
  it('writes the report that a Word file holds', async () => {
    const out = inFolder('报告.json');
    expect(await runHere('read', await writeWord('年报.docx'), '--out', out)).toMatchObject({ status: 0, err: '' });
    expect(parseReport(JSON.parse(readFileSync(out, 'utf8'))).statistics).toEqual(sample.statistics);
  });

  it('takes the tables from a workbook after it', async () => {
    const word = await writeWord('年报.docx', /<w:tbl>.*<\/w:tbl>/s, '');
    writeFileSync(inFolder('表.xlsx'), await renderXlsx(sample));
    const out = inFolder('报告.json');
    expect(await runHere('read', word, inFolder('表.xlsx'), '-o', out)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ statistics: sample.statistics });
  });

  it('tells what it could not read with its place in the file, and ends with 1', async () => {
    const word = await writeWord('年报.docx', '>450<', '>约450<');
    const { status, err } = await runHere('read', word, '-o', inFolder('报告.json'));
    expect(status).toBe(1);
    expect(err).toMatch(/第1个表格第\d+行第3列: 【错误】.*约450.*\[not-a-number\]/);
  });

  it('makes one report of each of several files, and goes on after one that cannot be read', async () => {
    writeFileSync(inFolder('坏.docx'), 'no');
    const files = [await writeWord('一.docx'), inFolder('坏.docx'), await writeWord('二.docx')];
    const { status, err } = await runHere('read', ...files, '-o', inFolder('出'));
    expect(status).toBe(2);
    expect(err).toContain('[not-this-format]');
    for (const name of ['一', '二']) expect(readFileSync(inFolder(`出/${name}.json`), 'utf8')).toContain('海曙区');
  });

  it('overwrites nothing unless told to', async () => {
    const word = await writeWord('年报.docx');
    writeFileSync(inFolder('报告.json'), 'mine');
    expect(await runHere('read', word, '-o', inFolder('报告.json'))).toMatchObject({ status: 2 });
    expect(readFileSync(inFolder('报告.json'), 'utf8')).toBe('mine');
    expect(await runHere('read', word, '-o', inFolder('报告.json'), '--force')).toMatchObject({ status: 0 });
  });

  it('says of a file of old what to do', async () => {
    writeFileSync(inFolder('旧.doc'), '{\\rtf1 x}');
    const { status, err } = await runHere('read', inFolder('旧.doc'));
    expect(status).toBe(2);
    expect(err).toContain('soffice --headless --convert-to docx');
  });
});

describe('nianbao check on a Word file', () => {
  it('finds what it finds in a report, at its place in the file', async () => {
    const { status, out } = await runHere('check', await writeWord('年报.docx', '>50<', '>51<'));
    expect(out).toContain('海曙区');
    expect([0, 1]).toContain(status);
    const wrong = await runHere(
      'check',
      await writeWord('错.docx', '七、其它需要报告的事项', '七、其它需要报告的事项（见http）（）'),
    );
    expect(wrong.out).toMatch(/第\d+段：/);
  });
});

describe('nianbao merge', () => {
  it('takes an edit into the JSON, of which every other byte stays', async () => {
    writeFileSync(inFolder('报告.json'), sampleText);
    const word = await writeWord('改.docx', '本年度无其他需要报告的事项。', '本年度没有其他需要报告的事项。');
    const { status, out } = await runHere('merge', inFolder('报告.json'), word);
    expect(status).toBe(0);
    expect(out).toContain('改动1处');
    const after = readFileSync(inFolder('报告.json'), 'utf8');
    expect(after).toContain('本年度没有其他需要报告的事项。');
    expect(after.split('"otherMatters"')[0]).toBe(sampleText.split('"otherMatters"')[0]);
  });

  it('shows a change far into a paragraph', async () => {
    writeFileSync(inFolder('报告.json'), sampleText);
    const word = await writeWord('改.docx', '逐条细化落实', '逐项细化落实');
    const { out } = await runHere('merge', inFolder('报告.json'), word, '--dry-run');
    expect(out).toMatch(/…[^→]*逐条细化落实[^→]* → …[^→]*逐项细化落实/);
  });

  it('writes nothing on a dry run, nor where nothing was edited', async () => {
    writeFileSync(inFolder('报告.json'), sampleText);
    expect(await runHere('merge', inFolder('报告.json'), await writeWord('同.docx'))).toMatchObject({ status: 0 });
    const word = await writeWord('改.docx', '本年度无其他', '本年度没有其他');
    expect(await runHere('merge', inFolder('报告.json'), word, '--dry-run')).toMatchObject({ status: 0 });
    expect(readFileSync(inFolder('报告.json'), 'utf8')).toBe(sampleText);
  });
});
