import { browser } from '../browser';
import { isEnvelopeFor } from '../messages/envelope';

/** The tab whose page is shown beside the panel or under the popup. */
export interface ActiveTab {
  id: number;
  window: number | undefined;
  /** Null where the browser does not tell, for want of access. */
  address: string | null;
  /** In a private window, of whose pages nothing is kept. */
  isPrivate: boolean;
}

/**
 * The tab that a page of ours is about: the one its address names (`?tab=12`), else the active one of its window.
 *
 * @param query the page's own `location.search`
 * @returns null when there is none, or it is one of our own pages
 */
export async function findActiveTab(query: string): Promise<ActiveTab | null> {
  const named = Number(new URLSearchParams(query).get('tab'));
  const tab =
    named > 0 ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.url?.startsWith(browser.runtime.getURL(''))) return null;
  return { id: tab.id, window: tab.windowId, address: tab.url ?? null, isPrivate: tab.incognito === true };
}

/**
 * Calls back when another tab became active, a tab went to another address, a visit moved on, or access changed.
 * May call once too often, never too rarely. Ends with the signal.
 */
export function watchActiveTab(onChange: () => void, signal: AbortSignal): void {
  // Nothing is returned: the desk alone answers this message.
  const heard = (message: unknown) => {
    if (isEnvelopeFor('desk', message) && message.name === 'visitChanged') onChange();
  };
  // Titles and icons change all the time, and nothing of ours with them.
  const updated = (_tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) onChange();
  };
  browser.tabs.onUpdated.addListener(updated);
  const events = [browser.tabs.onActivated, browser.permissions.onAdded, browser.permissions.onRemoved] as {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  }[];
  for (const event of events) event.addListener(onChange);
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(heard);
  });
}

/** Whether a tab is in a private window, of which nothing may be kept. Rejects where there is no such tab. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab)).incognito;
}
