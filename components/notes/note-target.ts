import type { Note, NoteTarget } from '../../lib/model/note';
import { notesStrings } from '../strings';

/** A person on the shelves, to choose from. */
export interface PersonChoice {
  id: string;
  name: string;
}

/** What a note is about, in a few words. */
export function targetLabel(about: NoteTarget): string {
  switch (about.kind) {
    case 'person':
    case 'name':
      return about.name;
    case 'passage':
      return about.passage.title;
    case 'statement':
      return notesStrings.aboutStatement;
  }
}

/** What can be changed about a note's target: whose note it is, but not which passage or statement. */
export function isNamed(about: NoteTarget): boolean {
  return about.kind === 'person' || about.kind === 'name';
}

/**
 * The target that a typed name means: the one person on the shelves who has it, else the name alone. Two people of
 * that name: the name alone, because nothing is chosen for the reader. An unchanged name keeps the target it had.
 */
export function targetFromName(typed: string, people: readonly PersonChoice[], before?: Note): NoteTarget {
  const name = typed.trim();
  if (before && targetLabel(before.about) === name) return before.about;
  const [only, another] = people.filter((person) => person.name.toLowerCase() === name.toLowerCase());
  return only && !another ? { kind: 'person', person: only.id, name: only.name } : { kind: 'name', name };
}
