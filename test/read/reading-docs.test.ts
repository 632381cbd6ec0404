import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits as wordLimits } from '../../src/read/docx/limits.js';
import { fileLimits } from '../../src/read/file/office-file.js';
import { limits } from '../../src/read/xlsx/limits.js';
import { xmlLimits } from '../../src/zip/xml.js';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The members of a union of codes, as its file writes them. */
const codesIn = (path: string, union: string): readonly string[] => {
  const [, members = ''] = new RegExp(`export type ${union} =([^]*?)\\n\\n`).exec(text(path)) ?? [];
  return [...members.matchAll(/'([a-z-]+)'/g)].flatMap(([, code]) => code ?? []).sort();
};

const codesUnder = (page: string, heading: string): readonly string[] => {
  const [, section = ''] = new RegExp(`## ${heading}\\n([^]*?)(?=\\n## |$)`).exec(page) ?? [];
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(([, code]) => code ?? []).sort();
};

describe.each([
  ['docs/reading.md', 'Findings', 'Errors'],
  ['docs/reading.zh-CN.md', '提示', '错误'],
])('%s', (path, findings, errors) => {
  const page = text(path);

  it('explains every finding', () => {
    expect(codesUnder(page, findings)).toEqual(codesIn('src/read/reading.ts', 'ReadFindingCode'));
  });

  it('explains every error', () => {
    expect(codesUnder(page, errors)).toEqual(codesIn('src/read/read-error.ts', 'ReadErrorCode'));
  });

  it('states the limits in force', () => {
    const numbers = [
      ...[fileLimits.file, fileLimits.part, fileLimits.total].map((bytes) => `${bytes / 1e6} MB`),
      ...[fileLimits.entries, xmlLimits.elements, xmlLimits.depth, limits.sheets, limits.cells, limits.rows],
      ...[wordLimits.paragraphs, wordLimits.characters, wordLimits.cells],
    ];
    for (const number of numbers) expect(page).toContain(number.toLocaleString('en'));
  });
});
