// @ts-check
import { findBrowsers } from './find-browsers.mjs';
import { installBrowsers } from './install-browsers.mjs';

/**
 * @typedef {import('./find-browsers.mjs').Browser} Browser
 * @typedef {import('./known-places.mjs').Engine} Engine
 */

/** @type {Record<Engine, string>} */
const WHAT_TO_DO = {
  chromium:
    'No Chromium, Chrome or Edge found: install one (Debian: apt-get install chromium), or name it in AFORESAID_CHROMIUM.',
  firefox: 'No Firefox found: install it (Debian: apt-get install firefox-esr), or name it in AFORESAID_FIREFOX.',
};

/**
 * Finds the browsers that are needed and installs Debian's where they are missing and we may.
 *
 * @param {'any' | 'both'} need `any`: one browser of whatever kind; `both`: one of each engine.
 * @returns {Promise<{ browsers: Browser[], missing: string[] }>} `browsers`, best first; `missing` has one line that
 *   says what to do for each engine that is needed and not there.
 */
export async function ensureBrowsers(need) {
  const wanting = lacking(need, findBrowsers());
  if (wanting.length > 0) await installBrowsers(wanting);
  const browsers = findBrowsers();
  return { browsers, missing: lacking(need, browsers).map((engine) => WHAT_TO_DO[engine]) };
}

/**
 * @param {'any' | 'both'} need
 * @param {Browser[]} browsers
 * @returns {Engine[]}
 */
function lacking(need, browsers) {
  if (need === 'any') return browsers.length > 0 ? [] : ['chromium'];
  return /** @type {Engine[]} */ (['chromium', 'firefox']).filter(
    (engine) => !browsers.some((browser) => browser.engine === engine),
  );
}
