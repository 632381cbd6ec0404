import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { leaveOut } from './left-out.js';
import { oneFontkit } from './one-fontkit.js';

const { resolve } = createRequire(import.meta.url);
const standIn = (name: string): string => fileURLToPath(new URL(`./browser/${name}.ts`, import.meta.url));

/** What stands in for a module of Node.js; what is not here is never asked for in a browser, and empty. */
const standIns = {
  buffer: resolve('buffer/'),
  events: resolve('events/'),
  stream: resolve('readable-stream/lib/ours/browser.js'),
  zlib: standIn('zlib'),
} satisfies { readonly [module: string]: string };
const unused = /^(node:)?(fs|fs\/promises|path|url|util|crypto|module)$/;

/** Globals of Node.js where a bundled module names them. */
export const browserGlobals: readonly string[] = [standIn('globals')];

/** Bundles for browsers: no module and no global of Node.js, and no font. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  setup(build) {
    for (const [module, path] of Object.entries(standIns)) {
      build.onResolve({ filter: new RegExp(`^(node:)?${module}$`) }, () => ({ path }));
    }
    build.onResolve({ filter: /^process\/?$/ }, () => ({ path: standIn('globals') }));
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'left-out' }));
    for (const module of ['default-fonts', 'font-bytes']) {
      build.onResolve({ filter: new RegExp(`/${module}\\.js$`) }, ({ importer }) =>
        importer.endsWith(`${module}.ts`) ? undefined : { path: standIn(module) },
      );
    }
  },
};

export const browserPlugins: readonly Plugin[] = [leaveOut, forBrowsers, oneFontkit('browser-module.mjs')];
