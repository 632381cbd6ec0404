import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**', 'test/web/**'],
    // The library keeps no state that tests could disturb, and loading it anew for each file takes as long as the tests.
    isolate: false,
    testTimeout: 30_000,
  },
});
