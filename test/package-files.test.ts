import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

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

// That it is the list of entries is held by test/report/generated.test.ts.
describe('what package.json says of an entry', () => {
  const code = Object.entries(manifest.exports).filter(([path]) => !/\*|json$/.test(path));

  it.each(code)('%s: modules of both kinds with their types, after what browsers take', (path, conditions) => {
    const name = path === '.' ? 'index' : path.slice(2);
    const module = (folder: string) => ({ types: `./dist/${name}.d.ts`, default: `./${folder}/${name}.js` });
    const { browser, ...node } = conditions as { readonly browser?: unknown };
    expect(node).toEqual({
      import: module('dist'),
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
    const needsNode = ['fonts', 'pool'].includes(name);
    expect(browser).toEqual(needsNode ? undefined : { import: module('dist/browser') });
    expect(Object.keys(conditions)).toEqual([...(needsNode ? [] : ['browser']), 'import', 'require']);
  });
});
