/**
 * The extension's `runtime`, as the browser itself gives it. Messages need nothing else, and it speaks promises in
 * every browser that runs Manifest V3; so the content script, which only ever sends and answers messages, does without
 * the polyfill and its 3 kB in every page. Everything else goes through `lib/browser.ts`.
 */

/** Who sent a message; the parts that are used. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/**
 * Answering by `sendResponse` and returning true is the one way that every supported version understands: a returned
 * promise is ignored by Chromium before it had a `browser` namespace.
 */
export type MessageListener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => boolean;

/** The part of the API that messages use. */
export interface Runtime {
  /** Undefined once the extension was updated or removed and this script was left behind. */
  id?: string;
  getURL: (path: string) => string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (listener: MessageListener) => void;
    removeListener: (listener: MessageListener) => void;
  };
}

interface WithRuntime {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

/** Gives the API object; asked for at every use, because it goes away when the extension is updated. */
export function runtime(): Runtime | undefined {
  const world = globalThis as WithRuntime;
  return world.browser?.runtime ?? world.chrome?.runtime;
}
