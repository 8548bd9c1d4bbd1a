import { type Identity, type Person, type PersonFacts, SOURCED_FIELDS } from '../model/person';
import { nameKey } from '../text/name-keys';
import { reading } from './access';
import { RecordRefused } from './faults';
import { newId } from './new-id';
import { requirePerson, requireText } from './record-rules';
import { fromRow, unlessDropped } from './rows';
import { joinPeople, MERGE_SCHEME, type ReadMerges, readSameAs, type SameAs } from './same-as';
import type { Shelves } from './schema';
import { requireSourcesOf } from './sources';
import { writeRecords } from './write-records';

/** A person to be added; without an id a random one is made. */
export type PersonDraft = PersonFacts & { id?: string };

const TABLES = ['people', 'identities'] as const;

function sourcesNamedBy(facts: PersonFacts): Map<string, string> {
  return new Map(
    SOURCED_FIELDS.flatMap((field) =>
      (facts[field] ?? []).map(({ source }, i) => [`${field}[${i}].source`, source] as const),
    ),
  );
}

/**
 * Adds a person.
 *
 * @throws RecordRefused when the id is taken, a fact's source is not on the shelves, a date is false, a link is not
 * http(s), or not exactly one name is main
 */
export async function addPerson(shelves: Shelves, draft: PersonDraft): Promise<Person> {
  requirePerson(draft);
  const id = draft.id ?? newId();
  requireText(id, 'id');
  return writeRecords(shelves, ['people', 'sources'], async (door) => {
    await requireSourcesOf(shelves, sourcesNamedBy(draft));
    const before = await shelves.people.get(id);
    if (before && !before.deleted) throw new RecordRefused('id', 'is taken by another person');
    const [person] = await door.put('people', [{ ...draft, id, deleted: false }]);
    return person!;
  });
}

/**
 * Changes a person's own record (not what was merged into it).
 *
 * @param change gets the record as stored and gives its new facts
 * @returns the changed record; null when there is no such person
 * @throws RecordRefused as {@link addPerson}: then nothing is changed
 */
export async function changePerson(
  shelves: Shelves,
  id: string,
  change: (person: Person) => PersonFacts,
): Promise<Person | null> {
  return writeRecords(shelves, ['people', 'sources'], async (door) => {
    const row = await shelves.people.get(id);
    if (!row || row.deleted) return null;
    const facts = change(fromRow.people(row));
    requirePerson(facts);
    await requireSourcesOf(shelves, sourcesNamedBy(facts));
    const [person] = await door.put('people', [{ ...facts, id, deleted: false }]);
    return person!;
  });
}

async function setDeleted(shelves: Shelves, id: string, deleted: boolean): Promise<boolean> {
  return writeRecords(shelves, ['people'], async (door) => {
    const row = await shelves.people.get(id);
    if (!row || row.deleted === deleted) return false;
    await door.put('people', [{ ...fromRow.people(row), deleted }]);
    return true;
  });
}

/** Hides a person everywhere; the record stays as a tombstone. Returns whether there was one. */
export async function deletePerson(shelves: Shelves, id: string): Promise<boolean> {
  return setDeleted(shelves, id, true);
}

/** Brings a deleted person back. Returns whether there was one to bring back. */
export async function restorePerson(shelves: Shelves, id: string): Promise<boolean> {
  return setDeleted(shelves, id, false);
}

/**
 * People under whom these ids are shown, merged records joined. Somebody who was merged into a person of a pack is here
 * under that person's id, with what the shelves have. For use inside a transaction over TABLES.
 */
async function keptPeople(shelves: Shelves, sameAs: SameAs, ids: readonly string[]): Promise<Person[]> {
  const groups = [...new Set(ids.map(sameAs.keptFor))].map(sameAs.membersOf);
  const rows = (await shelves.people.bulkGet(groups.flat())).map(unlessDropped);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return groups.flatMap((members) => {
    const id = members[0]!;
    if (byId.get(id)?.deleted) return [];
    const live = members.flatMap((member) => byId.get(member) ?? []).filter(({ deleted }) => !deleted);
    const [first, ...others] = live.map(fromRow.people);
    return first ? [{ ...joinPeople([first, ...others]), id }] : [];
  });
}

/**
 * People whose full name or alias is one of these, case, accents and dots of initials folded. A bare surname finds
 * nobody. Several people may share a name: all of them come, and `isNamed` tells which name means whom.
 *
 * @param merges {@link asApart} gives each as they are by themselves
 * @returns each person once, merged people joined; in no particular order
 */
export async function peopleNamed(
  shelves: Shelves,
  names: readonly string[],
  merges: ReadMerges = readSameAs,
): Promise<Person[]> {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
  return reading(shelves, TABLES, async () => {
    // One request for each name, all at once: `anyOf` walks the index with a cursor and takes five times as long.
    const found = keys.map((key) => shelves.people.where('nameKeys').equals(key).primaryKeys());
    const ids = (await Promise.all(found)).flat();
    return keptPeople(shelves, await merges(shelves), ids);
  });
}

/**
 * The people with these ids. An id that was merged into another gives the person kept; one that is not there or
 * deleted gives nobody.
 *
 * @param merges {@link asApart} gives each as they are by themselves
 * @returns each person once, in the order asked
 */
export async function peopleByIds(
  shelves: Shelves,
  ids: readonly string[],
  merges: ReadMerges = readSameAs,
): Promise<Person[]> {
  return reading(shelves, TABLES, async () => keptPeople(shelves, await merges(shelves), ids));
}

/** Identifiers of the person in other schemes, those of merged people included; merges themselves are left out. */
export async function identitiesOf(shelves: Shelves, personId: string): Promise<Identity[]> {
  return reading(shelves, ['identities'], async () => {
    const sameAs = await readSameAs(shelves);
    const members = sameAs.membersOf(sameAs.keptFor(personId));
    const rows = await shelves.identities.where('person').anyOf(members).toArray();
    return rows.filter(({ scheme, deleted }) => scheme !== MERGE_SCHEME && !deleted).map(fromRow.identities);
  });
}
