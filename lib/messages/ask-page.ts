import { browser } from '../browser';
import { deliver } from './deliver';
import type { Answer, PageCalls } from './protocol';

/**
 * Asks the content script of one tab (its top frame). `ok: false` when none runs there, which is an expected
 * outcome: no access, or a page of the browser's own. Never throws.
 */
export function askPage<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  ask: PageCalls[Name]['ask'],
): Promise<Answer<PageCalls[Name]['answer']>> {
  return deliver(() => browser.tabs.sendMessage(tab, { aforesaid: 'page', name, ask }, { frameId: 0 }), 0);
}
