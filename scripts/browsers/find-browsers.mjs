// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { KNOWN_BROWSERS } from './known-places.mjs';

/**
 * @typedef {import('./known-places.mjs').Engine} Engine
 * @typedef {{ name: string, engine: Engine, branded: boolean, path: string }} Browser
 *
 * @typedef {object} Machine What finding asks of the machine, so that a test can stand in for it.
 * @property {string} platform As `process.platform`.
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} exists
 */

/** Variables that name a browser to use before any other, by engine. */
const CHOSEN_BY = { chromium: 'AFORESAID_CHROMIUM', firefox: 'AFORESAID_FIREFOX' };

/**
 * The browsers of this machine that can carry the extension, best first, one entry per browser.
 *
 * @param {Machine} [machine]
 * @returns {Browser[]} Empty when there is none. A path in {@link CHOSEN_BY}'s variables comes first if it exists.
 */
export function findBrowsers(machine = { platform: process.platform, env: process.env, exists: existsSync }) {
  const found = KNOWN_BROWSERS.flatMap((known) => {
    const at = placesOf(known, machine).find(machine.exists);
    return at ? [{ name: known.name, engine: known.engine, branded: known.branded, path: at }] : [];
  });
  return [...chosen(machine), ...found];
}

/**
 * @param {Machine} machine
 * @returns {Browser[]}
 */
function chosen({ env, exists }) {
  return /** @type {Engine[]} */ (['chromium', 'firefox']).flatMap((engine) => {
    const at = env[CHOSEN_BY[engine]];
    if (!at || !exists(at)) return [];
    return [
      {
        name: path.basename(at),
        engine,
        branded: /google-chrome|Google Chrome|msedge|microsoft-edge/.test(at),
        path: at,
      },
    ];
  });
}

/**
 * @param {import('./known-places.mjs').KnownBrowser} known
 * @param {Machine} machine
 * @returns {string[]}
 */
function placesOf(known, { platform, env }) {
  if (platform === 'darwin') {
    const bases = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return bases.flatMap((base) => known.mac.map((place) => `${base}/${place}`));
  }
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    return bases.flatMap((base) => known.windows.map((place) => `${base}\\${place}`));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = known.commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  const all = [...onPath, ...known.linux];
  return [...all.filter((place) => !isSnap(place)), ...all.filter(isSnap)];
}

/** @param {string} place */
function isSnap(place) {
  return place.startsWith('/snap/');
}
