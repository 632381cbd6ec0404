import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

// 152 177 bytes were measured for 0.1.0, most of them the three forms and their checks; a tenth more is the budget.
const MEASURED = 152_177;

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
