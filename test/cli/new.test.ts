import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { checkReport, toText } from '../../src/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import { runHere } from './run-here.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const create = (year: number, ...argv: readonly string[]) =>
  runHere('new', '--year', String(year), '--agency', '某县档案局', '--out', join(folder, 'a', 'report.json'), ...argv);
const created = () => JSON.parse(readFileSync(join(folder, 'a', 'report.json'), 'utf8'));

describe('nianbao new', () => {
  it.each(Object.values(forms).map(({ id, years: [first] }) => [first, id] as const))(
    'starts a report of %d in the form of that year, %s',
    async (year, id) => {
      const ran = await create(year, '--short-name', '县档案局');
      expect(ran).toMatchObject({ status: 0, err: '' });
      const report = parseReport(created());
      expect(report).toMatchObject({ form: id, year, agency: { name: '某县档案局', shortName: '县档案局' } });
      expect(JSON.stringify(report.statistics)).not.toMatch(/\d/);
    },
  );

  it.each(Object.values(forms).map(({ id, years: [first] }) => [first, id] as const))(
    'writes a sample of %d in the form %s, in which nothing is found',
    async (year) => {
      expect(await create(year, '--sample')).toMatchObject({ status: 0, err: '' });
      const report = parseReport(created());
      expect(checkReport(report)).toEqual([]);
      expect(toText(report)).toMatch(/申请3件/);
    },
  );

  it('lays the schema beside it, where the report says it is', async () => {
    const { out } = await create(2018);
    const file = join(folder, 'a', 'report.json');
    const schema = resolve(dirname(file), created().$schema);
    expect(out.trimEnd().split('\n')).toEqual([file, schema]);
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('$schema');
  });

  it('never writes over a report', async () => {
    writeFileSync(join(folder, 'a.json'), '甲');
    const ran = await runHere('new', '--year', '2018', '--agency', 'x', '--out', join(folder, 'a.json'));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('a.json: 文件已存在');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('甲');
  });

  it('has no form for years without one, nor for a year outside the form asked for', async () => {
    expect((await create(2007)).err).toContain('2007年没有适用的报告格式');
    expect((await create(2020, '--form', 'national-2014')).err).toContain('report.json: year: ');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('replaces an older schema, and no other file of that name', async () => {
    const schema = join(folder, 'nianbao.schema.json');
    const at = (name: string) => ['--out', join(folder, name)];
    writeFileSync(schema, '{"mine":1}');
    const refused = await create(2018, ...at('b.json'));
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('没有改动') });
    expect(readFileSync(schema, 'utf8')).toBe('{"mine":1}');
    expect(existsSync(join(folder, 'b.json'))).toBe(false);
    writeFileSync(schema, '{"title":"政府信息公开工作年度报告","definitions":{}}');
    expect(await create(2018, ...at('b.json'))).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('$schema');
  });
});
