import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [preact(), WxtVitest()],
  resolve: {
    alias: { 'webextension-polyfill': new URL('tests/polyfill.stub.ts', import.meta.url).pathname },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Slow machines are slow, not wrong: no test is about time. The longest takes some seconds on two cores.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // By themselves they would leave one core of two for somebody who watches.
    maxWorkers: '100%',
    setupFiles: ['fake-indexeddb/auto'],
  },
});
