/**
 * A small extension around one worker, in real Chromium: what is measured runs in a service worker as the browser
 * starts and stops it, without a debugger on it. Its page asks, and takes the time from message to answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { attach, listTargets } from '../../scripts/browsers/cdp-targets';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { type Profile, temporaryProfile } from '../../scripts/browsers/temporary-profile';
import { writeMeasured } from './write-measured';

/** The worker's answer and the milliseconds from message to answer, its start included where it had to start. */
export interface Answered<T> {
  value: T;
  took: number;
}

/** Megabytes that a worker holds. */
export interface Held {
  /** Objects of JavaScript. */
  heap: number;
  /** Typed arrays, outside the heap. */
  arrays: number;
}

/** The extension, running. */
export interface MeasuredExtension {
  /** Product and version of the browser. */
  version: string;
  /**
   * @throws {Error} what the handler threw, or `over N s`; the worker was stopped then, and starts with the next
   * question
   */
  ask<T>(name: string, ...args: unknown[]): Promise<Answered<T>>;
  /** Stops the worker, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** What the worker holds after its garbage was collected. Attaches a debugger, so nothing after it may be timed. */
  held(): Promise<Held>;
  /** Bytes that all it keeps takes, by the browser's account, once that stands still. */
  diskUsed(): Promise<number>;
  close(): Promise<void>;
}

/** How an extension is measured. */
export interface MeasuredOptions {
  /** A dedicated worker of the page in place of the service worker. */
  inPage?: boolean;
  /** As long as one answer may take. */
  seconds?: number;
}

const PATIENCE_S = 900;
/** So long until the browser has ended a worker, and closed the files that it had open. */
const STOPPING_MS = 400;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function launch(folder: string, profile: Profile): Promise<BrowserContext> {
  const found = findBrowsers().find(({ engine, branded }) => engine === 'chromium' && !branded);
  if (!found) throw new Error('This needs Chromium.');
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless: true,
    env: profile.env,
    chromiumSandbox: !asRoot,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--disable-gpu', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
}

/** The extension's page. Heavy work can bring its process down; then the next question opens it again. */
class AskingPage {
  private readonly context: BrowserContext;
  private readonly origin: string;
  private page: Page | null = null;

  constructor(context: BrowserContext, origin: string) {
    this.context = context;
    this.origin = origin;
  }

  async open(): Promise<Page> {
    if (this.page) return this.page;
    const page = await this.context.newPage();
    page.on('crash', () => {
      this.page = null;
      void page.close();
    });
    await page.goto(`${this.origin}/page.html`);
    this.page = page;
    return page;
  }

  async run<T>(script: string): Promise<T> {
    return (await this.open()).evaluate<T>(script);
  }

  async stopWorkers(): Promise<void> {
    const page = await this.open();
    await page.evaluate('stop()');
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await pause(STOPPING_MS);
  }
}

/** Rejects with `over N s` where something takes longer; what it was waiting for is then nobody's any more. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${seconds} s`)), seconds * 1000);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

const SETTLING_MS = 700;

/** The browser's account runs behind what was written. */
async function diskUsedBy(page: AskingPage): Promise<number> {
  const used = () => page.run<number>('navigator.storage.estimate().then(({ usage }) => usage)');
  let [before, now] = [Number.NaN, await used()];
  for (let turn = 0; turn < 10 && now !== before; turn++) {
    await pause(SETTLING_MS);
    [before, now] = [now, await used()];
  }
  return now;
}

async function heldBy(browser: CDPSession, origin: string): Promise<Held> {
  const target = (await listTargets(browser)).find(
    ({ type, url }) => (type === 'service_worker' || type === 'worker') && url.startsWith(origin),
  );
  if (!target) throw new Error('The worker does not run.');
  const send = await attach(browser, target.targetId);
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const usage = await send<{ usedSize: number; backingStorageSize?: number }>('Runtime.getHeapUsage');
  return { heap: usage.usedSize / 1e6, arrays: (usage.backingStorageSize ?? Number.NaN) / 1e6 };
}

/**
 * Builds and starts it.
 *
 * @param handlers a module that exports `handlers`, a record of functions that the page may ask
 * @param files packaged beside the worker, by name
 */
export async function startMeasured(
  handlers: URL,
  files: Record<string, Uint8Array>,
  { inPage = false, seconds = PATIENCE_S }: MeasuredOptions = {},
): Promise<MeasuredExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-measured-'));
  const profile = temporaryProfile('measured');
  await writeMeasured(folder, { handlers, inPage, files });
  const context = await launch(folder, profile);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = new AskingPage(context, origin);
  const browser = await context.browser()!.newBrowserCDPSession();
  const { product } = await browser.send('Browser.getVersion');
  const ask = <T>(name: string, ...args: unknown[]) =>
    within(seconds, page.run<Answered<T>>(`ask(${JSON.stringify(name)}, ${JSON.stringify(args)})`));
  return {
    version: product,
    ask,
    stopWorker: () => page.stopWorkers(),
    held: () => heldBy(browser, origin),
    diskUsed: () => diskUsedBy(page),
    close: async () => {
      await context.close();
      profile.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
