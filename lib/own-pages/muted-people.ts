import type { Library } from '../library/library';
import { mainName, type Person } from '../model/person';
import { peopleByIds } from '../records/people';
import { asApart } from '../records/same-as';
import { readSettings } from '../records/settings';

/** A person whom the reader switched off. */
export interface MutedPerson {
  /** What it is stored under: a person's id, or a name as found in a page. */
  key: string;
  name: string;
}

/** The people of packs among these; none where the packs cannot be opened: then their keys are shown. */
async function packedAmong(library: Library, keys: string[]): Promise<Person[]> {
  return library.peopleInPacks(keys).catch(() => []);
}

/**
 * Those whom the reader switched off, with the names to show, in the order they were. The packs are asked only for keys
 * that look like ids and are not in the records.
 */
export async function mutedPeople(library: Library): Promise<MutedPerson[]> {
  const { mutedPeople: keys } = await readSettings(library.records);
  const mine = await peopleByIds(library.records, keys, asApart);
  const known = new Set(mine.map(({ id }) => id));
  const others = keys.filter((key) => key.includes(':') && !known.has(key));
  const people = [...mine, ...(others.length > 0 ? await packedAmong(library, others) : [])];
  const names = new Map(people.map((person) => [person.id, mainName(person)]));
  return keys.map((key) => ({ key, name: names.get(key) ?? key }));
}
