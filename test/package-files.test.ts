import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
    expect([...tops].sort()).toEqual(['docs', 'fonts']);
  });
});
