import { randomUUID } from 'node:crypto';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.mjs';
import { type FirefoxProcess, startFirefox } from '../../../scripts/browsers/firefox-process';
import { createTurns, tabView } from '../../../scripts/browsers/firefox-views';
import type { Marionette } from '../../../scripts/browsers/marionette';
import { temporaryProfile } from '../../../scripts/browsers/temporary-profile';
import { ROOT } from './in-browsers';
import { bareBuild, withoutUnlimitedStorage } from './limited-build';
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

/** Kilobytes for all sites; one of them may take a fifth, and no limit is below these 10 MB. */
const LITTLE_ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 50 * 1024 };

/** Firefox keeps what a start set: it is taken back by its own default. */
const NO_LIMIT = { 'dom.quotaManager.temporaryStorage.fixedLimit': -1 };

/** A profile whose Firefox may be started with little room. */
export interface MortalFirefox extends MortalProfile<MortalBrowser> {
  /** @param room `little`: the extension may keep 10 MB in all and no more; see `limited`. */
  start(room?: 'little'): Promise<MortalBrowser>;
}

/**
 * Makes an empty profile for Firefoxes that are killed.
 *
 * @param limited the extension does not have the right to unlimited storage, so that it can be started with little room
 */
export function mortalFirefox({ limited = false } = {}): MortalFirefox {
  const found = findBrowsers().find(({ engine }) => engine === 'firefox');
  if (!found) throw new Error('There is no Firefox on this machine; npm test says how to get one.');
  const profile = temporaryProfile('mortal');
  const build = bareBuild(ROOT, 'firefox');
  const extension = limited ? withoutUnlimitedStorage(build, profile.folder) : build;
  const host = randomUUID();
  let running: FirefoxProcess | null = null;
  return {
    async start(room) {
      const options = { path: found.path, headless: true, extension };
      const firefox = await startFirefox(options, profile, { ...keptAt(host), ...(room ? LITTLE_ROOM : NO_LIMIT) });
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
