import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Rooms whose tests need English or much else, and leave the world as it was: the files of a worker share what they
 * import. Loading it anew for each file took a quarter of the whole run.
 */
const SHARE_IMPORTS = [
  'analyze',
  'codec',
  'compare',
  'detect',
  'languages',
  'library',
  'packs',
  'recall',
  'records',
  'search',
  'seeds',
  'text',
  'volumes',
].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [preact(), WxtVitest()],
  resolve: {
    alias: { 'webextension-polyfill': new URL('tests/polyfill.stub.ts', import.meta.url).pathname },
  },
  test: {
    // Slow machines are slow, not wrong: no test is about time. The longest takes some seconds on two cores.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // By themselves they would leave one core of two for somebody who watches.
    maxWorkers: '100%',
    setupFiles: ['fake-indexeddb/auto'],
    projects: [
      {
        extends: true,
        test: { name: 'together', include: SHARE_IMPORTS, isolate: false, restoreMocks: true, unstubGlobals: true },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**', ...SHARE_IMPORTS],
        },
      },
    ],
  },
});
