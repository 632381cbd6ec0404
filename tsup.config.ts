import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
  xlsx: 'src/xlsx/index.ts',
  fonts: 'src/fonts/index.ts',
  pool: 'src/pool/index.ts',
};
const programs = { cli: 'src/cli/main.ts', 'pool-thread': 'src/pool/thread.ts' };

// `splitting` keeps one copy of every class across the entries of a format, so that `instanceof` holds between them.
const common: Options = { target: 'node20', splitting: true, shims: true, dts: { entry: library } };

export default defineConfig([
  { ...common, format: 'esm', entry: { ...library, ...programs } },
  { ...common, format: 'cjs', entry: library },
]);
