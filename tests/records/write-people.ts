/** How a person of the library is added, changed and deleted, for tests: no page offers it yet. */
import { type Identity, type Person, type PersonFacts, SOURCED_FIELDS } from '../../lib/model/person';
import { reading } from '../../lib/records/access';
import { RecordRefused } from '../../lib/records/faults';
import { newId } from '../../lib/records/new-id';
import { requirePerson, requireText } from '../../lib/records/record-rules';
import { fromRow } from '../../lib/records/rows';
import { MERGE_SCHEME, readSameAs } from '../../lib/records/same-as';
import type { RecordsDatabase } from '../../lib/records/schema';
import { requireSourcesOf } from '../../lib/records/sources';
import { writeRecords } from '../../lib/records/write-records';

/** A person to be added; without an id a random one is made. */
export type PersonDraft = PersonFacts & { id?: string };

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
 * @throws RecordRefused when the id is taken, a fact's source is not in the library, a date is false, a link is not
 * http(s), or not exactly one name is main
 */
export async function addPerson(records: RecordsDatabase, draft: PersonDraft): Promise<Person> {
  requirePerson(draft);
  const id = draft.id ?? newId();
  requireText(id, 'id');
  return writeRecords(records, ['people', 'sources'], async (door) => {
    await requireSourcesOf(records, sourcesNamedBy(draft));
    const before = await records.people.get(id);
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
  records: RecordsDatabase,
  id: string,
  change: (person: Person) => PersonFacts,
): Promise<Person | null> {
  return writeRecords(records, ['people', 'sources'], async (door) => {
    const row = await records.people.get(id);
    if (!row || row.deleted) return null;
    const facts = change(fromRow.people(row));
    requirePerson(facts);
    await requireSourcesOf(records, sourcesNamedBy(facts));
    const [person] = await door.put('people', [{ ...facts, id, deleted: false }]);
    return person!;
  });
}

async function setDeleted(records: RecordsDatabase, id: string, deleted: boolean): Promise<boolean> {
  return writeRecords(records, ['people'], async (door) => {
    const row = await records.people.get(id);
    if (!row || row.deleted === deleted) return false;
    await door.put('people', [{ ...fromRow.people(row), deleted }]);
    return true;
  });
}

/** Hides a person everywhere; the record stays as a tombstone. Returns whether there was one. */
export async function deletePerson(records: RecordsDatabase, id: string): Promise<boolean> {
  return setDeleted(records, id, true);
}

/** Brings a deleted person back. Returns whether there was one to bring back. */
export async function restorePerson(records: RecordsDatabase, id: string): Promise<boolean> {
  return setDeleted(records, id, false);
}

/** Identifiers of the person in other schemes, those of merged people included; merges themselves are left out. */
export async function identitiesOf(records: RecordsDatabase, personId: string): Promise<Identity[]> {
  return reading(records, ['identities'], async () => {
    const sameAs = await readSameAs(records);
    const members = sameAs.membersOf(sameAs.keptFor(personId));
    const rows = await records.identities.where('person').anyOf(members).toArray();
    return rows.filter(({ scheme, deleted }) => scheme !== MERGE_SCHEME && !deleted).map(fromRow.identities);
  });
}
