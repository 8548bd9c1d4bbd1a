import type { Environment } from 'vitest/environments';
import { quitKeptBrowsers } from './kept-browsers';

/** Node as it is. With the process's last test file end the browsers that its files shared. */
export default {
  name: 'kept browsers',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: quitKeptBrowsers }),
} satisfies Environment;
