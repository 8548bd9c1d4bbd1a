import { browser } from '../browser';

/** Where the installer lives: a thread of its own, kept alive while there is work. */
export interface InstallerPlace {
  /** Starts it where it does not run yet; it finds its work itself. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** The bundle of the installer's thread, and Chromium's page around it. */
const THREAD = 'install-packs.js';
const PAGE = 'installer.html';

/** Firefox stops an event page that has been silent for 30 seconds; a call of the extension's API counts. */
const KEEP_ALIVE = 20_000;

/** The part of Chromium's API that is used; the polyfill's types do not know it. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface ContextsApi {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}

/** Hears when the installer has nothing left to do, or gave up because storage is refused. */
export type OnIdle = (gaveUp: boolean) => void;

/** Starts the installer's thread. */
export function startThread(onIdle: OnIdle): Worker {
  const thread = new Worker(browser.runtime.getURL(THREAD));
  thread.onmessage = ({ data }) => onIdle(data === true);
  return thread;
}

/** Chromium: a service worker cannot start a thread, so a hidden page does; it outlives the service worker. */
function hiddenPage(offscreen: OffscreenApi): InstallerPlace {
  const { getContexts } = browser.runtime as unknown as ContextsApi;
  const isOpen = async () => (await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
  return {
    async open() {
      if (await isOpen()) return;
      const justification = 'Installs the packs that the reader asked for, in a thread of their own.';
      await offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification });
    },
    async close() {
      if (await isOpen()) await offscreen.closeDocument();
    },
  };
}

/** Firefox: the event page starts the thread itself and stays awake as long as it works. */
function ownThread(onIdle: OnIdle): InstallerPlace {
  let running: { thread: Worker; timer: ReturnType<typeof setInterval> } | null = null;
  return {
    async open() {
      running ??= {
        thread: startThread(onIdle),
        timer: setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE),
      };
    },
    async close() {
      if (!running) return;
      clearInterval(running.timer);
      running.thread.terminate();
      running = null;
    },
  };
}

/** The place that this browser has. `onIdle` is for the one where no page tells it by message. */
export function installerPlace(onIdle: OnIdle): InstallerPlace {
  const { offscreen } = browser as unknown as { offscreen?: OffscreenApi };
  return offscreen ? hiddenPage(offscreen) : ownThread(onIdle);
}
