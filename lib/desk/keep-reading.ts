import type { Person } from '../model/person';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Statement } from '../model/statement';
import { keepStatements } from '../store/kept';
import type { Packs } from '../store/packs/schema';
import { asApart, currentMerges } from '../store/same-as';
import type { Shelves } from '../store/schema';
import { readSettings } from '../store/settings';
import { libraryPeopleByIds, librarySourcesByIds, sourceIdsOf } from './library';
import { statementsInReading } from './statements-in-reading';

/** Whether the reader wants to keep what is read at this address. */
export function keepsFrom(address: string, { keep, keepHosts }: Settings): boolean {
  if (keep === 'off' || !/^https?:/i.test(address) || !URL.canParse(address)) return false;
  return keep === 'everywhere' || keepHosts.includes(new URL(address).hostname);
}

/**
 * Keeps what the article reports, when the reader switched that on for its site.
 *
 * @param packs where speakers may be known who are not on the reader's own shelves: they are kept with their sources
 * @param at time of reading, milliseconds since 1970
 * @returns the statements that are new; none where keeping is off
 */
export async function keepReading(
  shelves: Shelves,
  packs: Packs | null,
  reading: Reading,
  at: number,
): Promise<Statement[]> {
  const { address, title, outlet, published } = reading.article;
  if (!keepsFrom(address, await readSettings(shelves))) return [];
  const found = statementsInReading(reading);
  if (found.length === 0) return [];
  const speakers = await speakersOf(shelves, packs, reading, new Set(found.map(({ person }) => person)));
  const statements = found.map((statement) => ({
    ...statement,
    person: speakers.get(statement.person)?.id ?? statement.person,
  }));
  const retrieved = new Date(at).toISOString().slice(0, 10);
  const article = { title: title || address, outlet, address, published, retrieved, licence: null };
  const people = [...speakers.values()];
  const sources = await librarySourcesByIds(shelves, packs, sourceIdsOf(people));
  return keepStatements(shelves, { article, statements, people, sources: [...sources.values()] }, at);
}

/**
 * The speakers as they are put on the shelves, by the id under which they are shown. Of people whom the reader merged the
 * record is of one alone, the first who is known: otherwise what is kept would still be joined once they are separated.
 */
async function speakersOf(
  shelves: Shelves,
  packs: Packs | null,
  { people }: Reading,
  ids: ReadonlySet<string>,
): Promise<Map<string, Person>> {
  const { membersOf } = await currentMerges(shelves);
  const speakers = people.filter(({ id }) => ids.has(id));
  const records = speakers.map(async (person): Promise<[string, Person]> => {
    const members = membersOf(person.id);
    const known = members.length > 1 ? await libraryPeopleByIds(shelves, packs, members, asApart) : [];
    return [person.id, members.flatMap((member) => known.find(({ id }) => id === member) ?? [])[0] ?? person];
  });
  return new Map(await Promise.all(records));
}
