import { browser } from '../browser';

/** Room for a card, CSS pixels. */
const SIZE = { width: 420, height: 560 };

/**
 * Opens the window in which the reader settles who somebody is: the page that it is about has no part in it.
 *
 * @param isPrivate the tab is in a private window, and so must this be; a browser that cannot says so in the window
 */
export async function openSettling(tab: number, entity: string, isPrivate: boolean): Promise<void> {
  const url = browser.runtime.getURL(`/settle.html?${new URLSearchParams({ tab: String(tab), entity })}`);
  await browser.windows.create({ url, type: 'popup', incognito: isPrivate, ...SIZE });
}
