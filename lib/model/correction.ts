/** What the reader says is wrong with what Aforesaid found. Applied over people and claims, never into them. */
export interface Correction {
  id: string;
  /** The page it was made on; null when it holds everywhere. */
  address: string | null;
  kind: 'not-a-person' | 'is-person' | 'not-this-person' | 'speaker-is' | 'not-a-claim' | 'dismiss-recall';
  /** The words it is about, verbatim. */
  words: string;
  /** `Person.id` or statement id, for the kinds that name one. */
  target: string | null;
  created: number;
  changed: number;
  deleted: boolean;
}
