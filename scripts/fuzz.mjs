// @ts-check
/**
 * Random texts, pages, packs and files.
 *
 *   npm run fuzz                            for ten minutes
 *   npm run fuzz -- 60                      for as many seconds
 *   npm run fuzz -- cases 10000 [pages]     so many of each, or of one kind: texts, pages, packs, files
 */
import { spawnSync } from 'node:child_process';

const [first = '600', cases = '', kind = ''] = process.argv.slice(2);
const asked = first === 'cases' ? { FUZZ_CASES: cases } : { FUZZ_SECONDS: first };
const only = kind ? ['-t', `${kind} are`] : [];
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/hostile/fuzz.test.ts', ...only], {
  env: { ...process.env, ...asked },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
