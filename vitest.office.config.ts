import { defineConfig } from 'vitest/config';

// Checks with programs that npm does not bring (LibreOffice, poppler, Python): one at a time, they are heavy.
export default defineConfig({
  test: {
    passWithNoTests: true,
    include: ['test/office/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
