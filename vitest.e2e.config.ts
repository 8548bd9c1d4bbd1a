import { defineConfig } from 'vitest/config';

/** Real browsers, one test file after another: two at once on a small machine make timing a lottery. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
