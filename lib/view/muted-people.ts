import { peopleByIds } from '../store/people';
import type { Shelves } from '../store/schema';
import { readSettings } from '../store/settings';

/** A person whom the reader switched off. */
export interface MutedPerson {
  /** What it is stored under: a person's id, or a name as found in a page. */
  key: string;
  name: string;
}

/** Those whom the reader switched off, with the names to show, in the order they were. */
export async function mutedPeople(shelves: Shelves): Promise<MutedPerson[]> {
  const { mutedPeople: keys } = await readSettings(shelves);
  const people = await peopleByIds(shelves, keys);
  const names = new Map(people.map((person) => [person.id, person.names.find(({ kind }) => kind === 'main')?.text]));
  return keys.map((key) => ({ key, name: names.get(key) ?? key }));
}
