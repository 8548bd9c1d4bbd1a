import { hasAccess, sitePattern } from '../access/site-access';
import { askPage } from '../messages/ask-page';
import type { VisitState } from '../model/reading';
import type { ActiveTab } from './active-tab';

/**
 * What the panel and the popup show of a tab: where its visit stands, or why there is none.
 *
 * - `no-page`: the browser's own pages, where no extension may read.
 * - `no-access`: a site that the reader has not allowed; the browser may not even tell which one (null).
 * - `not-here`: allowed, but the page was loaded before that, so nothing of ours is in it.
 */
export type TabView =
  | VisitState
  | { status: 'no-page' }
  | { status: 'no-access'; host: string | null }
  | { status: 'not-here' };

/** Asks a tab's content script how it stands, and where none answers, finds out why. Never rejects for a tab. */
export async function readTabView(tab: ActiveTab | null): Promise<TabView> {
  if (!tab) return { status: 'no-page' };
  const answer = await askPage(tab.id, 'visit', {});
  if (answer.ok && !(answer.value.status === 'not-read' && answer.value.reason === 'no-access')) return answer.value;
  // Without access the browser does not say what is in the tab.
  if (tab.address === null) return { status: 'no-access', host: null };
  if (sitePattern(tab.address) === null) return { status: 'no-page' };
  if (await hasAccess(tab.address)) return { status: 'not-here' };
  return { status: 'no-access', host: new URL(tab.address).hostname };
}
