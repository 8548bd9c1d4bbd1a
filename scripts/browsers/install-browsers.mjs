// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { withProgress } from '../set-up/progress.mjs';
import { run } from '../set-up/run.mjs';
import { SetUpError } from '../set-up/set-up-error.mjs';

/**
 * Debian's packages by engine. The fonts make pictures and text widths the same on every bare machine.
 *
 * @type {Record<import('./known-places.mjs').Engine, string[]>}
 */
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/**
 * Whether this system's own packages hold real browsers. Ubuntu's are empty shells that fetch a snap, which cannot
 * be driven from a temporary folder.
 *
 * @param {string} osRelease The text of `/etc/os-release`.
 * @returns {boolean}
 */
export function hasDebianBrowsers(osRelease) {
  const fields = new Map(
    osRelease.split('\n').map((line) => {
      const [key = '', value = ''] = line.split(/=(.*)/s);
      return [key, value.replace(/^"|"$/g, '')];
    }),
  );
  const family = [fields.get('ID'), ...(fields.get('ID_LIKE') ?? '').split(' ')];
  return family.includes('debian') && !family.includes('ubuntu');
}

/**
 * Installs Debian's packages for the engines given, where this is Debian and we may: as root, or with a sudo that
 * does not ask. Never asks for anything.
 *
 * @param {import('./known-places.mjs').Engine[]} engines
 * @returns {Promise<boolean>} False when this is not the system or we may not; nothing was done then.
 * @throws {SetUpError} When apt-get fails; it carries what apt-get said.
 */
export async function installBrowsers(engines) {
  const prefix = await aptPrefix();
  if (!prefix) return false;
  const packages = [...new Set(engines.flatMap((engine) => DEBIAN_PACKAGES[engine]))];
  await withProgress(`Installing ${packages.join(', ')} (apt-get)`, async () => {
    // A failed update is not the end: the lists at hand may do.
    const lists = await apt(prefix, ['update']);
    const done = await apt(prefix, ['install', '-y', '--no-install-recommends', ...packages]);
    if (done.code !== 0) {
      throw new SetUpError('apt-get could not install a browser; the reason is above.', lists.output + done.output);
    }
  });
  return true;
}

/** @returns {Promise<string[] | null>} What to put before `apt-get`; null when we may not use it. */
async function aptPrefix() {
  const release = '/etc/os-release';
  if (process.platform !== 'linux' || !existsSync(release) || !existsSync('/usr/bin/apt-get')) return null;
  if (!hasDebianBrowsers(readFileSync(release, 'utf8'))) return null;
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

/**
 * @param {string[]} prefix
 * @param {string[]} args
 */
function apt(prefix, args) {
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args];
  const [command = 'env', ...rest] = [...prefix, ...quiet];
  return run(command, rest);
}
