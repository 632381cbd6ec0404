import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What a program that imports this bundles for a browser, in bytes and in foreign modules. */
const bundle = async (program: string, withZod = false) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: withZod ? [] : ['zod/mini'],
    metafile: true,
    write: false,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.filter(({ external }) => external));
  return { size: outputFiles[0]?.contents.length ?? 0, outside: new Set(imports.map(({ path }) => path)) };
};

// Measured for 0.3.0, zod aside: the three forms and the model make up the first, their checks and vocabularies most of
// the second. A tenth more is the budget.
const parsing = "export { parseReport } from './src/index.ts'";

const cases = [
  { name: 'parseReport alone', program: parsing, measured: 55_174 },
  { name: 'everything', program: "export * from './src/index.ts'", measured: 323_086 },
] as const;

describe("import 'nianbao' in a browser", () => {
  it.each(cases)('bundles $name without any module of Node, within its budget of bytes', async (each) => {
    const { size, outside } = await bundle(each.program);
    expect(size).toBeGreaterThan(each.measured / 2);
    expect(size).toBeLessThan(each.measured * 1.1);
    expect(outside).toEqual(new Set(['zod/mini']));
  });

  it('costs whoever only parses reports 120 kB with zod at the most', async () => {
    const { size, outside } = await bundle(parsing, true);
    expect(outside.size).toBe(0);
    expect(size).toBeLessThan(120_000);
  });
});
