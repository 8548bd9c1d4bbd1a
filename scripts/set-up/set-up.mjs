// @ts-check
/**
 * Everything a fresh clone needs before any other command: a Node that is new enough, the locked packages, WXT's
 * generated types and, for those who ask, browsers. Uses Node's own modules only. Says what it does on standard
 * error, and nothing when there is nothing to do.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../browsers/ensure-browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { nodeProblem } from './node-version.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Sets up, or ends the process with code 1 and one line that says what to do.
 *
 * @param {{ browsers: 'none' | 'any' | 'both' }} need
 * @returns {Promise<{ browsers: import('../browsers/find-browsers.mjs').Browser[], missing: string[] }>}
 *   As `ensureBrowsers`; both empty for `none`.
 */
export async function setUp(need) {
  try {
    const problem = nodeProblem(process.versions.node);
    if (problem) throw new SetUpError(problem);
    const installed = await ensureDependencies(ROOT);
    if (installed || !existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) await prepareTypes();
    return need.browsers === 'none' ? { browsers: [], missing: [] } : await ensureBrowsers(need.browsers);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    if (error.details) process.stderr.write(`${error.details.trimEnd()}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function prepareTypes() {
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await withProgress('Writing types (wxt prepare)', () =>
    run(process.execPath, [wxt, 'prepare'], { cwd: ROOT }),
  );
  if (code !== 0) throw new SetUpError('wxt prepare failed; the reason is above.', output);
}
