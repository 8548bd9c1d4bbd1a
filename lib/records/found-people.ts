import type { Person } from '../model/person';
import type { Source } from '../model/statement';
import { requirePerson, requireSource } from './record-rules';
import { fromRow } from './rows';
import type { RecordsDatabase } from './schema';
import { type Door, writeRecords } from './write-records';

/** Somebody in the library with the names that they were looked up by, and the dates and countries that they lacked. */
function withMissing(person: Person, { names, ...found }: Person): Person {
  const known = new Set(person.names.map(({ text }) => text));
  const aliases = names.filter(({ text }) => !known.has(text)).map((name) => ({ ...name, kind: 'alias' as const }));
  const lacking = (['born', 'died', 'countries'] as const).filter((field) => !person[field] && found[field]);
  return {
    ...person,
    names: [...person.names, ...aliases],
    ...Object.fromEntries(lacking.map((field) => [field, found[field]])),
  };
}

/** Who has this identifier already; null when nobody or only the looked up person themselves. */
async function ownerOf(records: RecordsDatabase, id: string): Promise<Person | null> {
  const identity = await records.identities.get(id);
  if (!identity || identity.deleted || identity.person === id) return null;
  const row = await records.people.get(identity.person);
  return row && !row.deleted ? fromRow.people(row) : null;
}

/**
 * Keeps a person who was looked up, with their source and identifier (`scheme:value` is the person's id). Looked up
 * again, the facts of then are replaced by those of now; a person whom the reader deleted comes back, because the
 * reader asked. Where somebody in the library has this identifier already, it is they: they get the names, dates of
 * life and countries they lack.
 *
 * @returns the person as they stand now
 * @throws RecordRefused for a false date or an address that is not http(s)
 */
export async function keepFoundPerson(records: RecordsDatabase, found: Person, source: Source): Promise<Person> {
  requirePerson(found);
  requireSource(source);
  return writeRecords(records, ['people', 'sources', 'identities'], async (door) => {
    await door.put('sources', [source]);
    const owner = await ownerOf(records, found.id);
    const person = owner ? withMissing(owner, found) : found;
    const [kept] = await door.put('people', [{ ...person, deleted: false }]);
    if (!owner) await putIdentity(door, found.id, source.id);
    return kept!;
  });
}

async function putIdentity(door: Door, id: string, source: string): Promise<void> {
  const [scheme = '', ...value] = id.split(':');
  await door.put('identities', [{ id, person: id, scheme, value: value.join(':'), source, deleted: false }]);
}
