import type { Answer, PageCalls } from '../../lib/messages/protocol';
import type { NotRead } from '../../lib/model/reading';
import type { DrivenBrowser, DrivenView } from './driven-browser';
import { until } from './until';

/** Where a visit stands, as the content script tells it. */
export type Visit = PageCalls['visit']['answer'];

/**
 * Asks the content script of the reader's tab, as the extension's own pages do.
 *
 * @param desk One of the extension's own documents, in the window of that tab.
 */
export function askTab<Name extends keyof PageCalls>(
  desk: DrivenView,
  name: Name,
  ask: PageCalls[Name]['ask'],
): Promise<Answer<PageCalls[Name]['answer']>> {
  return desk.run<Answer<PageCalls[Name]['answer']>>(
    `const api = globalThis.browser ?? chrome;
     const [tab] = await api.tabs.query({ active: true, currentWindow: true });
     return api.tabs.sendMessage(tab.id, { aforesaid: 'page', name: args[0], ask: args[1] }, { frameId: 0 });`,
    name,
    ask,
  );
}

const SETTLED: readonly Visit['status'][] = ['read', 'not-read', 'failed'];

/**
 * Waits until the visit of the reader's tab is over with looking and reading.
 *
 * @throws {Error} When it stays where it is; the message says where.
 */
export async function settledVisit({ desk }: DrivenBrowser): Promise<Visit> {
  return until(async () => {
    const answer = await askTab(desk, 'visit', {});
    if (!answer?.ok) throw new Error(answer?.failure.message ?? 'Nobody answered.');
    if (!SETTLED.includes(answer.value.status)) throw new Error(`It is ${answer.value.status}.`);
    return answer.value;
  }, 'Aforesaid did not finish reading the page.');
}

/**
 * Waits until the page of the reader's tab is read.
 *
 * @throws {Error} When it is not; the message says where it stays.
 */
export async function readVisit(browser: DrivenBrowser): Promise<Extract<Visit, { status: 'read' }>> {
  return until(async () => {
    const visit = await settledVisit(browser);
    if (visit.status === 'read') return visit;
    throw new Error(`The visit ended with ${JSON.stringify(visit)}.`);
  }, 'Aforesaid did not read the page.');
}

/**
 * Waits until the page of the reader's tab is left alone.
 *
 * @param reason Why; any where it is left out.
 * @throws {Error} When it is not; the message says where it stays.
 */
export async function notReadVisit(browser: DrivenBrowser, reason?: NotRead): Promise<void> {
  await until(
    async () => {
      const visit = await settledVisit(browser);
      if (visit.status === 'not-read' && visit.reason === (reason ?? visit.reason)) return true;
      throw new Error(`It is ${visit.status === 'not-read' ? visit.reason : visit.status}.`);
    },
    `The visit does not end with ${reason ?? 'not-read'}.`,
  );
}

/** Grants a site and waits until the content script is registered for it, so that the next page gets it. */
export async function grantAndRegister(browser: DrivenBrowser, pattern: string): Promise<void> {
  await browser.grantSite(pattern);
  await until(
    () =>
      browser.desk.run<boolean>(
        `const api = globalThis.browser ?? chrome;
         const scripts = await api.scripting.getRegisteredContentScripts();
         return scripts.some(({ matches }) => matches.includes(args[0]));`,
        pattern,
      ),
    `The content script was not registered for ${pattern}.`,
  );
}
