import { defineConfig } from 'vitest/config';

// The tests of what is mutated: stryker.config.json.
export default defineConfig({ test: { include: ['test/check/**/*.test.ts'], testTimeout: 60_000 } });
