/**
 * The desk: answers messages, keeps the content script registered for the granted sites. Everything is registered in
 * the first turn, because a worker that was just woken must already listen.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { watchAccess } from '@/lib/access/watch-access';
import { browser } from '@/lib/browser';
import { createDesk } from '@/lib/desk/desk';
import { openSidePanel } from '@/lib/desk/side-panel';
import { createStarterShelves } from '@/lib/desk/starter-shelf';
import { createReporter } from '@/lib/errors/report';
import { serveDesk } from '@/lib/messages/serve';

export default defineBackground(() => {
  const { report } = createReporter(Date.now);
  const shelves = createStarterShelves(import.meta.env.SEEDS_EDITION, async () => {
    const response = await fetch(browser.runtime.getURL('seeds/starter.json'));
    return response.json();
  });
  serveDesk(createDesk({ shelves, openPanel: openSidePanel }), report);
  watchAccess(report);
  browser.runtime.onInstalled.addListener(() => {
    shelves().catch((error: unknown) => report(error, 'plant starter shelf'));
  });
});
