import { browser } from '../browser';

/** Room inside a window, CSS pixels. */
export interface WindowSize {
  width: number;
  height: number;
}

/**
 * Opens a page of ours in a window of its own: the page that it is about has no part in it.
 *
 * @param page as `settle.html`
 * @param query what it is told
 * @param isPrivate the tab is in a private window, and so must this be; a browser that cannot says so in the window
 */
export async function openOwnWindow(
  page: string,
  query: Record<string, string>,
  size: WindowSize,
  isPrivate: boolean,
): Promise<void> {
  const url = browser.runtime.getURL(`/${page}?${new URLSearchParams(query)}`);
  await browser.windows.create({ url, type: 'popup', incognito: isPrivate, ...size });
}
