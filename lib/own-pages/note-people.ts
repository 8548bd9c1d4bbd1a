import type { Library } from '../library/library';
import type { NoteTarget } from '../model/note';

/**
 * The target that a name in the notes manager means: the one person of the library who bears it, else the name
 * alone. Two people of that name: the name alone, because nothing is chosen for the reader. Other targets come back
 * as they are.
 */
export async function settleTarget(library: Library, about: NoteTarget): Promise<NoteTarget> {
  if (about.kind !== 'name') return about;
  const [only, another] = await library.peopleNamed([about.name]);
  return only && !another ? { kind: 'person', person: only.id, name: about.name } : about;
}
