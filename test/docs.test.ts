import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecisionFaultCode } from '../src/collect/decisions/decisions-error.js';
import type { RegisterFaultCode } from '../src/collect/register/register-error.js';
import type { HtmlErrorCode } from '../src/html/index.js';
import type { LayoutErrorCode } from '../src/layout/layout-error.js';
import type { ConformanceErrorCode } from '../src/pages/conformance-error.js';
import { everyCode } from './report/every-code.js';

const pages = {
  'errors.md': readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8'),
  'errors.zh-CN.md': readFileSync(new URL('../docs/errors.zh-CN.md', import.meta.url), 'utf8'),
} as const;

/** Rows of the table under a heading of a page: cells in order. */
const rowsUnder = (page: keyof typeof pages, heading: string): readonly (readonly string[])[] => {
  const [, section = ''] = pages[page].split(`\n## ${heading}\n`);
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

const codesOf: readonly (readonly [heading: string, codes: readonly string[]])[] = [
  ['ReportError', Object.keys(everyCode)],
  ['OptionError', ['option-unknown', 'option-value']],
  ['LayoutError', Object.keys(layoutCodes)],
  ['HtmlError', Object.keys(htmlCodes)],
  ['RegisterError', Object.keys(registerCodes)],
  ['DecisionsError', Object.keys(decisionsCodes)],
  ['ConformanceError', Object.keys(conformanceCodes)],
];

describe('docs/errors', () => {
  it.each(codesOf)('explains every code of %s once in both languages, and no other', (heading, codes) => {
    for (const page of ['errors.md', 'errors.zh-CN.md'] as const) {
      const documented = rowsUnder(page, heading).map(([code = '']) => code.replaceAll('`', ''));
      expect([...documented].sort(), page).toEqual([...codes].sort());
    }
  });

  it('gives each code a meaning and an example in English', () => {
    for (const [code, meaning, example, ...rest] of codesOf.flatMap(([heading]) => rowsUnder('errors.md', heading))) {
      expect(rest, code).toEqual([]);
      expect(meaning, code).toMatch(/[a-z]{3}/u);
      expect(example, code).not.toBe('');
    }
  });

  it('gives each code a meaning, an example and what to do in Chinese', () => {
    const rows = codesOf.flatMap(([heading]) => rowsUnder('errors.zh-CN.md', heading));
    for (const [code, meaning, example, remedy, ...rest] of rows) {
      expect(rest, code).toEqual([]);
      expect(meaning, code).toMatch(/[\u4e00-\u9fff]/u);
      expect(example, code).not.toBe('');
      expect(remedy, code).toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});

describe('the pages of docs', () => {
  const folder = new URL('../docs/', import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const english = names.filter((name) => !name.endsWith('.zh-CN.md'));

  it.each(english)('%s stands in both languages, each with the way to the other', (name) => {
    const chinese = name.replace('.md', '.zh-CN.md');
    expect(names).toContain(chinese);
    expect(read(name)).toContain(`**English** · [简体中文](${chinese})`);
    expect(read(chinese)).toContain(`[English](${name}) · **简体中文**`);
  });

  it.each(names.filter((name) => !english.includes(name)))('%s leads on to pages in Chinese', (name) => {
    const others = [...read(name).matchAll(/(?<!\[English\])\(([a-z-]+\.md)(?:#[^)]*)?\)/g)].map(([, page]) => page);
    expect(others).toEqual([]);
  });

  it('of the Chinese README are those in Chinese', () => {
    const readme = readFileSync(new URL('../README.zh-CN.md', import.meta.url), 'utf8');
    const pages = [...readme.matchAll(/\(docs\/([a-z-]+\.md)\)/g)].map(([, page]) => page);
    expect(pages).toEqual([]);
  });
});
