import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The addresses of the shipped fonts in CommonJS, which has no import.meta.url. A path from __dirname is the form in which
 * tracers and bundlers find files that a CommonJS module reads.
 */
export const fontFilesForCommonJs: Plugin = {
  name: 'font-files',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]font-files\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const addresses = source.replace(/new URL\('(.*?)', import\.meta\.url\)/g, "pathToFileURL(__dirname + '/$1')");
      return { loader: 'ts', contents: `import { pathToFileURL } from 'node:url';\n${addresses}` };
    });
  },
};
