// @ts-check
/** `npm run fuzz`: random texts, pages, packs and files for ten minutes, or as many seconds as are given. */
import { spawnSync } from 'node:child_process';

const [seconds = '600'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/hostile/fuzz.test.ts'], {
  env: { ...process.env, FUZZ_SECONDS: seconds },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
