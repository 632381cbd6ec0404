/**
 * Measures the writers and writes docs/benchmarks.md: `npm run bench`. NIANBAO_BENCH_REPORTS (1000) is the number of
 * reports of the memory test, NIANBAO_BENCH_BATCH (200) that of one run of the command; both may be lowered on a busy
 * machine, the page says what they were.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { composeDocument } from '../src/document/compose-document.js';
import { renderDocx } from '../src/docx/index.js';
import { parseReport, type Report, toText } from '../src/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { readDocx } from '../src/read/index.js';
import { readXlsx, renderXlsx } from '../src/xlsx/index.js';
import { benchmarksInChinese } from '../tools/docs-benchmarks.js';
import { bareDocx } from './bare-docx.js';
import { barePdf, fonts } from './bare-pdf.js';
import { bareXlsx, bookOf } from './bare-xlsx.js';
import { interleaved, type Task } from './measure.js';
import { published } from './published.js';
import { byHucre, byTemplate, byTypst } from './rivals.js';
import { assertSameText } from './same-text.js';

const BATCH = Number(process.env.NIANBAO_BENCH_BATCH ?? 200);
const rounds = { warmUp: 40, counted: 101 };
const sample = 'fixtures/haishu-2018/report.json';

const json: unknown = JSON.parse(readFileSync(sample, 'utf8'));
const report = parseReport(json);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const say = (text: string): string => {
  console.log(`${text}\n`);
  return text;
};

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Each writer, the bare library below it and a rival, in turn. */
const writers = async (): Promise<string> => {
  const printed = composeDocument(report);
  const book = bookOf(report);
  const workbook = await renderXlsx(report);
  const word = await renderDocx(report);
  const [template, typst] = [await byTemplate(printed), byTypst(printed)];
  await assertSameText('docx', await renderDocx(report), { docx: await bareDocx(printed), template: await template() });
  await assertSameText('pdf', await renderPdf(report, { fonts }), {
    pdfmake: new Uint8Array(await barePdf(printed)),
    typst: new Uint8Array(await typst()),
  });
  await assertSameText('xlsx', workbook, { exceljs: await bareXlsx(book), hucre: await byHucre(book) });
  const groups: readonly (readonly (readonly [name: string, task: Task])[])[] = [
    [
      ['docx alone', () => bareDocx(printed)],
      ['`renderDocx`', () => renderDocx(report)],
      ['`readDocx`', () => readDocx(word)],
      ['easy-template-x, template made beforehand', template],
    ],
    [
      ['pdfmake alone, lines broken by pdfmake', () => barePdf(printed)],
      ['`renderPdf`', () => renderPdf(report, { fonts })],
      ['typst (native), lines broken by typst', typst],
    ],
    [
      ['exceljs alone', () => bareXlsx(book)],
      ['`renderXlsx`', () => renderXlsx(report)],
      ['hucre', () => byHucre(book)],
      ['`readXlsx`', () => readXlsx(workbook)],
    ],
  ];
  const rows: string[][] = [];
  for (const tasks of groups) {
    const timings = await interleaved(
      tasks.map(([, task]) => task),
      rounds,
    );
    timings.forEach(({ median, ratio }, index) => {
      rows.push([tasks[index]?.[0] ?? '', ms(median), ratio.toFixed(2)]);
    });
  }
  return say(table(['writer', 'median, ms', 'ratio to the bare library'], rows));
};

/** The report with every paragraph of its parts `times` times. */
const longer = (times: number): Report => {
  const grow = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.flatMap((item) =>
        typeof item === 'string' ? Array.from({ length: times }, () => item) : [grow(item)],
      );
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, grow(own)]));
  };
  const { parts, ...rest } = report;
  return parseReport({ ...JSON.parse(JSON.stringify(rest)), parts: grow(parts) });
};

