import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
  xlsx: 'src/xlsx/index.ts',
  html: 'src/html/index.ts',
  fonts: 'src/fonts/index.ts',
};
const command = { cli: 'src/cli/main.ts', 'render-worker': 'src/cli/render-worker.ts' };

// `splitting` keeps one copy of every class across the entries of a format, so that `instanceof` holds between them.
const common: Options = { target: 'node20', splitting: true, shims: true, dts: { entry: library } };

export default defineConfig([
  { ...common, format: 'esm', entry: { ...library, ...command } },
  { ...common, format: 'cjs', entry: library },
]);
