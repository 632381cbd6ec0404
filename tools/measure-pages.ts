/**
 * Measures the PDFs of all fixtures: blank lines at the ends of pages, the widest gap, and whether every line is found as
 * its text by pdftotext and pdf.js. `npm run measure:pages`
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { composeDocument } from '../src/document/compose-document.js';
import { defaultFonts } from '../src/fonts/default-fonts.js';
import { openFaces } from '../src/fonts/report-faces.js';
import { parseReport, type Report } from '../src/index.js';
import { resolveLayout } from '../src/layout/layout.js';
import { renderPdf } from '../src/pdf/index.js';
import { type Page, type Run, typeset } from '../src/typeset/index.js';

const layout = resolveLayout();
const { grid, page: paper } = layout;
const bottom = paper.height - paper.bottom;

/** Runs of one baseline, from left to right, page number aside. */
const linesOf = ({ runs }: Page): readonly (readonly Run[])[] => {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.y > bottom + 1) continue;
    const key = Math.round(run.y * 100);
    lines.set(key, [...(lines.get(key) ?? []), run]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => [...line].sort((a, b) => a.x - b.x));
};

const textOf = (line: readonly Run[]): string => line.map(({ text }) => text).join('');

/** Lines of the grid that stay empty at the end of a page. */
const blankAtEnd = (page: Page): number => {
  const ink = [
    ...page.rules.map(({ y2 }) => y2),
    ...linesOf(page)
      .flat()
      .map(({ y, size }) => y + (grid.pitch - size) / 2 + 0.12 * size),
  ];
  return Math.max(0, (bottom - Math.max(...ink)) / grid.pitch);
};

const isTableLine = (line: readonly Run[]): boolean => line.some(({ size }) => size < layout.bodySize);

/** The widest gap between two characters of one line of running text, in em. */
const widestGap = (page: Page, advance: (run: Run) => number): number => {
  let widest = 0;
  for (const line of linesOf(page)) {
    if (isTableLine(line)) continue;
    line.forEach((run, i) => {
      const next = line[i + 1];
      const gaps = [run.spacing, ...(next ? [next.x - (run.x + advance(run))] : [])];
      if ([...run.text].length < 2) gaps.shift();
      widest = Math.max(widest, ...gaps.map((gap) => gap / run.size));
    });
  }
  return widest;
};

const withoutEnds = (text: string): string => text.trim();

/** Lines of a text column as pdf.js finds them, those of tables left out. */
const pdfjsText = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages;
};

const measure = async (name: string, report: Report) => {
  const fonts = openFaces(await defaultFonts());
  const document = composeDocument(report);
  const { pages } = typeset(document, layout, fonts.metrics);
  const advance = (run: Run): number =>
    [...run.text].reduce(
      (sum, character) => sum + fonts.face(run.face).advance(character.codePointAt(0) ?? 0) * run.size + run.spacing,
      0,
    ) - run.spacing;
  const annex = pages.findIndex((page) => textOf(linesOf(page)[0] ?? []) === '附件');
  const ends = new Set([pages.length - 1, ...(annex > 0 ? [annex - 1] : [])]);
  const bytes = await renderPdf(report);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-measure-'));
  writeFileSync(join(folder, 'report.pdf'), bytes);
  const raw = execFileSync('pdftotext', ['-raw', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' }).split('\f');
  rmSync(folder, { recursive: true });
  const js = await pdfjsText(bytes);
  const missed = pages.flatMap((page, i) => {
    const found = [new Set(raw[i]?.split('\n').map(withoutEnds)), new Set(js[i]?.split('\n').map(withoutEnds))];
    return linesOf(page)
      .filter((line) => !isTableLine(line))
      .map((line) => withoutEnds(textOf(line)))
      .filter((text) => !found.every((lines) => lines.has(text)));
  });
  const lines = pages.flatMap((page) => linesOf(page).filter((line) => !isTableLine(line))).length;
  console.log(
    [
      name.padEnd(18),
      `${pages.length} pages`,
      `blank lines at ends: ${pages.map((page, i) => `${blankAtEnd(page).toFixed(1)}${ends.has(i) ? '*' : ''}`).join(' ')}`,
      `widest gap ${Math.max(...pages.map((page) => widestGap(page, advance))).toFixed(3)} em`,
      `lines not extracted as their text ${missed.length} of ${lines}`,
    ].join(' | '),
  );
  if (process.argv.includes('--lines')) for (const line of missed) console.log(`    ${line}`);
};

for (const name of readdirSync('fixtures')) {
  await measure(name, parseReport(JSON.parse(readFileSync(`fixtures/${name}/report.json`, 'utf8'))));
}
