import type { Correction } from '../model/correction';
import { reading, writing } from './access';
import { requireAddress } from './record-rules';
import { EVERYWHERE, fromRow, toRow } from './rows';
import type { Shelves } from './schema';
import { newId, stampAfter } from './stamps';

/** A correction to be added. */
export type CorrectionDraft = Omit<Correction, 'id' | 'created' | 'changed' | 'deleted'>;

/**
 * Adds a correction.
 *
 * @throws RecordRefused for a page that is not http(s)
 */
export async function addCorrection(shelves: Shelves, draft: CorrectionDraft): Promise<Correction> {
  requireAddress(draft.address, 'address');
  const created = stampAfter(undefined);
  const correction: Correction = { ...draft, id: newId(), created, changed: created, deleted: false };
  return writing(shelves, ['corrections'], async () => {
    await shelves.corrections.add(toRow.corrections(correction));
    return correction;
  });
}

const oldestFirst = (a: Correction, b: Correction): number => a.created - b.created || (a.id < b.id ? -1 : 1);

/** Corrections that hold on the page with this (normalised) address: its own and those for everywhere, oldest first. */
export async function correctionsOn(shelves: Shelves, address: string): Promise<Correction[]> {
  return reading(shelves, ['corrections'], async () => {
    const rows = await shelves.corrections.where('pageKey').anyOf([address, EVERYWHERE]).toArray();
    return rows
      .filter(({ deleted }) => !deleted)
      .map(fromRow.corrections)
      .sort(oldestFirst);
  });
}

/** All corrections, oldest first. */
export async function listCorrections(shelves: Shelves): Promise<Correction[]> {
  return reading(shelves, ['corrections'], async () => {
    const rows = await shelves.corrections.filter(({ deleted }) => !deleted).toArray();
    return rows.map(fromRow.corrections).sort(oldestFirst);
  });
}

/** Takes a correction back; a tombstone stays. Returns it as it was, null when there was none. */
export async function removeCorrection(shelves: Shelves, id: string): Promise<Correction | null> {
  return writing(shelves, ['corrections'], async () => {
    const row = await shelves.corrections.get(id);
    if (!row || row.deleted) return null;
    await shelves.corrections.put({ ...row, deleted: true, changed: stampAfter(row) });
    return fromRow.corrections(row);
  });
}
