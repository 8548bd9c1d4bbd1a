import type { DeskCalls } from '../messages/protocol';
import type { Settings } from '../model/settings';
import type { RecordsDatabase } from '../records/schema';
import { changeSettings, readSettings } from '../records/settings';

/**
 * Whether the reader's choices allow reading this page, and whether the browser does. The host decides, not the path; a
 * bad address is not read.
 */
export async function mayRead(
  records: RecordsDatabase,
  address: string,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<DeskCalls['mayRead']['answer']> {
  const [settings, granted] = await Promise.all([readSettings(records), hasAccess(address)]);
  const allowed = URL.canParse(address) && !settings.offHosts.includes(new URL(address).hostname);
  return { allowed, granted, settings };
}

/** Never mark this person again, anywhere. Asking twice is the same as once. Gives the choices as stored. */
export async function mutePerson(records: RecordsDatabase, key: string): Promise<Settings> {
  return changeSettings(records, (settings) => ({
    ...settings,
    mutedPeople: settings.mutedPeople.includes(key) ? settings.mutedPeople : [...settings.mutedPeople, key],
  }));
}
