import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
  ofd: 'src/ofd/index.ts',
  'ofd-browser': 'src/ofd/browser.ts',
  xlsx: 'src/xlsx/index.ts',
  html: 'src/html/index.ts',
  read: 'src/read/index.ts',
  collect: 'src/collect/index.ts',
  papers: 'src/papers/index.ts',
  fonts: 'src/fonts/index.ts',
  pool: 'src/pool/index.ts',
};
const programs = { cli: 'src/cli/main.ts', 'pool-thread': 'src/pool/thread.ts' };

/**
 * The addresses of the shipped fonts in CommonJS, which has no import.meta.url. A path from __dirname is the form in which
 * tracers and bundlers find files that a CommonJS module reads.
 */
const fontFilesForCommonJs: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'font-files',
  setup(build) {
    build.onLoad({ filter: /[\\/]font-files\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const addresses = source.replace(/new URL\('(.*?)', import\.meta\.url\)/g, "pathToFileURL(__dirname + '/$1')");
      return { loader: 'ts', contents: `import { pathToFileURL } from 'node:url';\n${addresses}` };
    });
  },
};

// `splitting` keeps one copy of every class across the entries of a format, so that `instanceof` holds between them.
const common: Options = { target: 'node20', splitting: true, shims: true, dts: { entry: library } };

export default defineConfig([
  { ...common, format: 'esm', entry: { ...library, ...programs } },
  { ...common, format: 'cjs', entry: library, esbuildPlugins: [fontFilesForCommonJs] },
]);
