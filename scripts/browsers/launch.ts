import path from 'node:path';
import { launchChromium, launchReusedChromium } from './chromium';
import type { DrivenBrowser, LaunchOptions, ReusedBrowser } from './driven-browser';
import type { Browser } from './find-browsers.mjs';
import { launchFirefox, launchReusedFirefox } from './firefox';

/** The folder in `.output` that each engine loads. */
export const BUILD_FOR = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/**
 * Starts a browser with this project's build in it.
 *
 * @param root The project's folder; the build that fits must be there.
 */
export function launch(
  browser: Browser,
  root: string,
  options: Pick<LaunchOptions, 'headless' | 'colors' | 'inPrivate'>,
): Promise<DrivenBrowser> {
  const extension = path.join(root, '.output', BUILD_FOR[browser.engine]);
  const start = browser.engine === 'firefox' ? launchFirefox : launchChromium;
  return start({ ...options, path: browser.path, branded: browser.branded, extension });
}

/**
 * Starts a browser without a window that carries a build anew for one user after the other.
 *
 * @param extension The build's folder.
 */
export function launchReused(browser: Browser, extension: string): Promise<ReusedBrowser> {
  const start = browser.engine === 'firefox' ? launchReusedFirefox : launchReusedChromium;
  return start({ headless: true, path: browser.path, branded: browser.branded, extension });
}
