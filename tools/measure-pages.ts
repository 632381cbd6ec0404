/**
 * Measures the PDFs of all fixtures: blank lines at the ends of pages, the widest gap, and whether every line is found as
 * its text by pdftotext and pdf.js. `npm run measure:pages`
 */

import { readdirSync, readFileSync } from 'node:fs';
import { composeDocument } from '../src/document/compose-document.js';
import { defaultFonts } from '../src/fonts/default-fonts.js';
import { openFaces } from '../src/fonts/report-faces.js';
import { parseReport, type Report } from '../src/index.js';
import { resolveLayout } from '../src/layout/layout.js';
import { renderPdf } from '../src/pdf/index.js';
import { type Page, type Run, typeset } from '../src/typeset/index.js';
import { linesOf, missedLines, pdfjsLines, popplerLines, textLines, textOf } from './extracted-lines.js';

const layout = resolveLayout();
const { grid, page: paper } = layout;
const bottom = paper.height - paper.bottom;

/** Lines of the grid that stay empty at the end of a page. */
const blankAtEnd = (page: Page): number => {
  const ink = [
    ...page.rules.map(({ y2 }) => y2),
    ...linesOf(page, layout)
      .flat()
      .map(({ y, size }) => y + (grid.pitch - size) / 2 + 0.12 * size),
  ];
  return Math.max(0, (bottom - Math.max(...ink)) / grid.pitch);
};

/** The widest gap between two characters of one line of running text, in em. */
const widestGap = (page: Page, advance: (run: Run) => number): number => {
  let widest = 0;
  for (const line of textLines(page, layout)) {
    line.forEach((run, i) => {
      const next = line[i + 1];
      const gaps = [run.spacing, ...(next ? [next.x - (run.x + advance(run))] : [])];
      if ([...run.text].length < 2) gaps.shift();
      widest = Math.max(widest, ...gaps.map((gap) => gap / run.size));
    });
  }
  return widest;
};

const measure = async (name: string, report: Report) => {
  const fonts = openFaces(await defaultFonts());
  const document = composeDocument(report);
  const { pages } = typeset(document, layout, fonts.metrics);
  const advance = (run: Run): number =>
    [...run.text].reduce(
      (sum, character) =>
        sum + fonts.face(run.face).advance(character.codePointAt(0) ?? 0) * run.size * (run.stretch ?? 1) + run.spacing,
      0,
    ) - run.spacing;
  const annex = pages.findIndex((page) => textOf(linesOf(page, layout)[0] ?? []) === '附件');
  const ends = new Set([pages.length - 1, ...(annex > 0 ? [annex - 1] : [])]);
  const bytes = await renderPdf(report);
  const missed = new Set([
    ...missedLines(pages, popplerLines(bytes), layout),
    ...missedLines(pages, await pdfjsLines(bytes), layout),
  ]);
  const lines = pages.flatMap((page) => textLines(page, layout)).length;
  console.log(
    [
      name.padEnd(18),
      `${pages.length} pages`,
      `blank lines at ends: ${pages.map((page, i) => `${blankAtEnd(page).toFixed(1)}${ends.has(i) ? '*' : ''}`).join(' ')}`,
      `widest gap ${Math.max(...pages.map((page) => widestGap(page, advance))).toFixed(3)} em`,
      `lines not extracted as their text ${missed.size} of ${lines}`,
    ].join(' | '),
  );
  if (process.argv.includes('--lines')) for (const line of missed) console.log(`    ${line}`);
};

for (const name of readdirSync('fixtures')) {
  await measure(name, parseReport(JSON.parse(readFileSync(`fixtures/${name}/report.json`, 'utf8'))));
}
