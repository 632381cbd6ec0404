/**
 * What the library itself takes in memory: run alone, without the writers that it is measured against.
 * `tsx --expose-gc bench/memory.ts` prints a table; the number of reports is NIANBAO_BENCH_REPORTS (1000).
 */
import { readFileSync } from 'node:fs';
import { renderDocx } from '../src/docx/index.js';
import { parseReport } from '../src/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { renderXlsx } from '../src/xlsx/index.js';

const REPORTS = Number(process.env.NIANBAO_BENCH_REPORTS ?? 1000);
const report = parseReport(JSON.parse(readFileSync('fixtures/haishu-2018/report.json', 'utf8')));

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const marks = new Set([0.1, 0.2, 0.4, 0.6, 0.8, 1].map((share) => Math.round(share * REPORTS)));

console.log('| reports, three formats each | heap after collection, MiB | resident, MiB |\n| --- | ---: | ---: |');
for (let count = 1; count <= REPORTS; count += 1) {
  await renderDocx(report);
  await renderPdf(report);
  await renderXlsx(report);
  if (!marks.has(count)) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(`| ${count} | ${mebibytes(heapUsed)} | ${mebibytes(rss)} |`);
}
