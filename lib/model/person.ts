import type { When } from './when';

/** A name a person goes by. Exactly one of a person's names is `main`. */
export interface PersonName {
  text: string;
  kind: 'main' | 'alias';
  /** `Source.id`. */
  source: string;
}

/** An office or function held for a time. */
export interface Role {
  title: string;
  /** Organisation or country, where the title does not say it; null otherwise. */
  of: string | null;
  from: When | null;
  to: When | null;
  /** When the source vouched for it; a role without an end is only known to hold up to here. */
  asOf: When;
  source: string;
}

/** A page about the person. */
export interface Link {
  label: string;
  /** http or https only. */
  address: string;
  source: string;
}

/**
 * A person on the shelves. The id is ours; identifiers elsewhere (Wikidata) are rows of their own
 * ({@link Identity}), so that merging two people and undoing it are changes of a few rows.
 */
export interface Person {
  id: string;
  names: PersonName[];
  roles: Role[];
  links: Link[];
  /** Adjectives and epithets that the sources use of them ("the Kremlin leader"); never used alone to find anyone new. */
  epithets: string[];
  /** Milliseconds since 1970 of the last change here. */
  changed: number;
  /** Tombstone: kept so that a deletion can travel, hidden everywhere. */
  deleted: boolean;
}

/** "The same as": one identifier of a person in another scheme. */
export interface Identity {
  /** `scheme:value`, the primary key (`wikidata:Q3052772`). */
  id: string;
  person: string;
  scheme: string;
  value: string;
  source: string;
  changed: number;
  deleted: boolean;
}
