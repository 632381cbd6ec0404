import { defineConfig } from 'vitest/config';

// Checks of pages in a real browser and with the validator of the HTML standard (Chromium, Java): one at a time.
export default defineConfig({
  test: {
    include: ['test/web/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
