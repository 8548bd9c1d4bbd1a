import type { Correction } from '../model/correction';
import { reading } from './access';
import { RecordRefused } from './faults';
import { newId } from './new-id';
import { requireAddress } from './record-rules';
import { fromRow } from './rows';
import type { RecordsDatabase } from './schema';
import { whenWritten } from './valid-values';
import { writeRecords } from './write-records';

/** A correction to be added. */
export type CorrectionDraft = Omit<Correction, 'id' | 'created' | 'changed' | 'deleted'>;

/**
 * Adds a correction.
 *
 * @throws RecordRefused for a page that is not http(s), and for a date that is none
 */
export async function addCorrection(records: RecordsDatabase, draft: CorrectionDraft): Promise<Correction> {
  requireAddress(draft.address, 'address');
  if (draft.kind === 'said-on' && draft.target !== null && !whenWritten(draft.target))
    throw new RecordRefused('target', 'must be a day, a month or a year');
  return writeRecords(records, ['corrections'], async (door) => {
    const added = { ...draft, id: newId(), created: Date.now(), deleted: false };
    const [correction] = await door.put('corrections', [added]);
    return correction!;
  });
}

const oldestFirst = (a: Correction, b: Correction): number => a.created - b.created || (a.id < b.id ? -1 : 1);

/** All corrections, oldest first. */
export async function listCorrections(records: RecordsDatabase): Promise<Correction[]> {
  return reading(records, ['corrections'], async () => {
    // A damaged row is passed over: reading goes on.
    const isWhole = ({ words, deleted }: Correction) => !deleted && typeof words === 'string';
    const rows = await records.corrections.filter(isWhole).toArray();
    return rows.map(fromRow.corrections).sort(oldestFirst);
  });
}

/** Adds to the statements (`Statement.id`) that were taken back with a correction; nothing where there is none. */
export async function holdTaken(records: RecordsDatabase, id: string, taken: readonly string[]): Promise<void> {
  return writeRecords(records, ['corrections'], async (door) => {
    const row = await records.corrections.get(id);
    if (!row || row.deleted || taken.length === 0) return;
    const correction = fromRow.corrections(row);
    await door.put('corrections', [{ ...correction, taken: [...new Set([...(correction.taken ?? []), ...taken])] }]);
  });
}

/** Takes a correction back; a tombstone stays. Returns whether there was one. */
export async function removeCorrection(records: RecordsDatabase, id: string): Promise<boolean> {
  return writeRecords(records, ['corrections'], async (door) => {
    const row = await records.corrections.get(id);
    if (!row || row.deleted) return false;
    await door.put('corrections', [{ ...fromRow.corrections(row), deleted: true }]);
    return true;
  });
}
