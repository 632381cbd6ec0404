import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** fontkit is imported by this package and required by pdfkit: one copy serves both, so that their fonts are of one kind. */
export const oneFontkit = (module: 'module.mjs' | 'browser-module.mjs'): Plugin => ({
  name: 'one-fontkit',
  setup(build) {
    const path = fileURLToPath(new URL(`../../node_modules/fontkit/dist/${module}`, import.meta.url));
    build.onResolve({ filter: /^fontkit$/ }, () => ({ path }));
  },
});
