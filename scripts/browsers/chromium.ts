import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, ConsoleMessage, Page, WebError } from 'playwright-core';
import { attach, attachTo, listTargets } from './cdp-targets';
import { cdpView, evaluate, type SendCdp, senderOf } from './cdp-view';
import { type ChromiumProcess, colorSchemeOf, forcedColorsOf, startChromium } from './chromium-process';
import type {
  DrivenBrowser,
  DrivenPage,
  DrivenPopup,
  DrivenView,
  LaunchOptions,
  ReusedBrowser,
} from './driven-browser';
import { runIsolatedFrom } from './isolated-world';
import { until } from './until';

type Colors = NonNullable<LaunchOptions['colors']>;

/** Starts a Chromium, Chrome or Edge with the extension. @throws {Error} When it does not start or load it. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const started = await startChromium(options);
  const { context, session, quit } = started;
  const id = options.branded ? await loadOverProtocol(session, options.extension) : await idOfLoaded(context);
  return { ...(await drive(started, id, options.colors ?? 'light')), close: quit };
}

/** Starts a Chromium, Chrome or Edge to carry the extension anew for one user after the other. */
export async function launchReusedChromium(options: LaunchOptions): Promise<ReusedBrowser> {
  const started = await startChromium({ ...options, branded: true });
  const { context, session, profile, closed, quit } = started;
  let builds = 0;
  return {
    async renew({ colors = 'light', granted = [] }) {
      const before = context.pages();
      const page = await context.newPage();
      for (const each of before) await each.close();
      await page.emulateMedia({ colorScheme: colorSchemeOf(colors), forcedColors: forcedColorsOf(colors) });
      // Chromium names an extension after its folder: from another one it is another, with nothing kept and granted.
      const extension = path.join(profile.folder, `build-${++builds}`);
      cpSync(options.extension, extension, { recursive: true });
      if (granted.length > 0) grantWithBuild(extension, granted);
      const id = await loadOverProtocol(session, extension);
      const { stopListening, ...driven } = await drive(started, id, colors);
      const close = async () => {
        stopListening();
        await senderOf(session)('Extensions.uninstall', { id });
      };
      return { ...driven, close };
    },
    closed,
    quit,
  };
}

/** Has a build ask for sites when it is installed, which is not refused. */
function grantWithBuild(extension: string, patterns: string[]): void {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions?: string[] };
  const sites = [...(manifest.host_permissions ?? []), ...patterns];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
}

/** Google Chrome takes no `--load-extension` since version 137, but this, over a pipe. */
async function loadOverProtocol(session: CDPSession, extension: string): Promise<string> {
  const { id } = await senderOf(session)<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  return id;
}

