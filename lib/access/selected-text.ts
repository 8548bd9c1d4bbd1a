import { browser } from '../browser';

/**
 * The text that is selected in a tab's page; empty for none.
 *
 * @returns null where the browser lets nobody read the page: its own pages, a store, a viewer of PDF files
 */
export async function selectedText(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => String(getSelection()),
    });
    return String(answer?.result ?? '');
  } catch {
    return null;
  }
}
