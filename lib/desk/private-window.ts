import type { Library } from '../library/library';
import type { Settings } from '../model/settings';
import { readSettings } from '../records/settings';
import { mutePerson } from './choices';

/** What was asked for would keep something of a page in a private window; the message is for the reader. */
class PrivateWindow extends Error {
  override name = 'PrivateWindow';
  constructor() {
    super('Nothing was saved: of a page in a private window nothing is kept. Use an ordinary window for this.');
  }
}

/**
 * Refuses what would keep a page's address, or whom it names.
 *
 * @throws PrivateWindow
 */
export function requireOrdinary({ isPrivate }: { isPrivate: boolean }): void {
  if (isPrivate) throw new PrivateWindow();
}

/**
 * Switches a person off from a private window: somebody of the library as from anywhere, since that tells nothing of
 * the page; a name that only the page has, for that page alone.
 *
 * @param key `Person.id`, or a name as the page has it
 * @returns the choices for that page, and whether they were stored
 */
export async function muteInPrivate(library: Library, key: string): Promise<{ settings: Settings; isStored: boolean }> {
  const { records } = library;
  if (await library.personById(key)) return { settings: await mutePerson(records, key), isStored: true };
  const settings = await readSettings(records);
  return { settings: { ...settings, mutedPeople: [...settings.mutedPeople, key] }, isStored: false };
}
