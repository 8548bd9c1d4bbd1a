/** People met in reading, whom nothing holds in the library but what they say. */
import { aboutKey, fromRow } from './rows';
import { MERGE_SCHEME } from './same-as';
import type { RecordsDatabase } from './schema';
import type { Door } from './write-records';

/** The tables that {@link forgetMet} and {@link meetAgain} need in their transaction, beside `statements`. */
export const MET_PEOPLE = ['people', 'identities', 'notes', 'corrections'] as const;

/** Whether the reader did something with somebody, or something that they said stands. */
async function isHeld(records: RecordsDatabase, id: string): Promise<boolean> {
  const alive = ({ deleted }: { deleted: boolean }) => !deleted;
  const about = aboutKey({ kind: 'person', person: id, name: '' });
  const counts = [
    await records.statements.where('[person+when]').between([id, ''], [id, '\uffff']).filter(alive).count(),
    await records.identities.where('person').equals(id).filter(alive).count(),
    await records.identities
      .where('scheme')
      .equals(MERGE_SCHEME)
      .filter((row) => alive(row) && row.value === id)
      .count(),
    await records.notes.where('aboutKey').equals(about).filter(alive).count(),
    await records.corrections.filter(({ target, deleted }) => target === id && !deleted).count(),
  ];
  return counts.some((count) => count > 0);
}

async function setForgotten(records: RecordsDatabase, door: Door, ids: readonly string[], deleted: boolean) {
  const rows = (await records.people.bulkGet([...ids])).flatMap((row) => row ?? []);
  const changed = rows.filter((row) => row.deleted !== deleted);
  await door.put(
    'people',
    changed.map((row) => ({ ...fromRow.people(row), deleted })),
  );
}

/**
 * Takes those of these people out of the library of whom nothing is left: no statement, no note, no merge, no
 * correction. For use inside a transaction over {@link MET_PEOPLE} and `statements`.
 *
 * @param ids of people met in reading
 */
export async function forgetMet(records: RecordsDatabase, door: Door, ids: readonly string[]): Promise<void> {
  const gone: string[] = [];
  for (const id of ids) if (!(await isHeld(records, id))) gone.push(id);
  await setForgotten(records, door, gone, true);
}

/** Brings those again whom {@link forgetMet} took. For use inside a transaction over `people`. */
export async function meetAgain(records: RecordsDatabase, door: Door, ids: readonly string[]): Promise<void> {
  await setForgotten(records, door, ids, false);
}
