import { defineConfig } from 'vitest/config';

// The long runs of the property tests; NIANBAO_FUZZ_RUNS sets the number of cases.
export default defineConfig({
  test: {
    // The law of reading Word files is tried as often as the rest.
    include: ['test/fuzz/**/*.test.ts', 'test/read/docx/law.test.ts'],
    testTimeout: 36_000_000,
    env: { NIANBAO_FUZZ_RUNS: process.env.NIANBAO_FUZZ_RUNS ?? '10000' },
  },
});
