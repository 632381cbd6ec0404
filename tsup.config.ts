import { defineConfig } from 'tsup';

// `splitting` keeps one copy of every class across the CommonJS entries, so that `instanceof` holds between them.
export default defineConfig({
  entry: { index: 'src/index.ts', docx: 'src/docx/index.ts', cli: 'src/cli/main.ts' },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts', docx: 'src/docx/index.ts' } },
  target: 'node20',
  splitting: true,
  shims: true,
  clean: true,
});
