import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Format } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A program of a user, bundled into one file; what other bundlers make of the package is held by dist-verify.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bundled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = `
  import { readFileSync } from 'node:fs';
  import { fontsFromFolder } from './src/fonts/index.js';
  import { renderPdf } from './src/pdf/index.js';
  const [json, fonts] = process.argv.slice(2);
  const render = async () =>
    renderPdf(JSON.parse(readFileSync(json, 'utf8')), fonts ? { fonts: (await fontsFromFolder(fonts)).fonts } : {});
  render().then(
    (bytes) => console.log(JSON.stringify({ head: Buffer.from(bytes.subarray(0, 8)).toString('latin1') })),
    (error) => console.log(JSON.stringify({ name: error.constructor.name, code: error.code, file: error.file, message: error.message })),
  );`;

const bundle = (format: Format, outfile: string) =>
  build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format,
    outfile,
    logLevel: 'silent',
    // pdfmake's parts are CommonJS and ask for Node's own modules.
    ...(format === 'esm' && {
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    }),
  });

const run = (file: string, ...argv: readonly string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [file, join(root, 'fixtures/minimal/report.json'), ...argv], { encoding: 'utf8' }),
  );

describe.each([
  ['esm', 'program.mjs'],
  ['cjs', 'program.cjs'],
] as const)('renderPdf in a program bundled by esbuild as %s', (format, name) => {
  const file = join(folder, format, 'out', name);
  beforeAll(() => bundle(format, file), 60_000);

  it('renders with fonts that the program names', () => {
    expect(run(file, join(root, 'fonts'))).toEqual({ head: '%PDF-1.7' });
  }, 60_000);

  it('names the folder of the stand-ins that it sought, and the option, where they were left behind', () => {
    const refused = run(file);
    expect(refused).toMatchObject({ name: 'FontError', code: 'font-unreadable' });
    expect(refused.message).toContain('fonts');
    expect(refused.message).toContain('fontsFromFolder');
    if (format === 'esm') expect(refused.file).toBe(join(folder, format, 'fonts', 'title.ttf'));
  }, 60_000);
});

describe('the stand-ins beside a bundled program', () => {
  it('are found there', () => {
    cpSync(join(root, 'fonts'), join(folder, 'esm', 'fonts'), { recursive: true });
    expect(run(join(folder, 'esm', 'out', 'program.mjs'))).toEqual({ head: '%PDF-1.7' });
  }, 60_000);
});

describe('the addresses of the stand-ins', () => {
  it('are literals, one a file, as bundlers look for them', () => {
    const source = readFileSync(join(root, 'src/font-files.ts'), 'utf8');
    for (const role of ['title', 'song', 'fangsong', 'kai', 'hei', 'latin']) {
      expect(source).toContain(`new URL('../fonts/${role}.ttf', import.meta.url)`);
    }
  });
});
