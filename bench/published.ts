/**
 * Measures what is published and archived: the PDF with and without tags, OFD, the web page. A part of `npm run bench`;
 * `npm run bench:published` measures this alone and writes its section of docs/benchmarks.md anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { composeDocument } from '../src/document/compose-document.js';
import { renderFigures, renderHtml } from '../src/html/index.js';
import { parseReport } from '../src/index.js';
import { renderOfd } from '../src/ofd/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { benchmarksInChinese } from '../tools/docs-benchmarks.js';
import { fonts } from './bare-pdf.js';
import { interleaved, type Task } from './measure.js';
import { byTypst } from './rivals.js';

const sample = 'fixtures/haishu-2018/report.json';
const rounds = { warmUp: 40, counted: 101 };

const report = parseReport(JSON.parse(readFileSync(sample, 'utf8')));
const printed = composeDocument(report);

const site = {
  name: '示例政府网',
  domain: 'www.yunchuan.example',
  idCode: '3300000001',
  column: { name: '政府信息公开年报', keywords: '年报', description: '政府信息公开工作年度报告' },
};

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

type Named = readonly [name: string, task: Task];

/** Tasks in turn; the ratio of each is to the first. */
const rowsOf = async (tasks: readonly Named[]): Promise<readonly string[]> => {
  const timings = await interleaved(
    tasks.map(([, task]) => task),
    rounds,
  );
  return timings.map(
    ({ best, median, ratio }, index) =>
      `| ${tasks[index]?.[0]} | ${ms(best)} | ${ms(median)} | ${index === 0 ? '1.00' : ratio.toFixed(2)} |`,
  );
};

const table = (head: string, rows: readonly string[]): string =>
  [`| ${head} | best, ms | median, ms | ratio |`, '| --- | ---: | ---: | ---: |', ...rows].join('\n');

/** The section of docs/benchmarks.md. */
export const published = async (): Promise<string> => {
  const loadBefore = loadavg()[0] ?? 0;
  const ours = await rowsOf([
    ['`renderPdf`, `tags: false`', () => renderPdf(report, { fonts, tags: false })],
    ['`renderPdf`', () => renderPdf(report, { fonts })],
    ['`renderPdf`, `pdf/a-2a` and `ua`', () => renderPdf(report, { fonts, conformance: 'pdf/a-2a', ua: true })],
  ]);
  const theirs = await rowsOf([
    ['typst (native) without tags', byTypst(printed, { tags: false })],
    ['typst (native) with tags', byTypst(printed)],
  ]);
  const others = await rowsOf([
    ['`renderOfd`', () => renderOfd(report, { fonts })],
    ['`renderHtml`, the whole page', async () => renderHtml(report, { site })],
    ['`renderHtml`, the fragment', async () => renderHtml(report, { fragment: true })],
    ['`renderFigures`', async () => renderFigures(report)],
  ]);
  return [
    '## Published and archived',
    `The same sample, in turn within each table; ${rounds.warmUp} rounds to warm up and ${rounds.counted} counted; processor time. ` +
      'A ratio is to the first row of its table, the median of the ratios round by round.',
    table('tags', ours),
    table('tags in typst', theirs),
    table('other files', others),
    `nianbao ${JSON.parse(readFileSync('package.json', 'utf8')).version}, Node ${process.versions.node}; load average (one minute) ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after.`,
  ].join('\n\n');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = readFileSync('docs/benchmarks.md', 'utf8');
  const section = await published();
  console.log(section);
  const [before = '', after = ''] = page.split(/(?:## Published and archived\n.*?)?(?=^## Growth$)/ms);
  const written = `${before}${section}\n\n${after}`;
  writeFileSync('docs/benchmarks.md', written);
  writeFileSync('docs/benchmarks.zh-CN.md', benchmarksInChinese(written));
}
