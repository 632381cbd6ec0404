import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtureNames, goldenFiles, goldenFolder } from '../tools/golden-files.js';

const storedFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );

describe.each(fixtureNames())('fixture %s', (name) => {
  it('renders what its golden files hold; `npm run golden` writes them anew', async () => {
    const folder = fileURLToPath(goldenFolder(name));
    expect(existsSync(folder)).toBe(true);
    const stored = storedFiles(folder);
    const rendered = await goldenFiles(name);
    expect([...stored.keys()].sort()).toEqual([...rendered.keys()].sort());
    for (const [path, text] of rendered) expect(text, path).toBe(stored.get(path));
  });
});
