/**
 * A small extension around one worker, in real Chromium: what is measured runs in a service worker as the browser starts
 * and stops it, without a debugger on it. Its page asks, and takes the time from message to answer.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { attach, listTargets } from '../../scripts/browsers/cdp-targets';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';
import { temporaryProfile } from '../../scripts/browsers/temporary-profile';

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
  ask<T>(name: string, ...args: unknown[]): Promise<Answered<T>>;
  /** Stops the worker, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** What the worker holds after its garbage was collected. Attaches a debugger, so nothing after it may be timed. */
  held(): Promise<Held>;
  close(): Promise<void>;
}

/** A worker that answers `{ name, args }` with what one of these gives. */
const WORKER_HEAD = `
  import { handlers } from 'HANDLERS';
  chrome.runtime.onMessage.addListener(({ name, args }, _, respond) => {
    Promise.resolve(handlers[name](...args)).then(
      (value) => respond({ value }),
      (error) => respond({ error: String(error?.stack ?? error) }),
    );
    return true;
  });
`;

const PAGE = `
  globalThis.ask = async (name, args) => {
    const since = performance.now();
    const { value, error } = await chrome.runtime.sendMessage({ name, args });
    if (error) throw new Error(error);
    return { value, took: performance.now() - since };
  };
`;

async function bundleWorker(handlers: URL, outfile: string): Promise<void> {
  const contents = WORKER_HEAD.replace('HANDLERS', fileURLToPath(handlers));
  await build({
    stdin: { contents, resolveDir: path.dirname(fileURLToPath(handlers)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile,
  });
}

async function writeExtension(folder: string, handlers: URL, files: Record<string, Uint8Array>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundleWorker(handlers, path.join(folder, 'worker.js'));
  const manifest = {
    manifest_version: 3,
    name: 'measured',
    version: '1',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><script src="page.js"></script>');
  writeFileSync(path.join(folder, 'page.js'), PAGE);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
}

async function openPage(context: BrowserContext): Promise<{ page: Page; origin: string }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  await page.goto(`${origin}/page.html`);
  return { page, origin };
}

async function stopWorkers(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, 400));
}

async function heldBy(browser: CDPSession, origin: string): Promise<Held> {
  const target = (await listTargets(browser)).find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
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
export async function startMeasured(handlers: URL, files: Record<string, Uint8Array>): Promise<MeasuredExtension> {
  const found = findBrowsers().find(({ engine, branded }) => engine === 'chromium' && !branded);
  if (!found) throw new Error('This needs Chromium.');
  const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-measured-'));
  const profile = temporaryProfile('measured');
  await writeExtension(folder, handlers, files);
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: found.path,
    headless: true,
    env: profile.env,
    chromiumSandbox: !asRoot,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--disable-gpu', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const { page, origin } = await openPage(context);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const browser = await context.browser()!.newBrowserCDPSession();
  const { product } = await browser.send('Browser.getVersion');
  return {
    version: product,
    ask: (name, ...args) => page.evaluate(`ask(${JSON.stringify(name)}, ${JSON.stringify(args)})`),
    stopWorker: () => stopWorkers(session),
    held: () => heldBy(browser, origin),
    close: async () => {
      await context.close();
      profile.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
