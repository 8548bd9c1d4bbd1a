import type { Transaction } from 'dexie';
import { nameKeysOf } from '../../text/name-keys';
import { aboutKeyOf } from '../rows';
import type { NoteRow, PersonRow } from '../schema';
import type { RecordsVersion } from './versions';

const nameKeys = (row: PersonRow): string[] => (row.deleted ? [] : nameKeysOf(row));
const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Writes the keys anew that names are found by; rows whose keys stay are not written. */
async function upgrade(transaction: Transaction): Promise<void> {
  const people = transaction.table<PersonRow>('people').filter((row) => isOther(row.nameKeys, nameKeys(row)));
  await people.modify((row) => {
    row.nameKeys = nameKeys(row);
  });
  const notes = transaction.table<NoteRow>('notes').filter((row) => isOther(row.aboutKey, aboutKeyOf(row)));
  await notes.modify((row) => {
    row.aboutKey = aboutKeyOf(row);
  });
}

/**
 * Names have one key, in which the comma of "Jr." is gone and every kind of apostrophe and hyphen is one. A later
 * change of `nameKey` needs a version of its own that does the same.
 */
export const version5: RecordsVersion = { number: 5, stores: {}, upgrade };
