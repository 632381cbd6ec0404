import { defineConfig } from 'vitest/config';

// The long runs of the property tests; NIANBAO_FUZZ_RUNS sets the number of cases.
export default defineConfig({
  test: { include: ['test/fuzz/**/*.test.ts'], testTimeout: 3_600_000 },
});
