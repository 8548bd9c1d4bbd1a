import type { NoteTarget } from '../model/note';
import { peopleNamed } from '../records/people';
import type { Shelves } from '../records/schema';

/**
 * The target that a name in the notes manager means: the one person on the shelves who bears it, else the name alone.
 * Two people of that name: the name alone, because nothing is chosen for the reader. Other targets come back as they are.
 */
export async function settleTarget(shelves: Shelves, about: NoteTarget): Promise<NoteTarget> {
  if (about.kind !== 'name') return about;
  const [only, another] = await peopleNamed(shelves, [about.name]);
  return only && !another ? { kind: 'person', person: only.id, name: about.name } : about;
}
