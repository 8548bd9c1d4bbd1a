import { browser } from '../browser';
import { enterTab, grantedSites, registerReader } from './site-access';

type Report = (error: unknown, when: string) => void;

/** The sites of a grant or a withdrawal, as the browsers hand it over. */
interface Change {
  origins?: string[] | undefined;
}

/** Open tabs of these sites get the content script without a reload; a tab that refuses is not an error. */
async function enterOpenTabs(origins: string[], report: Report): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await enterTab(id).catch((error: unknown) => report(error, 'enter open tab'));
  }
}

/**
 * Keeps the registered content script equal to what the reader granted, wherever it was granted: the popup, the
 * browser's own settings; and the pages that are open, which begin or leave. Registers its listeners at once, as a
 * woken worker must, and holds no state.
 *
 * @param recheckTabs has every page with a content script ask again whether it may be read
 */
export function watchAccess(report: Report, recheckTabs: () => Promise<void>): void {
  // One after the other: of two at once the second would find the script registered meanwhile, and its site left out.
  let last: Promise<void> = Promise.resolve();
  const renew = (when: string) => {
    last = last.then(registerReader).catch((error: unknown) => report(error, when));
    return last;
  };
  const recheck = (when: string) => recheckTabs().catch((error: unknown) => report(error, when));
  browser.permissions.onAdded.addListener(async ({ origins = [] }: Change) => {
    await renew('site granted');
    await enterOpenTabs(origins, report).catch((error: unknown) => report(error, 'site granted'));
    // A page that was left when this site was taken back still has its content script, which keeps a second one out.
    await recheck('site granted');
  });
  browser.permissions.onRemoved.addListener(async () => {
    await renew('site withdrawn');
    await recheck('site withdrawn');
  });
  // After an update the old content scripts are cut off; the new ones take their places and their marks away.
  browser.runtime.onInstalled.addListener(async () => {
    await renew('installed');
    await enterOpenTabs(await grantedSites(), report).catch((error: unknown) => report(error, 'installed'));
  });
  browser.runtime.onStartup.addListener(() => renew('started'));
}
