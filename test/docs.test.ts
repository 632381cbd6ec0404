import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecisionFaultCode } from '../src/collect/decisions/decisions-error.js';
import type { RegisterFaultCode } from '../src/collect/register/register-error.js';
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

const registerCodes: { readonly [code in RegisterFaultCode]: true } = {
  'no-head': true,
  empty: true,
  'name-missing': true,
  'name-repeated': true,
  'code-repeated': true,
  'kind-unknown': true,
  'level-unknown': true,
  'yes-no': true,
  date: true,
  'office-repeated': true,
  'office-into': true,
  'summed-missing': true,
  'vertical-summed': true,
  'vertical-chased': true,
  'into-unknown': true,
  'into-unsummed': true,
  'into-cycle': true,
  'succeeds-cycle': true,
};

const decisionsCodes: { readonly [code in DecisionFaultCode]: true } = {
  'no-head': true,
  'kind-unknown': true,
  'unit-missing': true,
  'finding-missing': true,
  'files-missing': true,
  'figure-missing': true,
  value: true,
  sha256: true,
  date: true,
  'who-missing': true,
  'why-missing': true,
  'date-missing': true,
};

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
    ['RegisterError', Object.keys(registerCodes)],
    ['DecisionsError', Object.keys(decisionsCodes)],
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
      ...rowsUnder('RegisterError'),
      ...rowsUnder('DecisionsError'),
      ...rowsUnder('ConformanceError'),
    ]) {
      expect(rest, code).toEqual([]);
      expect(meaning, code).toMatch(/[\u4e00-\u9fff].* · .*[a-z]{3}/u);
      expect(example, code).not.toBe('');
      expect(remedy, code).toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});
