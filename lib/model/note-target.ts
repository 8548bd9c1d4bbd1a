import { type Entity, onePerson } from './mention';
import type { NoteTarget } from './note';

/** What a new note on an entity of a page is about: the one person it is, else the name, so that nobody is chosen. */
export function noteTargetOf(entity: Entity): NoteTarget {
  const { name } = entity;
  const person = onePerson(entity);
  return person === null ? { kind: 'name', name } : { kind: 'person', person, name };
}