async function idOfLoaded(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** @returns `stopListening` ends the collecting of problems. */
async function drive(
  { context, session, closed }: ChromiumProcess,
  id: string,
  colors: Colors,
): Promise<Omit<DrivenBrowser, 'close'> & { stopListening(): void }> {
  const origin = `chrome-extension://${id}`;
  const { problems, stopListening } = collectProblems(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const send = senderOf(await context.newCDPSession(page));
  const desk = await openDesk(context, session, origin);
  const deskView = cdpView(desk);
  const { product } = await senderOf(session)<{ product: string }>('Browser.getVersion');
  return {
    engine: 'chromium',
    version: product,
    origin,
    page: drivenPage(page, send, deskView),
    desk: deskView,
    grantSite: async (pattern) => {
      await grantSite(context, desk, id, pattern);
      await page.bringToFront();
    },
    openPanel: () => openPanel(session, desk, page, origin, colors),
    openPopup: () => openPopup(session, desk, page, origin, colors),
    endBackground: () => endBackground(session, origin),
    problems: async () => problems,
    closed,
    stopListening,
  };
}

function drivenPage(page: Page, send: SendCdp, desk: DrivenView): DrivenPage {
  return {
    ...cdpView(send),
    goto: async (address) => {
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    runIsolated: runIsolatedFrom(desk),
    mainThreadTime: async () => {
      await send('Performance.enable');
      const { metrics } = await send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
  };
}

async function openDesk(context: BrowserContext, session: CDPSession, origin: string): Promise<SendCdp> {
  const url = `${origin}/popup.html`;
  await session.send('Target.createTarget', { url, background: true });
  // The extension may open its first page at the same time.
  const page = await until(async () => context.pages().find((each) => each.url() === url), 'No page of ours opened.');
  await page.waitForLoadState();
  return senderOf(await context.newCDPSession(page));
}

/** The prompt of `permissions.request` cannot be answered headless: what is already granted needs none. */
async function grantSite(context: BrowserContext, desk: SendCdp, id: string, pattern: string): Promise<void> {
  if (await evaluate<boolean>(desk, 'return chrome.permissions.contains({ origins: [args[0]] })', [pattern])) return;
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate(
    ([extension, site]) => {
      const api = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate;
      return api.addHostPermission(extension, site);
    },
    [id, pattern] as const,
  );
  await settings.close();
  const granted = await evaluate<boolean>(
    desk,
    'return chrome.permissions.request({ origins: [args[0]] })',
    [pattern],
    {
      userGesture: true,
    },
  );
  if (!granted) throw new Error(`Access to ${pattern} was refused.`);
}

interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

async function openPanel(
  session: CDPSession,
  desk: SendCdp,
  page: Page,
  origin: string,
  colors: Colors,
): Promise<DrivenView> {
  await page.bringToFront();
  await evaluate(
    desk,
    'const { id } = await chrome.windows.getCurrent(); await chrome.sidePanel.open({ windowId: id })',
    [],
    { userGesture: true },
  );
  return loadedView(await attachTo(session, ({ url }) => url.startsWith(`${origin}/sidepanel.html`)), colors);
}

async function openPopup(
  session: CDPSession,
  desk: SendCdp,
  page: Page,
  origin: string,
  colors: Colors,
): Promise<DrivenPopup> {
  await page.bringToFront();
  const before = new Set((await listTargets(session)).map(({ targetId }) => targetId));
  await evaluate(desk, 'await chrome.action.openPopup()', [], { userGesture: true });
  const findNew = async () =>
    (await listTargets(session)).find(
      ({ targetId, url }) => !before.has(targetId) && url.startsWith(`${origin}/popup.html`),
    );
  const { targetId } = await until(findNew, 'No popup opened.');
  const view = await loadedView(await attachTo(session, (target) => target.targetId === targetId), colors);
  return {
    ...view,
    close: () => closeTarget(session, targetId),
  };
}

/** A document is listed before it is there. Playwright, which does not know it, gives it no colours. */
async function loadedView(send: SendCdp, colors: Colors): Promise<DrivenView> {
  const features = [
    { name: 'prefers-color-scheme', value: colors === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: colors === 'forced' ? 'active' : 'none' },
  ];
  await send('Emulation.setEmulatedMedia', { features });
  const view = cdpView(send);
  const isLoaded = `return location.href !== 'about:blank' && document.readyState === 'complete'`;
  await until(() => view.run<boolean>(isLoaded), 'The document did not load.');
  return view;
}

/**
 * Ends the worker once. A message under way may start the next one at once, under the same name, and that one is left
 * alone: what was asked of the first is now its work. A mark tells the two apart.
 */
async function endBackground(session: CDPSession, origin: string): Promise<void> {
  const find = async () =>
    (await listTargets(session)).find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  const old = await find();
  if (!old) return;
  const isThere = async () => (await listTargets(session)).some(({ targetId }) => targetId === old.targetId);
  try {
    await inWorker(session, old.targetId, 'globalThis.isOld = true');
  } catch (error) {
    if (await isThere()) throw error;
    // It ended by itself a moment ago.
    return;
  }
  await session.send('Target.closeTarget', { targetId: old.targetId });
  await until(async () => {
    const now = await find();
    return !now || (await inWorker<boolean>(session, now.targetId, 'return globalThis.isOld !== true'));
  }, 'The worker goes on.');
}

/** Runs the body of a function in a worker. @throws {Error} When the worker goes, which then never answers. */
async function inWorker<T>(session: CDPSession, targetId: string, body: string): Promise<T> {
  let isOver = false;
  const gone = async (): Promise<never> => {
    while (!isOver && (await listTargets(session)).some((each) => each.targetId === targetId))
      await new Promise((resolve) => setTimeout(resolve, 100));
    throw new Error('The worker has gone.');
  };
  const answer = attach(session, targetId).then((send) => evaluate<T>(send, body, []));
  return Promise.race([answer, gone()]).finally(() => {
    isOver = true;
  });
}

/** Closes a document and waits until it is gone. */
async function closeTarget(session: CDPSession, targetId: string): Promise<void> {
  await session.send('Target.closeTarget', { targetId });
  const isGone = async () => !(await listTargets(session)).some((each) => each.targetId === targetId);
  await until(isGone, 'What was closed is still there.');
}

/** Errors from every tab and worker, as they come. */
function collectProblems(context: BrowserContext): { problems: string[]; stopListening(): void } {
  const problems: string[] = [];
  const onError = (error: WebError) => void problems.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  const onMessage = (message: ConsoleMessage) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  };
  context.on('weberror', onError).on('console', onMessage);
  return { problems, stopListening: () => void context.off('weberror', onError).off('console', onMessage) };
}
