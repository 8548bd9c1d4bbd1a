import { grantAccess, revokeAccess } from '../access/site-access';
import type { RecordsDatabase } from '../records/schema';
import { changeSettings } from '../records/settings';

/** Access to a site for one file. */
export interface LentAccess {
  /** Resolves to whether the reader gave it. */
  granted: Promise<boolean>;
  giveBack(): Promise<void>;
}

/**
 * Asks for access to the site of an address, for a file and for nothing else: as long as it lasts the site is switched
 * off for reading, so that no page of it that is open is looked at. Call it straight from a click.
 */
export function lendAccess(records: RecordsDatabase, address: string): LentAccess {
  // First of all and in the same turn, while the click still counts.
  const granted = grantAccess(address);
  const { hostname } = new URL(address);
  let isOurs = false;
  const without = (hosts: string[]) => hosts.filter((host) => host !== hostname);
  const paused = changeSettings(records, ({ offHosts }) => {
    isOurs = !offHosts.includes(hostname);
    return { offHosts: [...without(offHosts), hostname] };
  });
  return {
    granted: Promise.all([granted, paused]).then(([isGranted]) => isGranted),
    async giveBack() {
      await revokeAccess(address);
      await paused;
      if (isOurs) await changeSettings(records, ({ offHosts }) => ({ offHosts: without(offHosts) }));
    },
  };
}
