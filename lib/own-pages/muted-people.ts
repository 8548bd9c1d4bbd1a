import { mainName, type Person } from '../model/person';
import { peopleByIds } from '../records/people';
import { asApart } from '../records/same-as';
import type { Shelves } from '../records/schema';
import { readSettings } from '../records/settings';
import { packedPeopleByIds } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';

/** A person whom the reader switched off. */
export interface MutedPerson {
  /** What it is stored under: a person's id, or a name as found in a page. */
  key: string;
  name: string;
}

/** The people of packs among these; none where the packs cannot be opened: then their keys are shown. */
async function packedAmong(packs: Packs, keys: string[]): Promise<Person[]> {
  return packedPeopleByIds(packs, keys).catch(() => []);
}

/**
 * Those whom the reader switched off, with the names to show, in the order they were.
 *
 * @param packs asked only for keys that look like ids and are not on the shelves
 */
export async function mutedPeople(shelves: Shelves, packs: Packs): Promise<MutedPerson[]> {
  const { mutedPeople: keys } = await readSettings(shelves);
  const mine = await peopleByIds(shelves, keys, asApart);
  const known = new Set(mine.map(({ id }) => id));
  const others = keys.filter((key) => key.includes(':') && !known.has(key));
  const people = [...mine, ...(others.length > 0 ? await packedAmong(packs, others) : [])];
  const names = new Map(people.map((person) => [person.id, mainName(person)]));
  return keys.map((key) => ({ key, name: names.get(key) ?? key }));
}
