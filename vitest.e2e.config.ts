import { defineConfig } from 'vitest/config';
import { enginesLeftOut } from './tests/e2e/harness/engines.ts';

/**
 * Real browsers, one test file after another. `BROWSER` (`chromium`, `firefox`) says in which; `npm test` has a run for
 * each, side by side. A file with a browser in its name (`full-disk.firefox.test.ts`) is for that one.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: enginesLeftOut().map((engine) => `tests/e2e/**/*.${engine}.test.ts`),
    // The files of a run share a process, and in it a browser.
    fileParallelism: false,
    isolate: false,
    environment: './tests/e2e/harness/environment.ts',
    teardownTimeout: 60_000,
    // A slow machine is slow, not wrong. What waits for a browser gives up by itself: `until`, `answered`.
    testTimeout: 0,
    hookTimeout: 0,
  },
});
