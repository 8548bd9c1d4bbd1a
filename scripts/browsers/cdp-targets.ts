import type { CDPSession } from 'playwright-core';
import { answered } from './answered';
import { type SendCdp, senderOf } from './cdp-view';
import { until } from './until';

/** A document or worker, as the browser lists it. */
export interface CdpTarget {
  targetId: string;
  type: string;
  url: string;
}

/** Everything the browser runs: tabs, panels, popups, workers. */
export async function listTargets(browser: CDPSession): Promise<CdpTarget[]> {
  const { targetInfos } = await senderOf(browser)<{ targetInfos: CdpTarget[] }>('Target.getTargets');
  return targetInfos;
}

/**
 * Waits for a target that Playwright does not list (the side panel, the popup) and attaches to it.
 *
 * @param fits Which one; the newest that fits is taken.
 * @throws {Error} When there is none after a while.
 */
export async function attachTo(browser: CDPSession, fits: (target: CdpTarget) => boolean): Promise<SendCdp> {
  const target = await until(async () => (await listTargets(browser)).filter(fits).at(-1), 'No such document opened.');
  return attach(browser, target.targetId);
}

interface Waiter {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Attaches inside the browser's own session, because Playwright hands out sessions only for what it lists. */
export async function attach(browser: CDPSession, targetId: string): Promise<SendCdp> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, Waiter>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId === sessionId) settle(waiting, event.message);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The document has gone.'));
    waiting.clear();
  });
  let last = 0;
  return <T>(method: string, params: Record<string, unknown> = {}) => {
    const answer = new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
    return answered(answer, method);
  };
}

function settle(waiting: Map<number, Waiter>, text: string): void {
  const message = JSON.parse(text) as { id?: number; error?: { message: string }; result?: unknown };
  const waiter = message.id === undefined ? undefined : waiting.get(message.id);
  if (!waiter || message.id === undefined) return;
  waiting.delete(message.id);
  if (message.error) waiter.reject(new Error(message.error.message));
  else waiter.resolve(message.result);
}
