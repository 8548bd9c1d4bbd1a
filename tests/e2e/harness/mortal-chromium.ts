import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { LONGEST_ANSWER } from '../../../scripts/browsers/answered';
import { attach, listTargets } from '../../../scripts/browsers/cdp-targets';
import { cdpView } from '../../../scripts/browsers/cdp-view';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.mjs';
import { temporaryProfile } from '../../../scripts/browsers/temporary-profile';
import { until } from '../../../scripts/browsers/until';
import { ROOT } from './in-browsers';
import { bareBuild, withoutUnlimitedStorage } from './limited-build';
import type { MortalBrowser, MortalProfile } from './mortal-browser';

/** A Chromium on a profile that outlives it. */
export interface MortalChromium extends MortalBrowser {
  /** Lets the extension keep so many bytes in all and no more; null gives back what it had. See `limited`. */
  limitStorage(bytes: number | null): Promise<void>;
}

function argumentsFor(folder: string, extension: string): string[] {
  // Chromium's sandbox does not start as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...asRoot,
    'about:blank',
  ];
}

/** Where a browser writes at what address it listens; a killed one leaves it there. */
const addressFile = (folder: string) => path.join(folder, 'DevToolsActivePort');

/** Waits until a browser listens. */
async function addressIn(folder: string): Promise<string> {
  const read = async () => /^(\d+)\n(\/devtools\/browser\/.+)$/.exec(readFileSync(addressFile(folder), 'utf8'));
  const [, port, name] = await until(read, 'Chromium did not start.', LONGEST_ANSWER);
  return `ws://127.0.0.1:${port}${name}`;
}

/** Kills a process and all of its group, and waits until it has gone. */
async function killGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}

async function originOf(session: CDPSession): Promise<string> {
  const { url } = await until(
    async () => (await listTargets(session)).find(({ url }) => /^chrome-extension:.*\/background\.js$/.test(url)),
    'The extension did not start.',
    LONGEST_ANSWER,
  );
  return `chrome-extension://${new URL(url).host}`;
}

/** Opens one of the extension's own documents that asks the background nothing. */
async function openDesk(session: CDPSession, origin: string) {
  const { targetId } = await session.send('Target.createTarget', { url: `${origin}/credits.txt`, background: true });
  const send = await attach(session, targetId);
  const desk = cdpView(send);
  const isThere = `return location.protocol === 'chrome-extension:' && document.readyState === 'complete'`;
  await until(() => desk.run<boolean>(isThere), 'The page did not load.');
  return { desk, send };
}

/**
 * Makes an empty profile for Chromiums that are killed.
 *
 * @param limited the extension does not have the right to unlimited storage, so that `limitStorage` works
 */
export function mortalChromium({ limited = false } = {}): MortalProfile<MortalChromium> {
  const found = findBrowsers().find(({ engine, branded }) => engine === 'chromium' && !branded);
  if (!found) throw new Error('There is no Chromium on this machine; npm test says how to get one.');
  const profile = temporaryProfile('mortal');
  const build = bareBuild(ROOT, 'chromium');
  const extension = limited ? withoutUnlimitedStorage(build, profile.folder) : build;
  let running: ChildProcess | null = null;
  return {
    async start() {
      rmSync(addressFile(profile.folder), { force: true });
      // A group of its own, so that its children die with it.
      const child = spawn(found.path, argumentsFor(profile.folder, extension), {
        stdio: 'ignore',
        env: profile.env,
        detached: true,
      });
      running = child;
      const browser = await chromium.connectOverCDP(await addressIn(profile.folder), { timeout: LONGEST_ANSWER });
      const session = await browser.newBrowserCDPSession();
      const origin = await originOf(session);
      const { desk, send } = await openDesk(session, origin);
      return {
        desk,
        limitStorage: async (bytes) => {
          await send('Storage.overrideQuotaForOrigin', { origin, ...(bytes === null ? {} : { quotaSize: bytes }) });
        },
        kill: () => killGroup(child),
        quit: async () => {
          const gone = once(child, 'exit');
          await session.send('Browser.close');
          await gone;
        },
      };
    },
    async remove() {
      if (running) await killGroup(running);
      profile.remove();
    },
  };
}