const growth = async (): Promise<string> => {
  const rows: string[][] = [];
  for (const times of [1, 5, 20]) {
    const long = longer(times);
    const tasks: readonly Task[] = [
      async () => parseReport(JSON.parse(JSON.stringify(long))),
      () => renderDocx(long),
      () => renderPdf(long, { fonts }),
      () => renderXlsx(long),
    ];
    const timings = await interleaved(tasks, { warmUp: 2, counted: 7 });
    rows.push([`${times}×`, String(toText(long).length), ...timings.map(({ median }) => ms(median))]);
  }
  return say(
    table(['text', 'characters', '`parseReport`, ms', '`renderDocx`, ms', '`renderPdf`, ms', '`renderXlsx`, ms'], rows),
  );
};

/** The command on many reports, with all its threads. */
const batch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const files = Array.from({ length: BATCH }, (_, index) => join(folder, `${index}.json`));
    for (const file of files) writeFileSync(file, JSON.stringify(json));
    const start = performance.now();
    const argv = ['dist/cli.js', 'render', ...files, '--out', join(folder, 'out'), '--format', 'docx,pdf,xlsx'];
    execFileSync(process.execPath, argv, { stdio: 'ignore' });
    const seconds = (performance.now() - start) / 1000;
    return say(
      `${BATCH} reports in three formats with \`nianbao render\` on ${availableParallelism()} cores: ${seconds.toFixed(1)} s, ` +
        `${(BATCH / seconds).toFixed(1)} reports a second (${((3 * BATCH) / seconds).toFixed(1)} files a second).`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** In a process of its own, so that nothing but the library is loaded. */
const memory = (): string =>
  say(
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/memory.ts'], { encoding: 'utf8' }).trim(),
  );

execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
const loadBefore = loadavg()[0] ?? 0;
const sections = [
  '<!-- Written by `npm run bench`; not edited by hand. -->\n# Benchmarks\n\n**English** · [简体中文](benchmarks.zh-CN.md)',
  `The sample is ${sample}: 12 pages in the PDF. Tasks of a group run in turn in one process, ${rounds.warmUp} rounds to warm up and ` +
    `${rounds.counted} counted; times are processor time; a ratio is the median of the ratios round by round, which other load disturbs least. ` +
    'All of a group write the same text; the PDF writers use the same font files.',
  `## One report\n\n${await writers()}`,
  'The bare libraries are given the printed text and break lines, pages and columns by their own rules; they do not give the grid of 22 × 28, ' +
    'repeatable bytes, or checks of characters.',
  say(await published()),
  `## Growth\n\nEvery paragraph of the parts repeated.\n\n${await growth()}`,
  `## Many reports\n\n${batch()}`,
  `## Memory\n\nOne process, in which nothing but the library is loaded.\n\n${memory()}`,
];
const version = (name: string): string =>
  `${name} ${JSON.parse(readFileSync(join(name === 'nianbao' ? '.' : folderOf(name), 'package.json'), 'utf8')).version}`;
function folderOf(name: string): string {
  return join(
    ['easy-template-x', 'hucre', '@myriaddreamin/typst-ts-node-compiler'].includes(name) ? 'bench' : '.',
    'node_modules',
    name,
  );
}
const versions = [
  'nianbao',
  'docx',
  'pdfmake',
  'exceljs',
  'easy-template-x',
  'hucre',
  '@myriaddreamin/typst-ts-node-compiler',
];
sections.push(
  `## Machine\n\n${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}. ` +
    `Load average (one minute) ${loadBefore.toFixed(1)} at the start and ${(loadavg()[0] ?? 0).toFixed(1)} at the end: ` +
    'more than the number of cores means that other programs took their share.\n\n' +
    `${versions.map(version).join(', ')}.`,
);
mkdirSync('docs', { recursive: true });
const page = `${sections.join('\n\n')}\n`;
writeFileSync('docs/benchmarks.md', page);
writeFileSync('docs/benchmarks.zh-CN.md', benchmarksInChinese(page));
