/**
 * The desk: answers messages, keeps the content script registered for the granted sites. Everything is registered in
 * the first turn, because a worker that was just woken must already listen.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { bringCard, hasAccess } from '@/lib/access/site-access';
import { watchAccess } from '@/lib/access/watch-access';
import { browser } from '@/lib/browser';
import { createDesk } from '@/lib/desk/desk';
import { createDetectionLoader } from '@/lib/desk/detection-data';
import { WIKIDATA } from '@/lib/desk/look-up';
import { createPackJobs, createPacks } from '@/lib/desk/pack-jobs';
import { openSidePanel } from '@/lib/desk/side-panel';
import { createStarterShelves } from '@/lib/desk/starter-shelf';
import { createReporter } from '@/lib/errors/report';
import { serveDesk } from '@/lib/messages/serve';
import type { Settings } from '@/lib/model/settings';
import { openPack } from '@/lib/packs/open-pack';
import { recheckTabs, tellTabs } from '@/lib/view/tab-actions';

/** A file of the extension's own, parsed. */
async function packaged<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}

export default defineBackground(() => {
  const { report } = createReporter(Date.now);
  const shelves = createStarterShelves(import.meta.env.SEEDS_EDITION, () => packaged('seeds/starter.json'));
  const loadDetection = createDetectionLoader(() => packaged('detect/english.json'));
  const packs = createPacks((error) => report(error, 'open packs'));
  const keepAlive = () => void browser.runtime.getPlatformInfo();
  const runPackJobs = createPackJobs({ packs, openPack, keepAlive, report });
  const tell = (settings: Settings) => void tellTabs(settings).catch((error: unknown) => report(error, 'tell tabs'));
  serveDesk(
    createDesk({
      shelves,
      packs,
      runPackJobs,
      loadDetection,
      hasAccess,
      bringCard,
      openPanel: openSidePanel,
      tellTabs: tell,
      wikidata: WIKIDATA,
      report,
    }),
    report,
  );
  watchAccess(report, recheckTabs);
  // What a stopped worker left half done goes on; later, because most wakes are for a page that is being read.
  setTimeout(() => void runPackJobs(), 2000);
  browser.runtime.onInstalled.addListener(() => {
    shelves().catch((error: unknown) => report(error, 'plant starter shelf'));
  });
});
