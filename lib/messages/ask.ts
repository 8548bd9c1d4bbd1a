import { browser } from '../browser';
import type { Answer, DeskCalls, PageCalls } from './protocol';

/**
 * What the browsers say when the worker was stopped between our message and its answer, or is just starting.
 * Seen in Chromium 156 and Firefox 153; a second try starts the worker afresh.
 */
const WORKER_GONE = /receiving end does not exist|message (port|channel) (is )?closed|could not establish connection/i;

const failure = (message: string) => ({ ok: false as const, failure: { message } });

async function deliver<T>(send: () => Promise<unknown>, triesLeft: number): Promise<Answer<T>> {
  try {
    const answer = await send();
    if (answer !== undefined && answer !== null) return answer as Answer<T>;
    return triesLeft > 0 ? await deliver<T>(send, triesLeft - 1) : failure('Nobody answered. Reload the page.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (triesLeft > 0 && WORKER_GONE.test(message)) return deliver<T>(send, triesLeft - 1);
    return failure(message);
  }
}

/**
 * Asks the desk. Every call may be asked twice: handlers leave the same state when they run again, so a worker
 * that was stopped in the middle is simply asked once more. Never throws; a failure is a value.
 */
export function askDesk<Name extends keyof DeskCalls>(
  name: Name,
  ask: DeskCalls[Name]['ask'],
): Promise<Answer<DeskCalls[Name]['answer']>> {
  return deliver(() => browser.runtime.sendMessage({ aforesaid: 'desk', name, ask }), 1);
}

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
