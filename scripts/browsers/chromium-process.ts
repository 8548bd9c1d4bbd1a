import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { LONGEST_ANSWER } from './answered';
import type { LaunchOptions } from './driven-browser';
import { type Profile, temporaryProfile } from './temporary-profile';

/** No traffic of the browser's own, no first-run pages, and pictures that do not depend on a graphics card. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Colors = NonNullable<LaunchOptions['colors']>;

/** A Chromium that runs. */
export interface ChromiumProcess {
  context: BrowserContext;
  /** The browser's own. */
  session: CDPSession;
  profile: Profile;
  /** Resolves when it has ended. */
  closed: Promise<void>;
  /** Ends it and removes its profile. */
  quit(): Promise<void>;
}

/** Starts one with the extension. @throws {Error} When it does not start. */
export async function startChromium(options: LaunchOptions): Promise<ChromiumProcess> {
  const profile = temporaryProfile('chromium');
  const context = await startContext(options, profile).catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  context.setDefaultTimeout(LONGEST_ANSWER);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave a context without its browser.');
  const quit = async () => {
    await context.close();
    profile.remove();
  };
  return { context, session: await browser.newBrowserCDPSession(), profile, closed, quit };
}

/** As Playwright calls them. */
export const colorSchemeOf = (colors: Colors) => (colors === 'dark' ? 'dark' : 'light');
/** As Playwright calls them. */
export const forcedColorsOf = (colors: Colors) => (colors === 'forced' ? 'active' : 'none');

function startContext(options: LaunchOptions, profile: Profile): Promise<BrowserContext> {
  const loading = options.branded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`];
  // Chromium's sandbox does not start as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile.folder, {
    executablePath: options.path,
    headless: options.headless,
    timeout: LONGEST_ANSWER,
    env: profile.env,
    // The caller closes it, so that the profile goes too.
    handleSIGINT: false,
    chromiumSandbox: asRoot.length === 0,
    // A reader's browser has both: extensions, and pages kept for the way back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [...QUIET, ...asRoot, ...loading, '--window-size=1440,1000'],
    // No emulated viewport: an open panel must narrow the page as it does for a reader.
    viewport: null,
    colorScheme: colorSchemeOf(options.colors ?? 'light'),
    forcedColors: forcedColorsOf(options.colors ?? 'light'),
  });
}
