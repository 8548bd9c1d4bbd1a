import type { DeskCalls } from '../messages/protocol';
import type { Settings } from '../model/settings';
import type { Shelves } from '../store/schema';
import { changeSettings, readSettings } from '../store/settings';

/** Whether the reader's choices allow reading this page. The host decides, not the path; a bad address is not read. */
export async function mayRead(shelves: Shelves, address: string): Promise<DeskCalls['mayRead']['answer']> {
  const settings = await readSettings(shelves);
  const allowed = URL.canParse(address) && !settings.offHosts.includes(new URL(address).hostname);
  return { allowed, settings };
}

/** Never mark this person again, anywhere. Asking twice is the same as once. Gives the choices as stored. */
export async function mutePerson(shelves: Shelves, key: string): Promise<Settings> {
  return changeSettings(shelves, (settings) => ({
    ...settings,
    mutedPeople: settings.mutedPeople.includes(key) ? settings.mutedPeople : [...settings.mutedPeople, key],
  }));
}
