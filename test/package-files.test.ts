import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { browserEntries, nodeEntries } from '../tools/bundle/entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const packed: readonly string[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  }),
)[0].files.map(({ path }: { readonly path: string }) => path);

describe('the packed package', () => {
  it('brings the licences of what it brings', () => {
    expect(manifest.license).toBe('MIT AND OFL-1.1');
    expect(packed).toContain('LICENSE');
    const fonts = readdirSync(`${root}/fonts`).map((name) => `fonts/${name}`);
    expect(fonts.filter((name) => name.includes('OFL'))).toHaveLength(4);
    expect(packed).toEqual(expect.arrayContaining(fonts));
  });

  it('brings the schema and what the README links to, and no source, test or fixture', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['schema.json', 'CHANGELOG.md', 'SECURITY.md', 'README.zh-CN.md', 'docs/checks.md']),
    );
    const tops = new Set(packed.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    tops.delete('dist'); // only there once it is built
    expect([...tops].sort()).toEqual(['docs', 'examples', 'fonts']);
  });

  it('brings the licences of what is bundled, and the bill of materials', () => {
    expect(packed).toEqual(expect.arrayContaining(['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']));
  });

  it('builds its code before it is packed, so that a fresh copy packs no empty package', () => {
    expect(manifest.scripts.prepack).toBe('npm run build');
  });

  it('names who made it, without an address', () => {
    expect(manifest.author).toBe('The nianbao authors');
    expect(readFileSync(`${root}/LICENSE`, 'utf8')).toContain(manifest.author);
  });

  it.each(packed.filter((path) => path.endsWith('.md')))('brings what %s links to', (page) => {
    const text = readFileSync(`${root}/${page}`, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)) {
      const path = posix.join(posix.dirname(page), target);
      expect(
        packed.some((file) => file === path || file.startsWith(`${path}/`)),
        target,
      ).toBe(true);
    }
  });

  it.each(packed.filter((path) => /^docs\/[^/]*\.md$/.test(path)))(
    'leads to %s: from a README, or from the page in the other language',
    (page) => {
      const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
      const other = page.replace(/\.zh-CN\.md$/, '.md');
      const fromOther = other !== page && read(other).includes(`](${posix.basename(page)})`);
      expect(fromOther || ['README.md', 'README.zh-CN.md'].some((file) => read(file).includes(`](${page})`))).toBe(
        true,
      );
    },
  );
});

describe('the entries', () => {
  const { exports }: { readonly exports: { readonly [path: string]: unknown } } = manifest;
  const pathOf = (entry: string): string => (entry === 'index' ? '.' : `./${entry}`);

  it.each(Object.keys(nodeEntries))('%s: modules of both kinds with their types, and what browsers take', (entry) => {
    const browser = { import: { types: `./dist/${entry}.d.ts`, default: `./dist/browser/${entry}.js` } };
    expect(exports[pathOf(entry)]).toEqual({
      ...(entry in browserEntries && { browser }),
      import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
    });
  });

  it('are all there are', () => {
    const code = Object.keys(exports).filter((path) => !/\*|json$/.test(path));
    expect(code.sort()).toEqual(Object.keys(nodeEntries).map(pathOf).sort());
  });

  it.each(Object.values(exports).flatMap((each) => (JSON.stringify(each).includes('browser') ? [each as object] : [])))(
    'asks for `browser` before what Node takes: %j',
    (conditions) => {
      expect(Object.keys(conditions)).toEqual(['browser', 'import', 'require']);
    },
  );
});
