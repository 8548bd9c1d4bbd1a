import { clickInMiddle } from './cdp-view';
import type { DrivenView } from './driven-browser';
import { clickUntilHeard, LISTEN } from './heard-click';
import type { Marionette } from './marionette';
import { runPrivileged, runScript, SCRIPT_TIMEOUT } from './marionette-scripts';

/** WebDriver's private characters for keys that type nothing. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
};

/** Runs one piece of work at a time: a Marionette session has one current tab and one context. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes an {@link InTurn} whose work never overlaps. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A tab. `handle` is WebDriver's name for it. */
export function tabView(marionette: Marionette, inTurn: InTurn, handle: string): DrivenView {
  const there = <T>(work: () => Promise<T>) =>
    inTurn(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return work();
    });
  const point = (x: number, y: number, more: object[]) => there(() => pointer(marionette, x, y, more));
  const clickAt = (x: number, y: number) =>
    point(x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  const run = <T>(body: string, ...args: unknown[]) => there(() => runScript<T>(marionette, body, args));
  return {
    run,
    screenshot: () =>
      there(async () => {
        const data = await marionette.send<string>('WebDriver:TakeScreenshot', { full: false, hash: false });
        return Buffer.from(data, 'base64');
      }),
    press: (key) => there(() => pressKey(marionette, key)),
    moveTo: (x, y) => point(x, y, []),
    clickAt,
    click: (css) => clickInMiddle(css, run, clickAt),
  };
}

/**
 * A document that is no tab: the sidebar, the popup.
 *
 * @param find Body of a privileged script that gives its `<browser>` element, or null while there is none; `win` is
 *   the browser's window.
 */
export function innerView(marionette: Marionette, inTurn: InTurn, find: string): DrivenView {
  const privileged = <T>(body: string, ...args: unknown[]) =>
    inTurn(() => runPrivileged<T>(marionette, `${WITH_INNER.replace('FIND', find)} ${body}`, args));
  const run = <T>(body: string, ...args: unknown[]) => runInside<T>(privileged, body, args);
  const press = async (key: string) => {
    await privileged('inner.focus();');
    await inTurn(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        await pressKey(marionette, key);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  };
  return {
    run,
    screenshot: async () => Buffer.from(await privileged<string>(DRAW), 'base64'),
    press,
    moveTo: outOfReach,
    clickAt: outOfReach,
    // The pointer does not reach in there, but keys do, and the browser takes them for the reader's own wish too.
    click: (css) => clickUntilHeard(css, run, () => run<string>(FOCUS, css), press),
  };
}

/** Body of a script: focuses the first element that fits; the key that presses it. The space bar follows no link. */
const FOCUS = `
  const element = document.querySelector(args[0]);
  if (!element) throw new Error('nothing fits ' + args[0]);
  element.focus();
  ${LISTEN}
  return element instanceof HTMLAnchorElement ? 'Enter' : ' ';
`;

function outOfReach(): Promise<never> {
  return Promise.reject(new Error('No pointer reaches into a sidebar or popup of Firefox.'));
}

const WITH_INNER = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const inner = (() => { FIND })();
  if (!inner) throw new Error('It is not open.');
`;

/** Draws a document, which a picture of the whole window may leave out, as base64 of a PNG. */
const DRAW = `
  const picture = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

interface Inside<T> {
  value?: T;
  thrown?: string;
}

/** Marionette's own way into a document, which it offers for tabs only. */
async function runInside<T>(
  privileged: <R>(body: string, ...args: unknown[]) => Promise<R>,
  body: string,
  args: unknown[],
): Promise<T> {
  const script = `const settle = arguments[arguments.length - 1];
    (async (...args) => { ${body} })(...JSON.parse(arguments[0])).then(
      (value) => settle(JSON.stringify({ value })),
      (error) => settle(JSON.stringify({ thrown: String(error) })),
    );`;
  const text = await privileged<string>(
    `const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
     return actor.executeScript(args[0], [args[1]], { async: true, timeout: ${SCRIPT_TIMEOUT} });`,
    script,
    JSON.stringify(args),
  );
  const answer = JSON.parse(text) as Inside<T>;
  if (answer.thrown !== undefined) throw new Error(answer.thrown);
  return answer.value as T;
}

async function pressKey(marionette: Marionette, key: string): Promise<void> {
  const value = KEYS[key] ?? key;
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

async function pointer(marionette: Marionette, x: number, y: number, more: object[]): Promise<void> {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
  const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...more] };
  await marionette.send('WebDriver:PerformActions', { actions: [source] });
}
