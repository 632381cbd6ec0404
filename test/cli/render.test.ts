import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { national2014 } from '../../src/form/national-2014.js';
import { reportOf } from '../reports/report-of.js';
import { runHere } from './run-here.js';

const valid = reportOf(national2014, { year: 2018 });

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return file;
};

const render = (...argv: readonly string[]) => runHere('render', ...argv, '--out', out, '--format', 'txt');

/** Nothing was written, not even in part. */
const expectNothing = () => expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);

describe('nianbao render', () => {
  it('writes each report under the name of its file, says what it wrote, and ends with 0', async () => {
    const ran = await render(put('甲.json', valid), put('乙.2018.json', valid));
    expect(ran).toMatchObject({ status: 0, out: `${join(out, '甲.txt')}\n${join(out, '乙.2018.txt')}\n` });
    expect(readdirSync(out).sort()).toEqual(['乙.2018.txt', '甲.txt']);
    expect(readFileSync(join(out, '甲.txt'), 'utf8')).toBe(toText(valid));
  });

  it('sums up a run of several reports, failures among them', async () => {
    const ran = await render(put('甲.json', valid), put('乙.json', { ...valid, year: 2030 }), put('丙.json', valid));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('共3份报告，成功2份，失败1份，写出2个文件');
    expect(readdirSync(out).sort()).toEqual(['丙.txt', '甲.txt']);
  });

  it('names files by a pattern', async () => {
    await render(put('a.json', valid), '--name', '{shortName}{year}');
    expect(readdirSync(out)).toEqual(['县档案局2018.txt']);
  });

  it('keeps names inside the folder, whatever a report calls its agency', async () => {
    const file = put('a.json', { ...valid, agency: { name: '../../某局' } });
    await render(file, '--name', '{agency}');
    expect(readdirSync(out)).toEqual(['_.._某局.txt']);
  });

  it('replaces a file of an earlier run', async () => {
    const file = put('a.json', valid);
    await render(file);
    put('a.json', { ...valid, preamble: ['新的一段。'] });
    await render(file);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toContain('新的一段。');
    expect(readdirSync(out)).toEqual(['a.txt']);
  });

  it('writes the other formats where one lacks a character, and ends with 2', async () => {
    const file = put('甲.json', { ...valid, preamble: ['\u{20bb7}野家。'] });
    const ran = await runHere('render', file, '--out', out, '--format', 'docx,pdf,xlsx,txt');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('字体里没有“\u{20bb7}”');
    expect(readdirSync(out).sort()).toEqual(['甲.docx', '甲.txt', '甲.xlsx']);
  });

  it('lets no report stand in the way of another, whatever happens to it', async () => {
    mkdirSync(join(out, '乙.txt'), { recursive: true });
    const ran = await render(put('甲.json', valid), put('乙.json', valid), put('丙.json', valid));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('共3份报告，成功2份，失败1份，写出2个文件');
    expect(readdirSync(out).sort()).toEqual(['丙.txt', '乙.txt', '甲.txt']);
  });

  it('counts what was written before the disk was full', async () => {
    mkdirSync(join(out, '甲.txt'), { recursive: true });
    const ran = await runHere('render', put('甲.json', valid), put('乙.json', valid), '--out', out, '-f', 'docx,txt');
    expect(ran.err).toContain('共2份报告，成功1份，失败1份，写出3个文件');
  });

  it('shows keys and names of a file as text, never as commands to the terminal or as lines of its own', async () => {
    const ran = await render(put('甲.json', { ...valid, '\x1b[31m红\u009b2J\n乙.json: 没有问题': 1 }));
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.err).toMatch(/^[^\0-\x09\x0b-\x1f\x7f-\x9f]*$/);
  });

  it('refuses a file too large to be a report before it is parsed', async () => {
    const ran = await render(put('甲.json', ' '.repeat(17 * 2 ** 20)));
    expect(ran).toMatchObject({ status: 2, err: expect.stringContaining('文件超过16MB，不像是报告') });
  });

  it('compares with last year’s report', async () => {
    const now = put('2018.json', { ...valid, preamble: ['增长{{growth:complaints.total}}。'] });
    expect((await render(now)).err).toMatch(/2018\.json: 第1行第\d+列: preamble\[0\]: .*\[growth-without-previous\]/);
    const last = put('2017.json', { ...valid, year: 2017 });
    expect((await render(now, '--previous', last)).status).toBe(0);
    expect(readFileSync(join(out, '2018.txt'), 'utf8')).toContain('增长0.0%。');
    expect((await render(now, '--previous', put('2016.json', { ...valid, year: 2016 }))).err).toContain(
      '上年报告应为2017年',
    );
  });
});

