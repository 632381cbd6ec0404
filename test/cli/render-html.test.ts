import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import { renderHtml } from '../../src/html/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import { site } from '../html/sample-site.js';
import { reportOf } from '../reports/report-of.js';
import { runHere } from './run-here.js';

const report = reportOf(national2014, { year: 2018 });

let folder = '';
let input = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  input = put('报告.json', report);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const render = (...argv: readonly string[]) => runHere('render', input, '--out', join(folder, 'out'), ...argv);
const written = (name = '报告.html') => readFileSync(join(folder, 'out', name), 'utf8');
const given = parseReport(report);

describe('nianbao render --format html', () => {
  it('writes a page with the site and the index of a file', async () => {
    const index = [{ label: '文号', value: '县档〔2019〕1号' }];
    const ran = await render(
      '--format',
      'html',
      '--site',
      put('site.json', { site, index }),
      '--published',
      '2019-01-10',
    );
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(written()).toBe(renderHtml(given, { site, index, published: '2019-01-10' }));
  });

  it('takes a file with the site alone', async () => {
    await render('--format', 'html', '--site', put('site.json', site));
    expect(written()).toBe(renderHtml(given, { site }));
  });

  it('writes a fragment without a site', async () => {
    await render('--format', 'html', '--fragment');
    expect(written()).toBe(renderHtml(given, { fragment: true }));
  });

  it('leads to the files that are written with the page', async () => {
    await render('--format', 'html,docx,txt', '--fragment', '--downloads', '--name', '{shortName} {year}');
    expect(readdirSync(join(folder, 'out'))).toHaveLength(3);
    const size = readFileSync(join(folder, 'out', '县档案局 2018.docx')).length;
    const [word] = /<a href=[^>]*docx.*?<\/a>/.exec(written('县档案局 2018.html')) ?? [];
    expect(word).toContain(`href="${encodeURIComponent('县档案局 2018.docx')}"`);
    expect(word).toContain(`（Word，${Math.round(size / 1024)}KB）`);
  });

  it.each([
    [[], 'misuse', /--site/],
    [['--site', 'none.json'], 'file-unreadable', /没有这个文件/],
  ])('needs a site: %j', async (argv, code, message) => {
    const ran = await render('--format', 'html', ...argv);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.err).toMatch(message);
    expect(readdirSync(folder)).not.toContain('out');
  });

  it('tells all that the file of the site lacks, before anything is written', async () => {
    const file = put('site.json', { site: { name: '门户', column: { name: '年报' } } });
    const ran = await render('--format', 'html,docx', '--site', file);
    expect(ran.status).toBe(2);
    expect(ran.err.trim().split('\n')).toHaveLength(4);
    expect(ran.err).toContain(`${file}: site.domain: 缺少网站域名`);
    expect(readdirSync(folder)).not.toContain('out');
    const unknown = await render('--format', 'html', '--site', put('other.json', { site, colour: 'red' }));
    expect(unknown.err).toContain('[option-unknown]');
  });
});
