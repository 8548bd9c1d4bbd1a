import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.mjs';
import { type FirefoxProcess, startFirefox } from '../../../scripts/browsers/firefox-process';
import { createTurns, tabView } from '../../../scripts/browsers/firefox-views';
import { BUILD_FOR } from '../../../scripts/browsers/launch';
import type { Marionette } from '../../../scripts/browsers/marionette';
import { temporaryProfile } from '../../../scripts/browsers/temporary-profile';
import { ROOT } from './in-browsers';
import type { MortalBrowser, MortalProfile } from './mortal-browser';

/** As in the manifest. */
const ID = 'aforesaid@aforesaid.example';

/** A temporary extension would get another address, and lose what it kept, with every start. */
const keptAt = (host: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: host }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
});

async function openDesk(marionette: Marionette, host: string) {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await marionette.send('WebDriver:Navigate', { url: `moz-extension://${host}/popup.html` });
  return tabView(marionette, createTurns(), handle);
}

/** Makes an empty profile for Firefoxes that are killed. */
export function mortalFirefox(): MortalProfile<MortalBrowser> {
  const found = findBrowsers().find(({ engine }) => engine === 'firefox');
  if (!found) throw new Error('There is no Firefox on this machine; npm test says how to get one.');
  const profile = temporaryProfile('mortal');
  const extension = path.join(ROOT, '.output', BUILD_FOR.firefox);
  const host = randomUUID();
  let running: FirefoxProcess | null = null;
  return {
    async start() {
      const firefox = await startFirefox({ path: found.path, headless: true, extension }, profile, keptAt(host));
      running = firefox;
      await firefox.marionette.send('Addon:Install', { path: extension, temporary: true });
      return {
        desk: await openDesk(firefox.marionette, host),
        kill: firefox.kill,
        quit: async () => {
          await firefox.marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
          await firefox.ended;
        },
      };
    },
    async remove() {
      await running?.kill();
      profile.remove();
    },
  };
}
