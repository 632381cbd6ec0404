import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const builtin = new RegExp(`^(node:)?(${builtinModules.join('|').replaceAll('/', '\\/')})$`);

/**
 * Bundled CommonJS modules `require` those of Node.js, which no ES module can. Their calls become imports, which hold in
 * both kinds of module and which other bundlers understand.
 */
export const importNodeModules: Plugin = {
  name: 'import-node-modules',
  setup(build) {
    build.onResolve({ filter: builtin }, ({ path, kind }) =>
      kind === 'require-call' ? { path: path.replace(/^node:/, ''), namespace: 'required' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require('imported:${path}').default;`,
    }));
    build.onResolve({ filter: /^imported:/ }, ({ path }) => ({
      path: path.replace('imported:', ''),
      namespace: 'imported',
    }));
    build.onLoad({ filter: /.*/, namespace: 'imported' }, ({ path }) => ({
      contents: `export { default } from 'node:${path}';`,
    }));
    build.onResolve({ filter: builtin, namespace: 'imported' }, ({ path }) => ({ path, external: true }));
  },
};
