import type { Entity } from '../model/mention';
import type { NoteTarget } from '../model/note';

/** What a new note on an entity of a page is about: the one person it is, else the name, so that nobody is chosen. */
export function noteTargetOf({ name, candidates }: Entity): NoteTarget {
  const [only, another] = candidates;
  return only && !another ? { kind: 'person', person: only, name } : { kind: 'name', name };
}
