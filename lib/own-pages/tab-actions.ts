/** What the panel and the popup can do to a page, beyond asking it one thing. */
import { enterTab } from '../access/site-access';
import { browser, packagedFile } from '../browser';
import { askPage } from '../messages/ask-page';

/**
 * Reads a tab's page now; with `force` also where the gate or the reader's choice said no. Puts the content script in
 * where it is not yet, which works with access to the site or right after a click on the toolbar's button.
 *
 * @returns null when it was started, else why not, for the reader
 */
export async function readTabNow(tab: number, force: boolean): Promise<string | null> {
  const first = await askPage(tab, 'readNow', { force });
  if (first.ok) return null;
  try {
    await enterTab(tab);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const second = await askPage(tab, 'readNow', { force });
  return second.ok ? null : second.failure.message;
}

/**
 * Has every page that reads with us ask again what holds for it: the reader's choices changed, a site was granted or
 * taken back. The choices are not sent along, as no page needs to know those for another. Pages without us are passed
 * over.
 */
export function recheckTabs(): Promise<void> {
  return toEveryTab((tab) => askPage(tab, 'recheck', {}));
}

/** Has every page that reads with us ask again who is who and what they said: something new is in the library. */
export function understandTabs(): Promise<void> {
  return toEveryTab((tab) => askPage(tab, 'understandAgain', {}));
}

const PAGE = 'welcome.html';

/** Opens the first page in a tab of its own, where the package has one. Rejects with the browser's reason. */
export async function openWelcome(): Promise<void> {
  if (await packagedFile(PAGE)) await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

async function toEveryTab(send: (tab: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [send(id)])));
}

/** The panel, which Chromium and Firefox name differently; the polyfill's types know only Firefox's. */
interface PanelApis {
  sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab. Call it straight from a click: the browsers refuse without one. */
export async function openPanelFor(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}
