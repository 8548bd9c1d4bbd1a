import { hasAccess, sitePattern } from '../access/site-access';
import type { Shelves } from '../store/schema';
import { readSettings } from '../store/settings';
import type { TabNow } from './use-tab-view';

/**
 * How Aforesaid stands with the site of a tab.
 *
 * - `no-page`: cannot be read by any extension, or the browser does not tell which page it is.
 * - `no-access`: the reader never allowed it. `paused`: allowed, and switched off. `on`: allowed.
 */
export type SiteState =
  | { status: 'loading' }
  | { status: 'no-page' }
  | { status: 'no-access' | 'paused' | 'on'; host: string };

/** Works it out from the browser's grants and the reader's choices; `now` null means that the tab is still looked for. */
export async function readSiteState(shelves: Shelves, now: TabNow | null): Promise<SiteState> {
  if (!now) return { status: 'loading' };
  const address = now.tab?.address ?? null;
  if (address === null || sitePattern(address) === null) return { status: 'no-page' };
  const host = new URL(address).hostname;
  // The shelves are read first: a live question must not wait for something else before.
  const { offHosts } = await readSettings(shelves);
  if (!(await hasAccess(address))) return { status: 'no-access', host };
  return { status: offHosts.includes(host) ? 'paused' : 'on', host };
}
