import type { Stance } from '../model/stance';
import type { When } from '../model/when';
import type { ReadingPlace } from './being-read';
import type { MatterOfClaim } from './matter';
import type { Query } from './query';
import type { IsPerson } from './substance';

/** A claim as recall needs it. */
export interface ClaimText {
  /** `Claim.id`. */
  id: string;
  /** The attributed words, verbatim; parts joined by a space. */
  text: string;
  /** `Person.id` of the confirmed speaker. */
  person: string;
  /** Text around the claim that may name its subject; counts little, and only for what the speaker said. */
  around?: readonly string[];
  /** Texts of the same article a little further away; they tell what it goes on about. */
  further?: readonly string[];
  /** When the article says it was said; absent or null when it does not. */
  said?: When | null;
  /** How the reporting words stand to the words; absent where nobody told. */
  stance?: Stance;
}

/** What is asked for, once for all candidates. */
export interface Asked {
  claim: ClaimText;
  /** The claim's own words. */
  query: Query;
  matter: MatterOfClaim;
  isPerson: IsPerson;
  place: ReadingPlace;
}

/** When the claim was said, as far as it is known: what the article says, or when that was published. */
export const saidAt = ({ claim, place }: Asked): When | null => claim.said ?? place.published;
