// @ts-check
/**
 * Builds what is committed twice, in two folders of different names, and compares the builds file by file.
 *
 *   npm run reproducible                 both builds of each browser
 *   npm run reproducible -- chrome DIR   beside that, Chrome's build with an unpacked extension
 *   npm run reproducible -- firefox DIR  the same of Firefox's
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences, digestOf, hashesIn } from './reproducible/compare-builds.mjs';
import { ROOT, setUp } from './set-up/set-up.mjs';

const BUILDS = /** @type {const} */ ({ chrome: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] });

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/**
 * What is committed, in a new folder, with the locked packages beside it; built.
 *
 * @param {string} folder
 */
function buildIn(folder) {
  mkdirSync(folder);
  const archive = path.join(folder, '..', `${path.basename(folder)}.tar`);
  run('git', ['archive', '--format=tar', '-o', archive, 'HEAD'], ROOT);
  run('tar', ['-xf', archive, '-C', folder], ROOT);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const wxt = path.join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const args of Object.values(BUILDS)) run(process.execPath, [wxt, ...args], folder);
}

await setUp({ browsers: 'none' });
const [browser, unpacked] = process.argv.slice(2);
const place = mkdtempSync(path.join(tmpdir(), 'aforesaid-'));
const folders = ['a', 'another-name'].map((name) => path.join(place, name));
let isSame = true;
try {
  for (const folder of folders) buildIn(folder);
  for (const name of Object.keys(BUILDS)) {
    const [one, other] = folders.map((folder) => hashesIn(path.join(folder, '.output', `${name}-mv3`)));
    const found = differences(/** @type {Map<string, string>} */ (one), /** @type {Map<string, string>} */ (other));
    const given =
      name === browser && unpacked ? differences(/** @type {Map<string, string>} */ (one), hashesIn(unpacked)) : [];
    isSame &&= found.length + given.length === 0;
    for (const line of [...found, ...given.map((line) => `${line} (the second is ${unpacked})`)]) console.log(line);
    console.log(`${name}: ${one?.size} files, sha256 ${digestOf(/** @type {Map<string, string>} */ (one))}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(isSame ? 'The builds are the same.' : 'The builds differ.');
process.exitCode = isSame ? 0 : 1;
