import type { Entity } from '../model/mention';
import type { Note, NoteTarget } from '../model/note';
import { noteTargetOf } from '../model/note-target';
import { notesAbout } from '../records/notes';
import type { RecordsDatabase } from '../records/schema';

/**
 * The reader's notes on each entity of a page, newest first, by entity id; entities without any are left out. A note
 * on the name counts for the one person who bears it here, and for nobody where it is undecided who it is.
 */
export async function notesByEntity(
  records: RecordsDatabase,
  entities: readonly Entity[],
): Promise<Map<string, Note[]>> {
  const found = await Promise.all(
    entities.map(async (entity): Promise<[string, Note[]]> => {
      const name: NoteTarget = { kind: 'name', name: entity.name };
      return [entity.id, await notesAbout(records, [noteTargetOf(entity), name])];
    }),
  );
  return new Map(found.filter(([, notes]) => notes.length > 0));
}
