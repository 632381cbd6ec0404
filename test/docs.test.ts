import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HtmlErrorCode } from '../src/html/index.js';
import type { LayoutErrorCode } from '../src/layout/layout-error.js';
import type { ConformanceErrorCode } from '../src/pages/conformance-error.js';
import { everyCode } from './report/every-code.js';

const text = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');

/** Rows of the table under a heading: cells in order. */
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
};

const layoutCodes: { readonly [code in LayoutErrorCode]: true } = {
  'layout-fixed': true,
  'layout-unknown': true,
  'layout-value': true,
};

const htmlCodes: { readonly [code in HtmlErrorCode]: true } = { 'site-missing': true, 'picture-empty': true };

const conformanceCodes: { readonly [code in ConformanceErrorCode]: true } = {
  'conformance-tags': true,
  'conformance-attachment': true,
  'conformance-characters': true,
};

describe('docs/errors.md', () => {
  it.each([
    ['ReportError', Object.keys(everyCode)],
    ['LayoutError', Object.keys(layoutCodes)],
    ['HtmlError', Object.keys(htmlCodes)],
    ['ConformanceError', Object.keys(conformanceCodes)],
  ])('explains every code of %s once, and no other', (heading, codes) => {
    const documented = rowsUnder(heading).map(([code = '']) => code.replaceAll('`', ''));
    expect([...documented].sort()).toEqual([...codes].sort());
  });

  it('gives each code a meaning in Chinese and English, an example, and what to do', () => {
    for (const [code, meaning, example, remedy, ...rest] of [
      ...rowsUnder('ReportError'),
      ...rowsUnder('LayoutError'),
      ...rowsUnder('HtmlError'),
      ...rowsUnder('ConformanceError'),
    ]) {
      expect(rest, code).toEqual([]);
      expect(meaning, code).toMatch(/[\u4e00-\u9fff].* · .*[a-z]{3}/u);
      expect(example, code).not.toBe('');
      expect(remedy, code).toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});
