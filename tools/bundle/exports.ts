import { browserEntries, nodeEntries } from './entries.js';

const module = (entry: string, folder: string) => ({
  types: `./dist/${entry}.d.ts`,
  default: `./${folder}/${entry}.js`,
});

/** How an entry is found: `browser` first, since the first condition that holds is taken. */
const conditions = (entry: string) => ({
  ...(entry in browserEntries && { browser: { import: module(entry, 'dist/browser') } }),
  import: module(entry, 'dist'),
  require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
});

/** `exports` of package.json: the entries, and the files that are handed out as they are. */
export const packageExports = (): { readonly [path: string]: object | string } => ({
  ...Object.fromEntries(
    Object.keys(nodeEntries).map((entry) => [entry === 'index' ? '.' : `./${entry}`, conditions(entry)]),
  ),
  './fonts/*': './fonts/*',
  './schema.json': './schema.json',
  './package.json': './package.json',
});

/** The text of package.json with its `exports` as the list of entries has them. */
export const withExports = (manifest: string): string =>
  `${JSON.stringify({ ...JSON.parse(manifest), exports: packageExports() }, null, 2)}\n`;
