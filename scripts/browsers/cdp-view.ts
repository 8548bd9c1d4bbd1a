import type { CDPSession } from 'playwright-core';
import { answered } from './answered';
import type { DrivenView } from './driven-browser';
import { clickUntilHeard, LISTEN } from './heard-click';

/** Sends one command of the DevTools protocol and gives its result. */
export type SendCdp = <T = Record<string, unknown>>(method: string, params?: Record<string, unknown>) => Promise<T>;

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The keys tests press that are more than a character: `code`, key code, and the text they type. */
const KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
};

/** A view over any DevTools session of a document. */
export function cdpView(send: SendCdp): DrivenView {
  const run = <T>(body: string, ...args: unknown[]) => evaluate<T>(send, body, args);
  const clickAt = async (x: number, y: number) => {
    const event = { x, y, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
    await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event });
  };
  return {
    run,
    screenshot: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    press: async (key) => {
      const known = KEYS[key] ?? { code: '', keyCode: key.toUpperCase().charCodeAt(0), text: key };
      const event = { key, code: known.code, windowsVirtualKeyCode: known.keyCode };
      await send('Input.dispatchKeyEvent', { type: known.text ? 'keyDown' : 'rawKeyDown', ...event, text: known.text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    moveTo: async (x, y) => {
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    },
    clickAt,
    click: (css) => clickInMiddle(css, run, clickAt),
  };
}

/** A click of the pointer in the middle of the first element that fits, until it is heard. */
export const clickInMiddle = (css: string, run: DrivenView['run'], clickAt: DrivenView['clickAt']): Promise<void> =>
  clickUntilHeard(
    css,
    run,
    () => run<[number, number]>(MIDDLE_OF, css),
    (at) => clickAt(...at),
  );

/**
 * Body of a script: the middle of the first element that fits, scrolled into view, once it stands still and nothing
 * covers it; throws when that does not come soon. From then on the element tells of a click. What comes late moves what
 * stands below it, and a click hits what is there instead.
 */
const MIDDLE_OF = `
  let element = null;
  const middle = () => {
    element = document.querySelector(args[0]);
    if (!element) throw new Error('nothing fits ' + args[0]);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const at = [x + width / 2, y + height / 2];
    const hit = document.elementFromPoint(...at);
    return { at, hit, isHit: element.contains(hit) || hit?.contains(element) };
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
  let now = middle();
  let still = 0;
  for (let turns = 0; turns < 20 && still < 3; turns++) {
    await pause();
    const before = now;
    now = middle();
    still = now.isHit && String(now.at) === String(before.at) ? still + 1 : 0;
  }
  if (still < 3) throw new Error(args[0] + ' does not stand still, or is covered by ' + now.hit?.outerHTML);
  ${LISTEN}
  return now.at;
`;

/**
 * Evaluates the body of an async function over a DevTools session.
 *
 * @param more Further parameters of `Runtime.evaluate` (`userGesture`, `contextId`).
 */
export async function evaluate<T>(
  send: SendCdp,
  body: string,
  args: unknown[],
  more: Record<string, unknown> = {},
): Promise<T> {
  const expression = `(async (...args) => { ${body} })(...${JSON.stringify(args)})`;
  const params = { expression, awaitPromise: true, returnByValue: true, ...more };
  const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** The commands of a Playwright session, typed as plainly as we use them. */
export function senderOf(session: CDPSession): SendCdp {
  const send = session.send.bind(session) as unknown as SendCdp;
  return (method, params) => answered(send(method, params), method);
}
