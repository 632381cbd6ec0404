import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('nianbao check', () => {
  it('says that nothing was found, and ends with 0', async () => {
    const file = put('甲.json', clean);
    expect(await runHere('check', file)).toEqual({
      status: 0,
      out: `${file}（江州市东湖区人民政府2018年度）：没有发现问题\n共1份报告：错误0个，警告0个，提示0个\n`,
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
