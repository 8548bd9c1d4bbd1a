import { hasAccess, sitePattern } from '../access/site-access';
import type { RecordsDatabase } from '../records/schema';
import { readSettings } from '../records/settings';
import { messageOf } from './use-live';
import type { TabNow } from './use-tab-view';

/**
 * How Aforesaid stands with the site of a tab.
 *
 * - `no-page`: cannot be read by any extension. `unknown`: the browser does not tell which page it is.
 * - `no-access`: the reader never allowed it. `paused`: allowed, and switched off. `on`: allowed.
 * - `no-records`: the reader's choices cannot be read, so only the browser's grant is known.
 */
export type SiteState =
  | { status: 'loading' }
  | { status: 'no-page' | 'unknown' }
  | { status: 'no-access' | 'paused' | 'on'; host: string }
  | { status: 'no-records'; host: string; granted: boolean; message: string };

/**
 * Works it out from the browser's grants and the reader's choices; `now` null means that the tab is still looked for.
 */
export async function readSiteState(records: RecordsDatabase, now: TabNow | null): Promise<SiteState> {
  if (!now) return { status: 'loading' };
  if (now.tab && now.tab.address === null) return { status: 'unknown' };
  const address = now.tab?.address ?? null;
  if (address === null || sitePattern(address) === null) return { status: 'no-page' };
  const host = new URL(address).hostname;
  // The records are read first: a live question must not wait for something else before.
  const choices = await readSettings(records).catch((error: unknown) => messageOf(error));
  const granted = await hasAccess(address);
  if (typeof choices === 'string') return { status: 'no-records', host, granted, message: choices };
  if (!granted) return { status: 'no-access', host };
  return { status: choices.offHosts.includes(host) ? 'paused' : 'on', host };
}
