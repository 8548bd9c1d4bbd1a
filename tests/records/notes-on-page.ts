import type { Note } from '../../lib/model/note';
import { reading } from '../../lib/records/access';
import { notesFrom } from '../../lib/records/note-versions';
import { pageNotesKey } from '../../lib/records/rows';
import type { RecordsDatabase } from '../../lib/records/schema';

/** Notes on passages of the page with this (normalised) address, newest first. */
export async function notesOnPage(records: RecordsDatabase, address: string): Promise<Note[]> {
  return reading(records, ['notes'], async () => {
    const rows = await records.notes.where('aboutKey').equals(pageNotesKey(address)).toArray();
    return rows.flatMap(notesFrom).sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  });
}
