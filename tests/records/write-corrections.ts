/** How corrections of a page are found and taken back, for tests: no page offers it yet. */
import type { Correction } from '../../lib/model/correction';
import { reading } from '../../lib/records/access';
import { EVERYWHERE, fromRow } from '../../lib/records/rows';
import type { RecordsDatabase } from '../../lib/records/schema';
import { writeRecords } from '../../lib/records/write-records';

/** Corrections that hold on the page with this (normalised) address: its own and those for everywhere, oldest first. */
export async function correctionsOn(records: RecordsDatabase, address: string): Promise<Correction[]> {
  return reading(records, ['corrections'], async () => {
    const rows = await records.corrections.where('pageKey').anyOf([address, EVERYWHERE]).toArray();
    return rows
      .filter(({ deleted }) => !deleted)
      .map(fromRow.corrections)
      .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
  });
}

/** Takes a correction back; a tombstone stays. Returns it as it was, null when there was none. */
export async function removeCorrection(records: RecordsDatabase, id: string): Promise<Correction | null> {
  return writeRecords(records, ['corrections'], async (door) => {
    const row = await records.corrections.get(id);
    if (!row || row.deleted) return null;
    await door.put('corrections', [{ ...row, deleted: true }]);
    return fromRow.corrections(row);
  });
}
