import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { LaunchOptions } from './driven-browser';
import { connectMarionette, type Marionette } from './marionette';
import { SCRIPT_TIMEOUT } from './marionette-scripts';
import { type Profile, temporaryProfile } from './temporary-profile';

type Preference = string | number | boolean;

/** No traffic of the browser's own, no first-run pages; optional permissions are granted without a prompt. */
const PREFERENCES: Record<string, Preference> = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.captive-portal-service.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  // Scripts of ours wait in tabs that are behind another; there a timer would take a second at the least.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  // A script on a busy machine is slow, not stuck: Firefox would end it after ten seconds.
  'dom.max_script_run_time': 0,
  'dom.max_chrome_script_run_time': 0,
  'dom.max_ext_content_script_run_time': 0,
};

/** The system's dark mode, which web pages and the extension's own follow alike; and colours that pages may not set. */
const COLORS: Record<NonNullable<LaunchOptions['colors']>, Record<string, Preference>> = {
  light: { 'ui.systemUsesDarkTheme': 0 },
  dark: { 'ui.systemUsesDarkTheme': 1 },
  forced: { 'browser.display.document_color_use': 2 },
};

/** The preferences that make these colours, beside those that unmake the others: null takes a preference back. */
export function colorPreferences(colors: keyof typeof COLORS): Record<string, Preference | null> {
  const names = Object.values(COLORS).flatMap((each) => Object.keys(each));
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...COLORS[colors] };
}

/** A running Firefox. */
export interface FirefoxProcess {
  marionette: Marionette;
  /** Resolves when it has ended. */
  ended: Promise<void>;
  /** Ends it and removes its profile. */
  quit(): Promise<void>;
  /** Ends it in the middle of whatever it does (SIGKILL); the profile stays. */
  kill(): Promise<void>;
}

/**
 * Starts Firefox with a session.
 *
 * @param profile Default: one of its own.
 * @param more Preferences beside those that every Firefox gets here.
 * @throws {Error} When it does not come up; then the profile is removed.
 */
export async function startFirefox(
  { path: program, headless, colors = 'light' }: LaunchOptions,
  profile: Profile = temporaryProfile('firefox'),
  more: Record<string, Preference> = {},
): Promise<FirefoxProcess> {
  const port = await freePort();
  writePreferences(profile, { ...PREFERENCES, ...COLORS[colors], ...more, 'marionette.port': port });
  const child = spawn(program, argumentsFor(profile, headless), {
    stdio: 'ignore',
    env: { ...profile.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '1000' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const marionette = await Promise.race([connectMarionette(port), failure(child)]);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } } });
    await marionette.send('WebDriver:SetTimeouts', { script: SCRIPT_TIMEOUT });
    const kill = () => {
      child.kill('SIGKILL');
      return ended;
    };
    return { marionette, ended, kill, quit: () => quit(child, marionette, ended, profile) };
  } catch (error) {
    child.kill();
    profile.remove();
    throw error;
  }
}

function argumentsFor(profile: Profile, headless: boolean): string[] {
  const mode = headless ? ['--headless'] : [];
  // System access is what lets us open the real sidebar and the extension's own pages.
  return [
    ...mode,
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
    '--profile',
    profile.folder,
    'about:blank',
  ];
}

function writePreferences(profile: Profile, preferences: Record<string, Preference>): void {
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  writeFileSync(path.join(profile.folder, 'user.js'), lines.join('\n'));
}

function failure(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code} before it was ready.`)));
  });
}

async function quit(
  child: ChildProcess,
  marionette: Marionette,
  ended: Promise<void>,
  profile: Profile,
): Promise<void> {
  // It may drop the connection before it answers, which is what was asked for.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.end();
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(tooLong);
  profile.remove();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
