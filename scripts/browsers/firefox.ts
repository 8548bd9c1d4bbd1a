import type {
  DrivenBrowser,
  DrivenPage,
  DrivenPopup,
  DrivenView,
  LaunchOptions,
  ReusedBrowser,
} from './driven-browser';
import { colorPreferences, startFirefox } from './firefox-process';
import { createTurns, type InTurn, innerView, tabView } from './firefox-views';
import { runIsolatedFrom } from './isolated-world';
import type { Marionette } from './marionette';
import { runPrivileged } from './marionette-scripts';
import { until } from './until';

/** Starts Firefox with the extension. @throws {Error} When it does not start or refuses the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { marionette, ended, quit } = await startFirefox(options);
  try {
    const id = await install(marionette, options);
    return { ...(await drive(marionette, id)), closed: ended, close: quit };
  } catch (error) {
    await quit();
    throw error;
  }
}

/** Starts Firefox to carry the extension anew for one user after the other. @throws {Error} When it does not start. */
export async function launchReusedFirefox(options: LaunchOptions): Promise<ReusedBrowser> {
  const { marionette, ended, quit } = await startFirefox(options);
  return {
    async renew(how) {
      await runPrivileged(marionette, SET_PREFERENCES, [colorPreferences(how.colors ?? 'light')]);
      const ordinary = await takeOnlyTab(marionette);
      const id = await install(marionette, { ...options, ...how });
      const close = async () => {
        // A private window cannot close itself under the script that is to close it.
        await marionette.send('WebDriver:SwitchToWindow', { handle: ordinary, focus: true });
        // Firefox closes the tabs of an extension that goes, and itself with the last of them.
        await runPrivileged(marionette, CLEAR);
        await takeOnlyTab(marionette);
        await marionette.send('Addon:Uninstall', { id });
      };
      return { ...(await drive(marionette, id)), closed: ended, close };
    },
    closed: ended,
    quit,
  };
}

/** Installs the extension and gives its id; from now on the current window is a private one where that is asked for. */
async function install(marionette: Marionette, { extension, inPrivate = false }: LaunchOptions): Promise<string> {
  const given = { path: extension, temporary: true, allowPrivateBrowsing: inPrivate };
  const id = await marionette.send<string>('Addon:Install', given);
  if (inPrivate) await openPrivateWindow(marionette);
  return id;
}

/** Makes the tab that is left the current one and gives WebDriver's name for it. */
async function takeOnlyTab(marionette: Marionette): Promise<string> {
  const [handle = '', ...others] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
  if (others.length > 0) throw new Error(`Firefox has ${others.length + 1} tabs, not one.`);
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  return handle;
}

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
  const view = innerView(marionette, inTurn, FIND_POPUP);
  const isGone = () => privileged<boolean>(`return (() => { ${FIND_POPUP} })() === null`);
  for (let tries = 1; ; tries++) {
    await privileged(CLOSE_PANELS);
    await privileged(OPEN_POPUP, id);
    try {
      await until(() => view.run<boolean>(IS_LOADED), 'The popup did not load.', BLANK_PANEL);
      break;
    } catch (error) {
      if (tries === TRIES_TO_OPEN) throw error;
    }
  }
  return {
    ...view,
    close: async () => {
      await view.run('setTimeout(() => window.close())');
      await until(isGone, 'The popup stayed open.');
    },
  };
}

/**
 * A busy Firefox at times opens the panel and puts nothing into it, or closes it at once because a tab gets the focus
 * late. A reader clicks again; so do we, after so many milliseconds without a change.
 */
const BLANK_PANEL = 5000;
const TRIES_TO_OPEN = 4;

const OPEN_POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  // A tab that is still being brought to the front takes the focus from the popup, which closes.
  for (let turns = 0; turns < 600 && win.gBrowser._switcher; turns++) await new Promise((done) => win.setTimeout(done, 50));
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(win);
`;

/** Closes whatever hangs from the toolbar. */
const CLOSE_PANELS = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const open = () => [...win.document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
  for (const panel of open()) {
    win.PanelMultiView.hidePopup(panel);
    panel.hidePopup();
  }
  for (let turns = 0; turns < 600 && open().length > 0; turns++) await new Promise((done) => win.setTimeout(done, 50));
  win.document.getElementById('unified-extensions-button')?.removeAttribute('open');
`;

const FIND_POPUP = `
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1) ?? null;
`;

/** A message under way may start the next event page at once, and that one is left alone. */
const END_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const old = [...extension.views].find(({ viewType }) => viewType === 'background');
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  // What it is doing keeps it awake: then it is told again.
  for (let turns = 0; turns < 600; turns++) {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    if (!old || !extension.views.has(old)) return;
    await new Promise((done) => win.setTimeout(done, 50));
  }
  throw new Error('The event page goes on.');
`;

/** Leaves one ordinary window with one new tab, and a console without entries. */
const CLEAR = `
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const [win, ...others] = windows.sort((a, b) => PrivateBrowsingUtils.isWindowPrivate(a) - PrivateBrowsingUtils.isWindowPrivate(b));
  const gone = (each) => new Promise((done) => each.addEventListener('unload', () => setTimeout(done), { once: true }));
  await Promise.all(others.map((each) => { const left = gone(each); each.close(); return left; }));
  const { gBrowser, SidebarController } = win;
  SidebarController.hide();
  const tab = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = tab;
  gBrowser.removeAllTabsBut(tab, { animate: false, skipWarnOnClose: true, skipPermitUnload: true });
  Services.console.reset();
`;

const SET_PREFERENCES = `
  for (const [name, value] of Object.entries(args[0])) {
    if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
`;

/** What Firefox's console holds of web pages and of us; its own troubles are left out. */
const PROBLEMS = `
  const isOfInterest = (source) => source.startsWith(args[0]) || /^https?:/.test(source);
  return Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && isOfInterest(entry.sourceName))
    .map((entry) => (entry.flags & Ci.nsIScriptError.warningFlag ? 'warning: ' : 'error: ') + entry.errorMessage
      + ' (' + entry.sourceName + ':' + entry.lineNumber + ')');
`;
