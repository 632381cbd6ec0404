import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Layout } from '../src/layout/layout.js';
import type { Page, Run } from '../src/typeset/index.js';

/** Runs of one baseline, from left to right, page number aside. */
export const linesOf = ({ runs }: Page, { page }: Layout): readonly (readonly Run[])[] => {
  const bottom = page.height - page.bottom;
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.y > bottom + 1) continue;
    const key = Math.round(run.y * 100);
    lines.set(key, [...(lines.get(key) ?? []), run]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => [...line].sort((a, b) => a.x - b.x));
};

/** Lines of a page that are no rows of tables. */
export const textLines = (page: Page, layout: Layout): readonly (readonly Run[])[] =>
  linesOf(page, layout).filter((line) => line.every(({ size }) => size >= layout.bodySize));

export const textOf = (line: readonly Run[]): string => line.map(({ text }) => text).join('');

/** The lines of each page as pdf.js finds them. */
export const pdfjsLines = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(text.split('\n'));
  }
  await pdf.destroy();
  return pages;
};

/** The lines of each page as pdftotext finds them. */
export const popplerLines = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-lines-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return text.split('\f').map((page) => page.split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** White space of any width reads as a space. */
const read = (line: string): string => line.replace(/\s+/gu, ' ').trim();

/** Lines of text that a program does not find as their text. */
export const missedLines = (
  pages: readonly Page[],
  found: readonly (readonly string[])[],
  layout: Layout,
): readonly string[] =>
  pages.flatMap((page, i) => {
    const lines = new Set(found[i]?.map(read));
    return textLines(page, layout)
      .map((line) => read(textOf(line)))
      .filter((text) => !lines.has(text));
  });
