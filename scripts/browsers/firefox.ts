import type { DrivenBrowser, DrivenPage, DrivenPopup, DrivenView, LaunchOptions } from './driven-browser';
import { startFirefox } from './firefox-process';
import { createTurns, type InTurn, innerView, tabView } from './firefox-views';
import { runIsolatedFrom } from './isolated-world';
import type { Marionette } from './marionette';
import { runPrivileged } from './marionette-scripts';
import { until } from './until';

/** Starts Firefox with the extension. @throws {Error} When it does not start or refuses the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { marionette, ended, quit } = await startFirefox(options);
  try {
    const { extension: path, inPrivate = false } = options;
    const id = await marionette.send<string>('Addon:Install', {
      path,
      temporary: true,
      allowPrivateBrowsing: inPrivate,
    });
    if (inPrivate) await openPrivateWindow(marionette);
    return { ...(await drive(marionette, id)), closed: ended, close: quit };
  } catch (error) {
    await quit();
    throw error;
  }
}

/** From now on the current window is a private one. */
async function openPrivateWindow(marionette: Marionette): Promise<void> {
  const asked = { type: 'window', private: true, focus: true };
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', asked);
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

async function drive(marionette: Marionette, id: string): Promise<Omit<DrivenBrowser, 'closed' | 'close'>> {
  const inTurn = createTurns();
  const privileged = <T>(body: string, ...args: unknown[]) => inTurn(() => runPrivileged<T>(marionette, body, args));
  const host = await privileged<string>('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname', id);
  const origin = `moz-extension://${host}`;
  const pageHandle = await marionette.send<string>('WebDriver:GetWindowHandle');
  const desk = await openDesk(marionette, inTurn, origin);
  return {
    engine: 'firefox',
    version: await privileged<string>('return "Firefox/" + Services.appinfo.version'),
    origin,
    page: drivenPage(marionette, inTurn, pageHandle, desk),
    desk,
    grantSite: (pattern) => grantSite(desk, pattern),
    openPanel: () => openPanel(marionette, inTurn, privileged, id),
    openPopup: () => openPopup(marionette, inTurn, privileged, id),
    endBackground: () => privileged<void>(END_BACKGROUND, id),
    problems: () => privileged<string[]>(PROBLEMS, origin),
  };
}

type Privileged = <T>(body: string, ...args: unknown[]) => Promise<T>;

function drivenPage(marionette: Marionette, inTurn: InTurn, handle: string, desk: DrivenView): DrivenPage {
  return {
    ...tabView(marionette, inTurn, handle),
    goto: (address) =>
      inTurn(async () => {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        await marionette.send('WebDriver:Navigate', { url: address });
      }),
    runIsolated: runIsolatedFrom(desk),
    mainThreadTime: () => Promise.reject(new Error('Firefox does not tell how long a page has worked.')),
  };
}

async function openDesk(marionette: Marionette, inTurn: InTurn, origin: string): Promise<DrivenView> {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  await marionette.send('WebDriver:Navigate', { url: `${origin}/popup.html` });
  return tabView(marionette, inTurn, handle);
}

/** Firefox grants optional access only in answer to a real click, so a button is clicked. */
async function grantSite(desk: DrivenView, pattern: string): Promise<void> {
  await desk.run(
    `const button = document.createElement('button');
     button.id = 'grant-site';
     button.addEventListener('click', () => browser.permissions.request({ origins: [args[0]] }));
     document.body.prepend(button);`,
    pattern,
  );
  await desk.click('#grant-site');
  await desk.run(`document.getElementById('grant-site').remove()`);
  const isGranted = () => desk.run<boolean>('return browser.permissions.contains({ origins: [args[0]] })', pattern);
  await until(isGranted, `Access to ${pattern} was not granted.`);
}

const IS_LOADED = `return location.href !== 'about:blank' && document.readyState === 'complete'`;

async function openPanel(
  marionette: Marionette,
  inTurn: InTurn,
  privileged: Privileged,
  id: string,
): Promise<DrivenView> {
  await privileged(
    `const win = Services.wm.getMostRecentWindow('navigator:browser');
     const ours = args[0].replace(/[^a-z0-9_-]/gi, '_');
     await win.SidebarController.show([...win.SidebarController.sidebars.keys()].find((key) => key.startsWith(ours)));`,
    id,
  );
  const view = innerView(
    marionette,
    inTurn,
    `return win.SidebarController.browser?.contentDocument?.querySelector('browser') ?? null`,
  );
  await until(() => view.run<boolean>(IS_LOADED), 'The sidebar did not load.');
  return view;
}

async function openPopup(
  marionette: Marionette,
  inTurn: InTurn,
  privileged: Privileged,
  id: string,
): Promise<DrivenPopup> {
  await privileged(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     const win = Services.wm.getMostRecentWindow('navigator:browser');
     await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(win);`,
    id,
  );
  const view = innerView(marionette, inTurn, FIND_POPUP);
  await until(() => view.run<boolean>(IS_LOADED), 'The popup did not load.');
  const isGone = () => privileged<boolean>(`return (() => { ${FIND_POPUP} })() === null`);
  return {
    ...view,
    close: async () => {
      await view.run('setTimeout(() => window.close())');
      await until(isGone, 'The popup stayed open.');
    },
  };
}

const FIND_POPUP = `
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1) ?? null;
`;

const END_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  if (extension.backgroundState === 'running') throw new Error('The event page goes on.');
`;

/** What Firefox's console holds of web pages and of us; its own troubles are left out. */
const PROBLEMS = `
  const isOfInterest = (source) => source.startsWith(args[0]) || /^https?:/.test(source);
  return Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && isOfInterest(entry.sourceName))
    .map((entry) => (entry.flags & Ci.nsIScriptError.warningFlag ? 'warning: ' : 'error: ') + entry.errorMessage
      + ' (' + entry.sourceName + ':' + entry.lineNumber + ')');
`;
