import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**', 'test/fuzz/!(report).test.ts'],
    testTimeout: 30_000,
  },
});
