import type { Span } from './span';

/** A stretch of a page that a note is about, found again by its exact words. */
export interface Passage {
  address: string;
  title: string;
  span: Span;
  words: string;
  before: string;
  after: string;
}

/**
 * What a note is about. `name` is for a person found in a page who is not in the library; of a pair (`Pair.id`) it is
 * the speaker's.
 */
export type NoteTarget =
  | { kind: 'person'; person: string; name: string }
  | { kind: 'name'; name: string }
  | { kind: 'statement'; statement: string }
  | { kind: 'passage'; passage: Passage }
  | { kind: 'pair'; pair: string; name: string };

/** The reader's own words. Precious: nothing but the reader ever deletes one. */
export interface Note {
  id: string;
  about: NoteTarget;
  text: string;
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
  deleted: boolean;
  /** The id of the note that has this text too, when it was written on two devices at the same time. */
  versionOf?: string;
}
