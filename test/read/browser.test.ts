import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe("import 'nianbao/read' in a browser", () => {
  it('bundles without any module of Node, and knows no Buffer and no process', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['src/read/index.ts'],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      external: ['zod/mini'],
      metafile: true,
      write: false,
    });
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect(new Set(outside.map(({ path }) => path))).toEqual(new Set(['zod/mini']));
    const own = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
    expect(own.filter((path) => /^src\/(?:docx|pdf|xlsx\/exceljs)/.test(path))).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\b(?:Buffer|process)\./);
  });
});
