import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEntries } from '../tools/bundle/entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const written = mkdtempSync(join(tmpdir(), 'nianbao-api-'));
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typedoc/bin/typedoc'), '--out', written], { cwd: root });
}, 600_000);
afterAll(() => rmSync(written, { recursive: true }));

describe('docs/api', () => {
  it('is what `npm run generate` makes of the comments in the code', () => {
    const pages = (folder: string) =>
      new Map(readdirSync(folder).map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
    expect(pages(join(root, 'docs/api'))).toEqual(pages(written));
  });

  it('has a page for each entry, and a list of them', () => {
    const pages = Object.keys(nodeEntries).map((entry) => `${entry}.md`);
    expect(readdirSync(join(root, 'docs/api')).sort()).toEqual([...pages, 'README.md'].sort());
  });
});
