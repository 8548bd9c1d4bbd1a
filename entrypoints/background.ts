/**
 * The desk: answers messages, keeps the content script registered for the granted sites. Everything is registered in
 * the first turn, because a worker that was just woken must already listen.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { bringCard, hasAccess } from '@/lib/access/site-access';
import { watchAccess } from '@/lib/access/watch-access';
import { browser } from '@/lib/browser';
import { offerCapture } from '@/lib/desk/capture-menu';
import { cardLanguage } from '@/lib/desk/card-language';
import { createDesk } from '@/lib/desk/desk';
import { createDeskLanguages } from '@/lib/desk/desk-languages';
import { WIKIDATA } from '@/lib/desk/look-up';
import { createPacks } from '@/lib/desk/packs';
import { openSettling } from '@/lib/desk/settling-window';
import { openSidePanel } from '@/lib/desk/side-panel';
import { createStarterLibrary } from '@/lib/desk/starter-library';
import { createReporter } from '@/lib/errors/report';
import { installerPlace } from '@/lib/install/installer-place';
import { anyJobWaits } from '@/lib/install/job-rows';
import { type Installing, keepInstalling } from '@/lib/install/keep-installing';
import { giveUpOlderTerms } from '@/lib/install/older-terms';
import { packagedPeople } from '@/lib/install/packaged-people';
import { plantPeopleOnce } from '@/lib/install/plant-people';
import { createEnglish, type EnglishData } from '@/lib/languages/en/create-english';
import { ENGLISH_RECALL } from '@/lib/languages/en/recall/english-recall';
import { serveDesk } from '@/lib/messages/serve';
import { messageName } from '@/lib/model/capture';
import { openWelcome, recheckTabs } from '@/lib/own-pages/tab-actions';

/** A file of the extension's own, parsed. */
async function packaged<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}

/** Most wakes are for a page that is being read: that comes first. Milliseconds. */
const LATER = 2000;

export default defineBackground(() => {
  const { report } = createReporter(Date.now);
  const records = createStarterLibrary(import.meta.env.SEEDS_EDITION, () => packaged('seeds/starter.json'));
  const languages = createDeskLanguages(() => packaged('detect/languages.json'), {
    en: () => packaged<EnglishData>('detect/english.json').then(createEnglish),
  });
  const packs = createPacks((error) => report(error, 'open packs'));
  const tellTabs = () => void recheckTabs().catch((error: unknown) => report(error, 'tell tabs'));
  const { session } = browser.storage;
  const place = installerPlace(
    (gaveUp) => void installing.end(gaveUp).catch((error: unknown) => report(error, 'end installing')),
  );
  const installing: Installing = keepInstalling(place, async () => {
    const open = await packs();
    return open !== null && anyJobWaits(open);
  });
  serveDesk(
    createDesk({
      records,
      packs,
      languages,
      recallLanguage: ENGLISH_RECALL,
      hasAccess,
      bringCard: async (tab) => bringCard(tab, await cardLanguage(records)),
      openPanel: openSidePanel,
      openSettling,
      tellTabs,
      session: {
        get: async (key) => (await session.get(key))[key],
        // What is full holds readings of tabs that were closed long ago.
        set: (key, value) =>
          session.set({ [key]: value }).catch(() => session.clear().then(() => session.set({ [key]: value }))),
      },
      now: Date.now,
      wikidata: WIKIDATA,
      installing,
      report,
    }),
    report,
  );
  watchAccess(report, recheckTabs);
  offerCapture(
    (what) => browser.i18n.getMessage(messageName(what)),
    (error) => report(error, 'keep selected words'),
  );
  const lookAfterPacks = async () => {
    try {
      const open = await packs();
      if (!open) return;
      await giveUpOlderTerms(open, ENGLISH_RECALL.mark);
      await plantPeopleOnce(await records(), open, import.meta.env.PEOPLE_EDITION, packagedPeople);
    } finally {
      // What was left half done goes on, whatever became of the rest.
      await installing.begin();
    }
  };
  setTimeout(() => void lookAfterPacks().catch((error: unknown) => report(error, 'look after packs')), LATER);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    records().catch((error: unknown) => report(error, 'plant starter library'));
    if (reason === 'install') openWelcome().catch((error: unknown) => report(error, 'open the first page'));
  });
});
