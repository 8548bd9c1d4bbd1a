import type { Note } from '../model/note';
import type { Drafts } from './drafts';

/** A note that was being written in the notes manager. */
export interface UnfinishedNote {
  /** The note as it stood when the writing began; null for a new one. */
  note: Note | null;
  /** Whom it is about, as typed. */
  name: string;
  text: string;
}

const KEY = 'notes';

/** The unfinished note of the notes manager; null when there is none, or it cannot be read. */
export function readUnfinishedNote(drafts: Drafts): UnfinishedNote | null {
  const kept = drafts.get(KEY);
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as UnfinishedNote;
  } catch {
    return null;
  }
}

/** Keeps the unfinished note; null, or one without words, forgets it. */
export function keepUnfinishedNote(drafts: Drafts, draft: UnfinishedNote | null): void {
  if (draft && (draft.name + draft.text).trim() !== '') drafts.set(KEY, JSON.stringify(draft));
  else drafts.delete(KEY);
}