describe('faulty reports', () => {
  it('are told as file: path: sentence, one fault a line, and nothing is written', async () => {
    const file = put('甲.json', { ...valid, year: 2030, preamble: [''], extra: 1 });
    const ran = await render(file);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    const lines = ran.err.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(/^\S+甲\.json: 第1行第\d+列: (year|preamble\[0\]|extra): .*[\u4e00-\u9fff].* \[[a-z-]+\]$/u);
    expectNothing();
  });

  it('tell JSON faults with line and column', async () => {
    expect((await render(put('a.json', '{\n "form": "national-2014",,\n}'))).err).toMatch(/a\.json: 第2行第26列: /);
    expect((await render(put('b.json', '{"year": 2018, "year": 2017}'))).err).toMatch(
      /b\.json: 第1行第16列: “year”在同一处写了两次 \[json\]\n/,
    );
    expectNothing();
  });

  it.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), '文件是 UTF-16 编码，请另存为 UTF-8 编码'],
    ['UTF-16 big-endian', Uint8Array.of(0xfe, 0xff, 0x00, 0x7b), '文件是 UTF-16 编码'],
    // 年报 in GBK.
    ['GBK', Uint8Array.of(0x7b, 0x22, 0xc4, 0xea, 0xb1, 0xa8, 0x22), '文件不是 UTF-8 编码（可能是 GBK、ANSI）'],
    ['an empty file', new Uint8Array(), '第1行第1列: '],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x80), '这是 Office 文件，不是 JSON 报告'],
  ])('in another encoding get a clear sentence: %s', async (_, bytes, sentence) => {
    const ran = await render(put('a.json', bytes));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(`a.json: ${sentence}`);
    expectNothing();
  });

  it('may begin with a byte-order mark', async () => {
    expect((await render(put('a.json', `\ufeff${JSON.stringify(valid)}`))).status).toBe(0);
  });

  it('that are not there, or are folders, are named', async () => {
    const ran = await render(join(folder, '无.json'), folder);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('无.json: 没有这个文件');
    expect(ran.err).toContain(`${folder}: 这是文件夹，不是文件`);
  });
});

describe('two inputs with one output name', () => {
  it('are refused before anything is written', async () => {
    mkdirSync(join(folder, 'b'));
    const ran = await render(put('report.json', valid), put('b/Report.json', valid), put('other.json', valid));
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/Report\.json: 与 .*report\.json 的输出文件同名/);
    expectNothing();
  });

  it('are refused if a pattern makes them one, and so is the same file twice', async () => {
    const a = put('a.json', valid);
    expect((await render(a, put('b.json', valid), '--name', '{year}')).status).toBe(2);
    expect((await render(a, a)).status).toBe(2);
    expectNothing();
  });

  it('are told beside the faults of other files', async () => {
    const a = put('a.json', valid);
    const ran = await render(a, put('b.json', '{'), a);
    expect(ran.err).toContain('b.json: 第1行');
    expect(ran.err).toContain('同名');
  });
});

describe('an output that cannot be written', () => {
  const expectSentence = async (ran: Awaited<ReturnType<typeof render>>) => {
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/^\S+\.txt: 不能写入（[^a-z]*[\u4e00-\u9fff]+[^a-z]*） \[not-written\]\n$/u);
  };

  it('is a sentence where the folder is a file', async () => {
    writeFileSync(out, '');
    await expectSentence(await render(put('a.json', valid)));
    expect(readFileSync(out, 'utf8')).toBe('');
  });

  it('is a sentence where the folder lies in a file', async () => {
    const file = put('a.json', valid);
    await expectSentence(await runHere('render', file, '--out', join(file, 'x', 'y'), '--format', 'txt'));
  });

  it('is a sentence where a folder bears the file’s name, and nothing unfinished stays', async () => {
    mkdirSync(join(out, 'a.txt'), { recursive: true });
    await expectSentence(await render(put('a.json', valid)));
    expect(readdirSync(out)).toEqual(['a.txt']);
  });
});

