import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import type { DrivenBrowser, LaunchOptions, RenewOptions } from '../../../scripts/browsers/driven-browser';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.mjs';
import type { Engine } from '../../../scripts/browsers/known-places.mjs';
import { launchReused } from '../../../scripts/browsers/launch';
import { grantAndRegister } from '../../../scripts/browsers/visit';
import { enginesToTest } from './engines';
import { renewIn } from './kept-browsers';
import { bareBuild } from './limited-build';

/** The project's folder. */
export const ROOT = path.dirname(path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url)))));

/** The one site that tests serve pages from; a permission pattern has no port. */
const LOCAL = 'http://127.0.0.1/*';

/** The browser that the tests of a suite share; it is there once the suite's first test begins. */
export type Shared = () => DrivenBrowser;

/**
 * Declares the same suite for each engine that is tested, with an extension of its own that may read local pages.
 *
 * @param options As for {@link sharedBrowser}.
 */
export function describeInBrowsers(
  name: string,
  declare: (browser: Shared, engine: Engine) => void,
  options: { access?: boolean } = {},
): void {
  describe.each(enginesToTest())(`${name} in %s`, (engine) => {
    declare(sharedBrowser(engine, options), engine);
  });
}

/**
 * Puts the extension into the browser that all suites share, as on its first day, before a suite, and takes it away
 * after. Call it inside a `describe`.
 *
 * @param options `access: false` leaves out the site access, which in Chromium cannot be taken back.
 */
export function sharedBrowser(
  engine: Engine,
  options: Pick<LaunchOptions, 'colors' | 'inPrivate'> & { access?: boolean } = {},
): Shared {
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    const { access = true, ...how } = options;
    browser = await start(engine, { ...how, granted: access ? [LOCAL] : [] });
    if (access) await grantAndRegister(browser, LOCAL);
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is not there yet.');
    return browser;
  };
}

/** Starting is the one thing that is tried twice: on a busy machine a browser may fail to come up in time. */
async function start(engine: Engine, how: RenewOptions): Promise<DrivenBrowser> {
  const found = findBrowsers().find((each) => each.engine === engine);
  if (!found) throw new Error(`There is no ${engine} on this machine; npm test says how to get one.`);
  const renew = () => renewIn(engine, () => launchReused(found, bareBuild(ROOT, engine)), how);
  return renew().catch((error: unknown) => {
    console.warn(`${found.name} did not start, trying once more: ${String(error)}`);
    return renew();
  });
}
