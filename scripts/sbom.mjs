// @ts-check
/**
 * Writes what the extension is built from into `.output/sbom.cdx.json` (CycloneDX): the packages that ship, as they are
 * locked. Of one state of the repository it is the same file wherever and whenever it is made.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './set-up/set-up.mjs';

/** Where it is written. */
const FILE = path.join(ROOT, '.output', 'sbom.cdx.json');

/**
 * `name@version` of what ships: the named packages and what they depend on. npm's own `--omit=dev` also leaves out what
 * ships and is some tool's peer.
 *
 * @param {Record<string, { version: string, dependencies?: Record<string, string> }>} locked the lock file's packages
 * @param {readonly string[]} names
 * @returns {Set<string>}
 */
function shipped(locked, names) {
  const places = new Set(names.map((name) => `node_modules/${name}`));
  for (const place of places) {
    for (const name of Object.keys(locked[place]?.dependencies ?? {})) {
      const own = `${place}/node_modules/${name}`;
      places.add(own in locked ? own : `node_modules/${name}`);
    }
  }
  const nameOf = (/** @type {string} */ place) => place.slice(place.lastIndexOf('node_modules/') + 13);
  return new Set([...places].map((place) => `${nameOf(place)}@${locked[place]?.version}`));
}

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

const ARGS = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
const { status, stdout, stderr } = spawnSync('npm', ARGS, {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm ${ARGS.join(' ')} failed:\n${stderr}`);
const { serialNumber: _, ...bom } = JSON.parse(stdout);
const { timestamp: __, ...metadata } = bom.metadata;
const { name, dependencies } = json('package.json');
// npm names it after its folder.
metadata.component.name = name;
const refs = shipped(json('package-lock.json').packages, Object.keys(dependencies));
const isShipped = (/** @type {string} */ ref) => refs.has(ref);
const root = metadata.component['bom-ref'];
const parts = {
  components: bom.components.filter((/** @type {any} */ part) => isShipped(part['bom-ref'])),
  dependencies: bom.dependencies
    .filter((/** @type {any} */ { ref }) => ref === root || isShipped(ref))
    .map((/** @type {any} */ { ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
};
mkdirSync(path.dirname(FILE), { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ ...bom, metadata, ...parts }, null, 1)}\n`);
