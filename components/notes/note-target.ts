import type { NoteTarget } from '../../lib/model/note';
import { notesStrings } from '../strings/notes-strings';

/** What a note is about, in a few words. */
export function targetLabel(about: NoteTarget): string {
  switch (about.kind) {
    case 'person':
    case 'name':
      return about.name;
    case 'passage':
      return about.passage.title;
    case 'pair':
      return notesStrings.aboutPair(about.name);
    case 'statement':
      return notesStrings.aboutStatement;
  }
}

/** What can be changed about a note's target: whose note it is, but not which passage or statement. */
export function isNamed(about: NoteTarget): boolean {
  return about.kind === 'person' || about.kind === 'name';
}
