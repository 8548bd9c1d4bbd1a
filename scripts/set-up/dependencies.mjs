// @ts-check
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>}
 * Packages
 */

/**
 * Says whether what is installed is what the lockfile asks for. npm keeps its own record of an installation in
 * `node_modules/.package-lock.json`, written last, so an interrupted installation counts as stale.
 *
 * @param {Packages} wanted `packages` of `package-lock.json`.
 * @param {Packages} installed `packages` of `node_modules/.package-lock.json`.
 * @returns {boolean} Packages that are optional (for another system) may be missing; a version or content that
 *   differs, or a package that is missing otherwise, makes it stale.
 */
export function isStale(wanted, installed) {
  return Object.entries(wanted).some(([place, ask]) => {
    if (place === '') return false;
    const has = installed[place];
    if (!has) return !(ask.optional || ask.devOptional);
    return has.version !== ask.version || (ask.integrity !== undefined && has.integrity !== ask.integrity);
  });
}

/**
 * Installs the locked packages where they are missing or stale; otherwise does nothing.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<boolean>} Whether anything was installed.
 * @throws {SetUpError} When npm fails; it carries what npm said.
 */
export async function ensureDependencies(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(record) && !isStale(wanted, packagesOf(record))) return false;
  const { command, args } = npm();
  // NODE_ENV=production would leave out the very tools that build and test.
  const install = [...args, 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error', '--prefer-offline'];
  const { code, output } = await withProgress('Installing packages (npm ci)', () =>
    run(command, install, { cwd: root, env: { ...process.env, ...cacheElsewhere() } }),
  );
  if (code !== 0) throw new SetUpError('npm ci failed; the reason is above.', output);
  return true;
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** npm as it was started, when it was: on Windows the bare name would need a shell. */
function npm() {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.[cm]?js$/.test(cli)
    ? { command: process.execPath, args: [cli] }
    : { command: 'npm', args: [] };
}

/** npm keeps its cache in the home folder, which build machines do not always have. */
function cacheElsewhere() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    // Not there or not writable: both mean the same to us.
    return { npm_config_cache: path.join(tmpdir(), 'aforesaid-npm-cache') };
  }
}
