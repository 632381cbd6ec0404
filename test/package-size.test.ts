import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

// 261 000 bytes, most of them the forms, the checks and the words by which texts are read (each pattern carries its example
// and its counter-example); a tenth more is the budget. 0.1.0 had 152 177.
const MEASURED = 261_000;

describe("import 'nianbao' in a browser", () => {
  it('bundles without any module of Node, zod aside within its budget of bytes', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      external: ['zod'],
      metafile: true,
      write: false,
    });
    const size = outputFiles[0]?.contents.length ?? 0;
    expect(size).toBeGreaterThan(MEASURED / 2);
    expect(size).toBeLessThan(MEASURED * 1.1);
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect(new Set(outside.map(({ path }) => path))).toEqual(new Set(['zod']));
  });
});
