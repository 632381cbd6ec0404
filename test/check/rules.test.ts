import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
