import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Severities } from '../../src/check/check-report.js';
import { rules } from '../../src/check/rules.js';

describe('the list of rules', () => {
  it('has every rule that has a file, under the name of its file', () => {
    const files = readdirSync(new URL('../../src/check/rules/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it.each(rules)('names $code by a stable code and explains it in Chinese', ({ code, title, example, source }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, example, source]) expect(text).toMatch(/[\u4e00-\u9fff]/u);
  });
});

describe('FindingCode', () => {
  it('is the code of a rule, each of them', () => {
    const source = readFileSync(new URL('../../src/check/finding-params.ts', import.meta.url), 'utf8');
    const [, listed = ''] = source.split('export interface FindingParams');
    const codes = Array.from(listed.matchAll(/^ {2}readonly '?([a-z-]+)'?:/gm), ([, code]) => code);
    expect(codes.sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  it('completes the keys of severities', () => {
    const severities: Severities = { 'blank-figure': 'error' };
    // @ts-expect-error there is no such rule
    const wrong: Severities = { 'blank-figur': 'error' };
    expect([severities, wrong]).toHaveLength(2);
  });
});
