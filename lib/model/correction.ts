import type { When } from './when';

/** What the reader says is wrong with what Aforesaid found. Applied over people and claims, never into them. */
export interface Correction {
  id: string;
  /** The page it was made on; null when it holds everywhere. */
  address: string | null;
  kind:
    | 'not-a-person'
    | 'is-person'
    | 'not-this-person'
    | 'speaker-is'
    | 'not-a-claim'
    | 'words-are'
    | 'said-on'
    | 'dismiss-recall';
  /** The words it is about, verbatim: a name, or the words of a claim, its parts joined by a space. */
  words: string;
  /**
   * `Person.id` or statement id, for the kinds that name one. Of `speaker-is` the name of one of the page's people, as
   * the article has it; null: it is unclear who said it. Of `words-are` the words that are reported, verbatim, cut from
   * `sentence` at `at`. Of `said-on` the day, month or year on which it was said, ISO 8601; null: the article does not
   * say.
   */
  target: string | null;
  /** Of `words-are`: where `target` begins in `sentence`. UTF-16 units. */
  at?: number;
  /** Of `said-on`: when it was found to be said. */
  dated?: When | null;
  /** Of a claim: who was found to say it, as the article has the name; null: nobody. */
  found?: string | null;
  /**
   * Of a claim: the sentence it stands in, verbatim; null where that is not told. Another page is a copy if it has it.
   */
  sentence?: string | null;
  /** Statements (`Statement.id`) of the claim that were taken back with it. */
  taken?: string[];
  created: number;
  changed: number;
  deleted: boolean;
}

/**
 * What the reader can say of a claim; `name` as the article has it, null where it is unclear who said it. `start` and
 * `end` are in the sentence of the claim as it was found (`sentenceSpanOf`), UTF-16 units, end exclusive. `date` is a
 * day, a month or a year, ISO 8601; null where the article does not say when.
 */
export type ClaimWord =
  | { kind: 'speaker-is'; name: string | null }
  | { kind: 'not-a-claim' }
  | { kind: 'words-are'; start: number; end: number }
  | { kind: 'said-on'; date: string | null };
