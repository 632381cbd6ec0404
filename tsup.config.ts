import { defineConfig, type Options } from 'tsup';
import { browserEntries, nodeEntries, programs } from './tools/bundle/entries.js';
import { fontFilesForCommonJs } from './tools/bundle/font-files.js';
import { browserGlobals, browserPlugins } from './tools/bundle/for-browsers.js';
import { leaveOut } from './tools/bundle/left-out.js';
import { importNodeModules } from './tools/bundle/node-modules.js';
import { oneFontkit } from './tools/bundle/one-fontkit.js';

/**
 * What stands under `devDependencies` and is imported by src/ is bundled, that under `dependencies` is not. `splitting`
 * keeps one copy of every class across the entries of a format, so that `instanceof` holds between them. The lists of
 * what was bundled are for tools/third-party.ts.
 */
const common: Options = { target: 'node20', splitting: true, metafile: true };

/** Names stay: classes of errors and functions are told by them in traces. */
const minified: Options = {
  ...common,
  esbuildOptions: (options) => {
    options.minifySyntax = true;
    options.minifyWhitespace = true;
  },
};
const nodePlugins = [leaveOut, importNodeModules, oneFontkit('module.mjs')];

export default defineConfig([
  { entry: nodeEntries, format: ['esm', 'cjs'], dts: { only: true } },
  { ...minified, format: 'esm', entry: { ...nodeEntries, ...programs }, esbuildPlugins: nodePlugins },
  // CommonJS has no import.meta.url: `shims` gives it one. What tsup makes CommonJS with goes wrong over code without spaces.
  {
    ...common,
    format: 'cjs',
    entry: nodeEntries,
    shims: true,
    esbuildPlugins: [...nodePlugins, fontFilesForCommonJs],
  },
  {
    ...minified,
    format: 'esm',
    entry: browserEntries,
    outDir: 'dist/browser',
    platform: 'browser',
    // Our own imports of node:zlib find their stand-ins, as those of the bundled modules do.
    removeNodeProtocol: false,
    target: 'es2022',
    esbuildPlugins: [...browserPlugins],
    inject: [...browserGlobals],
  },
]);
