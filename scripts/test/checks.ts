import type { Check } from './check';
import { commandCheck } from './command-check';
import { layersCheck } from './layers-check';
import { sizeCheck } from './size-check';
import { storeLintCheck } from './store-lint-check';
import { vitestCheck } from './vitest-check';

/**
 * Everything that must hold before a change is merged, in the order in which to begin. The quick ones come beside
 * the builds; the browsers come last, when the machine is free for them.
 */
export const CHECKS: Check[] = [
  commandCheck('build for Chrome', 'wxt', ['build']),
  commandCheck('format', '@biomejs/biome:biome', ['format', '.']),
  commandCheck('lint', '@biomejs/biome:biome', ['check', '--formatter-enabled=false', '--error-on-warnings', '.']),
  layersCheck,
  // Two builds at once would both write .wxt.
  commandCheck('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3'], ['build for Chrome']),
  vitestCheck('unit tests', ['--config', 'vitest.config.ts']),
  commandCheck('types', 'typescript:tsc', ['-b'], ['build for Chrome', 'build for Firefox']),
  sizeCheck,
  storeLintCheck,
  // Each drives one browser and waits for it most of the time: side by side they fit two cores.
  vitestCheck('end to end in Chromium', ['--config', 'vitest.e2e.config.ts'], {
    needs: ['build for Chrome'],
    after: ['build for Firefox', 'unit tests', 'types', 'web-ext lint'],
    env: { BROWSER: 'chromium' },
  }),
  vitestCheck('end to end in Firefox', ['--config', 'vitest.e2e.config.ts'], {
    needs: ['build for Firefox'],
    after: ['unit tests', 'types', 'web-ext lint'],
    env: { BROWSER: 'firefox' },
  }),
];
