import { browser } from '../browser';
import { CAPTURES, type Capture, isCapture } from '../model/capture';
import { openOwnWindow } from './own-window';

/** Room for the passage and a note, CSS pixels. */
const SIZE = { width: 460, height: 560 };

/** A tab as menus and shortcuts tell of it. */
interface Tab {
  id?: number;
  incognito?: boolean;
}

/**
 * Offers in the menu of selected text, and by shortcuts, what can be done with it. Either opens a window of our own:
 * the page has no part in what follows. To be called in the background's first turn.
 *
 * @param titleOf words of the menu
 * @param report hears what failed
 */
export function offerCapture(titleOf: (what: Capture) => string, report: (error: unknown) => void): void {
  const open = (what: unknown, tab: Tab | undefined) => {
    if (isCapture(what) && tab?.id !== undefined) openCapture(tab.id, what, tab.incognito === true).catch(report);
  };
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the entries of the version before.
    browser.contextMenus
      .removeAll()
      .then(() => {
        for (const id of CAPTURES) browser.contextMenus.create({ id, title: titleOf(id), contexts: ['selection'] });
      })
      .catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => open(menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => open(command, tab));
}

const openCapture = (tab: number, what: Capture, isPrivate: boolean): Promise<void> =>
  openOwnWindow('sidepanel.html', { view: 'capture', tab: String(tab), what }, SIZE, isPrivate);
