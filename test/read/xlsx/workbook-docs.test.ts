import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../../../src/read/file/office-file.js';
import { limits } from '../../../src/read/xlsx/limits.js';
import { xmlLimits } from '../../../src/zip/xml.js';

const text = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = text('docs/workbook.md');

/** The members of a union of codes, as its file writes them. */
const codesIn = (path: string, union: string): readonly string[] => {
  const [, members = ''] = new RegExp(`export type ${union} =([^]*?)\\n\\n`).exec(text(path)) ?? [];
  return [...members.matchAll(/'([a-z-]+)'/g)].flatMap(([, code]) => code ?? []);
};

const codesUnder = (heading: string): readonly string[] => {
  const [, section = ''] = new RegExp(`## ${heading}\\n([^]*?)(?=\\n## |$)`).exec(page) ?? [];
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(([, code]) => code ?? []);
};

describe('docs/workbook.md', () => {
  it('explains every finding', () => {
    expect(codesUnder('Findings')).toEqual(codesIn('src/read/reading.ts', 'ReadFindingCode'));
  });

  it('explains every error', () => {
    expect(codesUnder('Errors')).toEqual(codesIn('src/read/read-error.ts', 'ReadErrorCode'));
  });

  it('states the limits in force', () => {
    const { file, entries, part, total } = fileLimits;
    const { sheets, cells, rows } = limits;
    const words = [
      `${file / 1e6} MB a file`,
      `${entries.toLocaleString('en')} entries`,
      `${part / 1e6} MB a decompressed part`,
      `${total / 1e6} MB in all`,
      `${xmlLimits.elements.toLocaleString('en')} elements a part`,
      `${xmlLimits.depth} inside each other`,
      `${sheets} sheets`,
      `${cells.toLocaleString('en')} cells`,
      `${rows.toLocaleString('en')} rows`,
    ];
    for (const word of words) expect(page.replace(/\s+/g, ' ')).toContain(word);
  });
});
