import type { Difference } from './difference';
import type { When } from './when';

/**
 * One of two sayings side by side, as one source has it: whole, so that a pair can still be read when article and
 * statement are gone.
 */
export interface PairSide {
  /** Verbatim. */
  words: string;
  /** Whether they are the person's own and may stand between quotation marks. */
  isVerbatim: boolean;
  /** The source's own words that report them ("denied"); null where none are needed or known. */
  reporting: string | null;
  /** The sentence or words around them, verbatim; null where nothing was kept. */
  around: string | null;
  said: When | null;
  published: When | null;
  title: string;
  outlet: string | null;
  /** http or https; null for a source without an address. */
  address: string | null;
  licence: string | null;
}

/** A claim and an earlier statement of the same person, side by side. */
export interface PairSides {
  /** `Person.id` of the earlier statement. */
  person: string;
  /** The person's name as it was shown. */
  speaker: string;
  /** What was told of the two; null where nothing was. */
  difference: Difference | null;
  now: PairSide;
  earlier: PairSide;
}

/** What the reader said of a pair: keep it, it does not belong together, or neither. */
export type PairVerdict = 'accepted' | 'dismissed' | 'none';

/** The reader's word on a pair, with the pair. What they write on it is a note about its id. */
export interface Pair extends PairSides {
  /** The same pair has the same id on every device; see `lib/records/pairs.ts`. */
  id: string;
  verdict: PairVerdict;
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
  deleted: boolean;
}
