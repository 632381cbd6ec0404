import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import { inPart, reportWith } from '../check/clean-report.js';
import { runHere } from './run-here.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const clean = reportWith();
const doubtful = reportWith({ ...inPart('fees', '2018年,未收费。'), report: { filing: {} } });
const wrong = reportWith({ figures: { 'requests.received.fax': 2 } });

const noNumbers =
  '正文数字核对：共0处（不含序号、日期、文号、电话）。与统计表一致0处，不一致0处；正文内部计算一致0处、不一致0处；统计表无对应项0处；未能自动核对0处。';

describe('nianbao check', () => {
  it('says that nothing was found, and ends with 0', async () => {
    const file = put('甲.json', clean);
    expect(await runHere('check', file)).toEqual({
      status: 0,
      out: `${file}（江州市东湖区人民政府2018年度）：没有发现问题\n共1份报告：错误0个，警告0个，提示0个\n${noNumbers}\n`,
      err: '',
    });
  });

  it('groups findings by part, sums them up, and ends with 0 while none is an error', async () => {
    const file = put('甲.json', doubtful);
    const { status, out } = await runHere('check', file);
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      `${file}（江州市东湖区人民政府2018年度）`,
      '  第四部分 政府信息公开收费及减免情况',
      '    【警告】有1处全角、半角用错：第四部分第1段第6字“,”（“2018年,未收费。”）。 [mark-width]',
      '  填报信息和日期',
      '    【提示】统计表下缺联系电话、填报日期。 [filing-incomplete]',
      '共1份报告：错误0个，警告1个，提示1个',
      noNumbers.replace('共0处', '共1处').replace('一致0处，不', '一致1处，不'),
      '',
    ]);
  });

  it('ends with 1 on an error', async () => {
    const { status, out, err } = await runHere('check', put('甲.json', clean), put('乙.json', wrong));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('  统计表\n    【错误】三、（一）收到申请数填40件');
    expect(out).toContain('共2份报告：错误1个，警告0个，提示0个\n');
  });

  it('prints one object a report for programs', async () => {
    const [one, other] = [put('甲.json', doubtful), put('乙.json', wrong)];
    const { status, out } = await runHere('check', one, other, '--format', 'json');
    expect(status).toBe(1);
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ file }) => file)).toEqual([one, other]);
    expect(objects.map(({ findings }) => findings.map(({ code }: { code: string }) => code))).toEqual([
      ['filing-incomplete', 'mark-width'],
      ['sum-mismatch'],
    ]);
  });

  it('raises, lowers and leaves out', async () => {
    const file = put('甲.json', doubtful);
    const { status, out } = await runHere('check', file, '--severity', 'mark-width=off,filing-incomplete=error');
    expect(status).toBe(1);
    expect(out).toContain('【错误】统计表下缺');
    expect(out).not.toContain('mark-width');
    const twice = await runHere('check', file, '--severity', 'mark-width=off', '--severity', 'filing-incomplete=off');
    expect(twice.out).toContain('没有发现问题');
  });

  it.each([
    ['mark=off', '没有检查项“mark”'],
    ['mark-width=grave', '“mark-width”的级别应为 error、warning、info、off 之一'],
    ['mark-width', '“mark-width”的级别应为'],
  ])('refuses --severity %s', async (value, sentence) => {
    const { status, err } = await runHere('check', put('甲.json', clean), '--severity', value);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  it('compares with last year', async () => {
    const previous = put(
      '上年.json',
      reportWith({ report: { year: 2017, filing: { phone: '1', date: '2018-01-15' } } }),
    );
    const { status, out } = await runHere('check', put('甲.json', clean), '--previous', previous);
    expect(status).toBe(0);
    expect(out).toContain('没有发现问题');
    const stale = put('前年.json', reportWith({ report: { year: 2016 } }));
    const refused = await runHere('check', put('甲.json', clean), '--previous', stale);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.err).toContain('前年.json: year: 上年报告应为2017年，给出的是2016年（对照 ');
  });

  it('accounts for the numbers of the text, each of several reports for itself', async () => {
    const text = '全区收到政府信息公开申请40件，网络申请26件，阅读量5万次，梳理事项8项。';
    const file = put('甲.json', reportWith(inPart('disclosureOnRequest', text)));
    const line =
      '正文数字核对：共4处（不含序号、日期、文号、电话）。与统计表一致1处，不一致1处；正文内部计算一致0处、不一致0处；统计表无对应项1处；未能自动核对1处，请人工核对（--numbers 列出）。';
    expect((await runHere('check', file)).out.trimEnd().split('\n').at(-1)).toBe(line);
    const listed = await runHere('check', file, put('乙.json', clean), '--numbers');
    expect(listed.out).toContain(
      [
        `  ${line}`,
        '    □ 第三部分第1段 40件（…收到政府信息公开申请40件，网络申请26件，阅…）与统计表一致：收到申请数',
        '    □ 第三部分第1段 26件（…申请40件，网络申请26件，阅读量5万次，梳理…）与统计表不一致：网络申请数',
        '    □ 第三部分第1段 5（…络申请26件，阅读量5万次，梳理事项8项。）统计表无对应项',
        '    □ 第三部分第1段 8（…读量5万次，梳理事项8项。）请人工核对',
      ].join('\n'),
    );
    const { out } = await runHere('check', file, '--format', 'json');
    const { account } = JSON.parse(out);
    expect(account.summary).toBe(line);
    expect(
      account.numbers.map(({ status, finding }: { status: string; finding?: string }) => [status, finding]),
    ).toEqual([
      ['agrees', undefined],
      ['contradicts', 'text-table-mismatch'],
      ['not-in-table', undefined],
      ['unread', undefined],
    ]);
  });

  it('reads the text of an own form with the words that the form names', async () => {
    const form = { ...national2014, id: 'ours', vocabulary: { extends: 'national-2014' } };
    const report = reportWith({ ...inPart('disclosureOnRequest', '收到申请41件。'), report: { form: 'ours' } });
    const file = put('报告.json', report);
    expect((await runHere('check', file, '--forms', put('格式.json', form))).out).toContain('[text-table-mismatch]');
    const { vocabulary: _, ...bare } = form;
    const blind = await runHere('check', file, '--forms', put('无用语.json', bare));
    expect(blind.out).toContain('[text-unchecked]');
    const wrongWords = { ...form, vocabulary: { extends: 'national-2041' } };
    const refused = await runHere('check', file, '--forms', put('错.json', wrongWords));
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.err).toContain('extends 应为 national-2014、national-2019、national-2021 之一');
  });

  it('lists placeholders to write', async () => {
    const file = put('甲.json', reportWith(inPart('disclosureOnRequest', '收到申请40件。')));
    const { out } = await runHere('check', file, '--suggest');
    expect(out).toContain('  第三部分第1段：收到申请40件 → 收到申请{{requests.received.total}}件\n');
    const { out: json } = await runHere('check', file, '--suggest', '--format', 'json');
    expect(JSON.parse(json).suggestions).toHaveLength(1);
  });

  it('checks what can be read, says what cannot, and ends with 2', async () => {
    const { status, out, err } = await runHere('check', join(folder, '没有.json'), put('甲.json', wrong));
    expect(status).toBe(2);
    expect(out).toContain('共1份报告：错误1个');
    expect(err).toContain('没有这个文件');
    const previous = await runHere('check', put('甲.json', wrong), '--previous', join(folder, '没有.json'));
    expect(previous).toMatchObject({ status: 2, out: '' });
  });
});

describe('nianbao render --strict', () => {
  const render = (...argv: readonly string[]) =>
    runHere('render', ...argv, '--out', join(folder, 'out'), '--format', 'txt');

  it('does not write a report with errors, and says which', async () => {
    const [good, bad] = [put('甲.json', doubtful), put('乙.json', wrong)];
    const { status, err } = await render(good, bad, '--strict');
    expect(status).toBe(2);
    expect(err).toContain(`${bad}: 第1行第875列: statistics.requests.received.total: 三、（一）收到申请数填40件`);
    expect(err).toContain('成功1份，失败1份');
    expect(existsSync(join(folder, 'out', '甲.txt'))).toBe(true);
    expect(existsSync(join(folder, 'out', '乙.txt'))).toBe(false);
  });

  it('is not asked for by default', async () => {
    expect(await render(put('乙.json', wrong))).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'out', '乙.txt'))).toBe(true);
  });

  it('passes over the schema that lies beside reports', async () => {
    const ran = await runHere('check', put('甲.json', clean), put('nianbao.schema.json', {}));
    expect(ran.status).toBe(0);
    expect(ran.err).toContain('nianbao.schema.json: 这是报告的格式说明，不是报告，已跳过');
  });
});
