import { vi } from 'vitest';
import { browser } from '../../lib/browser';
import type { PageCalls } from '../../lib/messages/protocol';

/** A tab with a page that answers, and an account of what was asked. */
export interface FakeTab {
  /** `name` and `ask` of every message to the page. */
  asked: [name: string, ask: unknown][];
  /** What was done to the tab beside messages: `request origin`, `remove origin`, `enter`, `panel`. */
  done: string[];
  granted: boolean;
  /** All sites are granted, and with them this one. */
  everywhere: boolean;
  answers: { [Name in keyof PageCalls]?: PageCalls[Name]['answer'] };
  /** Tells our pages that the visit moved on, as the content script does. */
  visitChanged(): void;
  /** From now on it is a tab of a private window. */
  makePrivate(): void;
  /** Another tab becomes the active one; our pages learn of it with the next `visitChanged`. */
  switchTo(id: number): void;
}

interface Origins {
  origins: string[];
}

const grantOf = (origins: string[]) => (origins.length > 1 ? 'everywhere' : 'granted');

/** Stands in for the browser around an active tab at this address. */
export function fakeTab(address: string | undefined): FakeTab {
  const listeners = new Set<(message: unknown) => void>();
  const active = { id: 7, windowId: 1, url: address, incognito: false };
  const tab: FakeTab = {
    makePrivate() {
      active.incognito = true;
    },
    switchTo(id) {
      active.id = id;
    },
    asked: [],
    done: [],
    granted: true,
    everywhere: false,
    answers: {},
    visitChanged() {
      for (const listener of listeners) listener({ aforesaid: 'desk', name: 'visitChanged', ask: {} });
    },
  };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(browser.tabs, {
    query: async () => [active],
    get: async () => active,
    onActivated: event,
    onUpdated: event,
    async sendMessage(_: number, { name, ask }: { name: keyof PageCalls; ask: unknown }) {
      tab.asked.push([name, ask]);
      if (tab.answers[name] === undefined)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: tab.answers[name] };
    },
  });
  Object.assign(browser, {
    permissions: {
      onAdded: event,
      onRemoved: event,
      contains: async ({ origins }: Origins) => tab.everywhere || (origins.length === 1 && tab.granted),
      request: async ({ origins }: Origins) => {
        tab.done.push(`request ${origins}`);
        tab[grantOf(origins)] = true;
        return true;
      },
      // As browsers do it: one site cannot be taken out of a grant of all, and that is no failure.
      remove: async ({ origins }: Origins) => {
        tab.done.push(`remove ${origins}`);
        tab[grantOf(origins)] = false;
        return true;
      },
    },
    scripting: { insertCSS: async () => [], executeScript: async () => tab.done.push('enter') },
    sidePanel: { open: async () => tab.done.push('panel') },
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (heard) => void listeners.add(heard as (message: unknown) => void),
  );
  return tab;
}
