import { grantAccess, grantAllSites, revokeAccess, revokeAllSites } from '../access/site-access';
import { askPage } from '../messages/ask-page';
import type { RecordsDatabase } from '../records/schema';
import { changeSettings, type SettingsChange } from '../records/settings';
import type { ActiveTab } from './active-tab';
import type { SiteState } from './site-state';
import { openPanelFor, readTabNow, recheckTabs } from './tab-actions';

/** What the browser still allows although the reader took it back: this site, or all of them. */
type StillAllowed = { still: 'site' | 'everywhere' };

/** The site of a private window is written down nowhere: only the page that is open was left. */
type LeftOnly = { left: 'page' };

/** What went wrong, for the reader: an answer that needs the interface's words, or a message as it came. */
export type SiteFault = StillAllowed | LeftOnly | string;

/** What the popup can do; each resolves to null, or to what went wrong, or rejects. */
export interface SiteActions {
  /** Call it straight from the click: the browser's question may have to be asked. */
  switchOn(): Promise<string | null>;
  switchOff(): Promise<StillAllowed | LeftOnly | null>;
  revoke(): Promise<StillAllowed | null>;
  /** All sites. Call it straight from the click: the browser's question may have to be asked. */
  everywhere(on: boolean): Promise<StillAllowed | null>;
  readNow(): Promise<string | null>;
  /** Call it straight from the click. */
  openPanel(): Promise<string | null>;
  /** Changes the reader's choices and tells every page. */
  choose(change: SettingsChange): Promise<null>;
}

const NOTHING = Promise.resolve(null);

/** Makes the popup's actions for a tab and its site; without an address those that need one do nothing. */
export function siteActions(records: RecordsDatabase, tab: ActiveTab | null, site: SiteState): SiteActions {
  const address = tab?.address ?? null;
  const host = 'host' in site ? site.host : '';
  const others = (hosts: string[]) => hosts.filter((other) => other !== host);
  const choose = async (change: SettingsChange): Promise<null> => {
    await changeSettings(records, change);
    await recheckTabs();
    return null;
  };
  const revoke = async (): Promise<StillAllowed | null> =>
    !address || (await revokeAccess(address)) ? null : { still: 'site' };
  const isGranted = site.status !== 'no-access' && !(site.status === 'no-records' && !site.granted);
  return {
    choose,
    revoke,
    async switchOn() {
      if (!tab || !address) return null;
      // First of all and in the same turn, while the click still counts; and only where there is no access yet.
      const granted = isGranted ? true : grantAccess(address);
      if (site.status !== 'no-records') await choose(({ offHosts }) => ({ offHosts: others(offHosts) }));
      // Switching a site on is no wish to have its front page read: the gate decides.
      return (await granted) ? readTabNow(tab.id, false) : null;
    },
    async switchOff() {
      // A pause could not be kept; the grant can be given back.
      if (site.status === 'no-records') return revoke();
      if (!tab?.isPrivate) await choose(({ offHosts }) => ({ offHosts: [...others(offHosts), host] }));
      if (tab) await askPage(tab.id, 'leave', { reason: 'off-for-site' });
      return tab?.isPrivate ? { left: 'page' } : null;
    },
    everywhere: async (on) => {
      if (on) return grantAllSites().then(() => null);
      return (await revokeAllSites()) ? null : { still: 'everywhere' };
    },
    readNow: () => (tab ? readTabNow(tab.id, true) : NOTHING),
    openPanel: () => (tab ? openPanelFor(tab.id).then(() => null) : NOTHING),
  };
}