describe('options', () => {
  it.each([
    [['--format', 'doc'], /选项 -f, --format <LIST> 不能是“doc”，可用的格式：docx/],
    [['--format', ''], /可用的格式/],
    [['--format', 'toString'], /可用的格式/],
    [['--lines', 'x'], /选项 --lines <N> 不能是“x”，应为整数/],
    [['--lines', '99'], /版式选项 linesPerPage：应为18至30之间的整数/],
    [['--first-page', '0'], /版式选项 firstPageNumber：/],
    [['--faces', 'kylin'], /不能是“kylin”，可用的值：gb2312, windows, founder-gbk/],
    [['--name', '{date}'], /--name: 没有“\{date\}”，可用 \{file\}/],
    [['--colour', 'red'], /没有选项 --colour/],
  ])('%j: a sentence, status 2 and nothing written', async (flags, sentence) => {
    const ran = await runHere('render', put('a.json', valid), '--out', out, ...flags);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/error:|\n\s+at /);
    expectNothing();
  });

  it('take several formats, once each', async () => {
    await runHere('render', put('a.json', valid), '--out', out, '--format', 'txt，txt, txt');
    expect(readdirSync(out)).toEqual(['a.txt']);
  });
});

describe('faults', () => {
  const lines = ['{', '  "form": "national-2014",', '  "preamble": [', '    "第一段。",', '    "{{没有}}"', '  ]', '}'];

  it('stand with line and column where a person finds them in the file', async () => {
    const { err } = await render(put('甲.json', lines.join('\n')));
    expect(err).toContain('甲.json: 第5行第5列: preamble[1]: ');
    // What is missing is told where it belongs.
    expect(err).toContain('甲.json: 第1行第1列: year: ');
  });

  it('are data for programs', async () => {
    const {
      out: printed,
      err,
      status,
    } = await render(put('甲.json', valid), put('乙.json', lines.join('\n')), '--json');
    expect({ status, err }).toEqual({ status: 2, err: '' });
    const [written, faulty] = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written).toEqual({ file: join(folder, '甲.json'), written: [join(out, '甲.txt')] });
    expect(faulty.faults).toContainEqual({
      file: join(folder, '乙.json'),
      line: 5,
      column: 5,
      path: 'preamble[1]',
      code: 'placeholder-malformed',
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  it('are told once where every report has them', async () => {
    const files = [put('甲.json', valid), put('乙.json', valid)];
    const { err } = await runHere('render', ...files, '--out', out, '--format', 'docx', '--lines', '99');
    expect(err.split('linesPerPage')).toHaveLength(2);
  });
});

describe('arguments', () => {
  it('may be patterns that the shell has left as they are, and quoted as no Unix shell would leave them', async () => {
    put('甲.json', valid);
    put('乙.json', valid);
    put('丙.txt', 'x');
    await render(join(folder, '*.json'));
    expect(readdirSync(out).sort()).toEqual(['乙.txt', '甲.txt']);
    await render(`'${join(folder, '甲.json')}'`, '--name', "'{shortName}{year}'");
    expect(readdirSync(out).sort()).toEqual(['乙.txt', '县档案局2018.txt', '甲.txt']);
    expect(await render(join(folder, '*.jsonc'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('*.jsonc: 没有匹配的文件'),
    });
  });

  it('may be a file whose name looks like a pattern', async () => {
    await render(put('报告[1].json', valid));
    expect(readdirSync(out)).toEqual(['报告[1].txt']);
  });

  it('take formats in any case, one by one or in a list with a comma too many', async () => {
    await runHere('render', put('甲.json', valid), '--out', out, '-f', 'TXT,', '-f', 'docx');
    expect(readdirSync(out).sort()).toEqual(['甲.docx', '甲.txt']);
  });

  it('print nothing of a quiet run that went well', async () => {
    const ran = await render(put('甲.json', valid), put('乙.json', valid), '--quiet');
    expect(ran).toEqual({ status: 0, out: '', err: '' });
  });

  it('send one file to standard output, and no more than one', async () => {
    const file = put('甲.json', valid);
    const ran = await runHere('render', file, '--out', '-', '--format', 'txt');
    expect(ran).toEqual({ status: 0, out: toText(valid), err: '' });
    const two = await runHere('render', file, '--out', '-', '--format', 'txt,docx');
    expect(two).toMatchObject({ status: 2, out: '', err: expect.stringContaining('一次只能输出一份报告的一种格式') });
  });

  it('bring forms of the caller’s own', async () => {
    const { id: _, ...rest } = national2014;
    const form = put('form.json', { ...rest, id: 'own-2014' });
    const file = put('甲.json', { ...valid, form: 'own-2014' });
    expect((await render(file)).status).toBe(2);
    expect(await render(file, '--forms', form)).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(join(out, '甲.txt'), 'utf8')).toBe(toText(valid));
    expect(await runHere('check', file, '--forms', form)).toMatchObject({
      out: expect.stringContaining('某县档案局2018年度'),
    });
  });
});
