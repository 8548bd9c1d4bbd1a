import type { NameParts } from './name-parts';

/** A person while the article is being read; becomes an `Entity`. */
export interface ArticlePerson {
  id: string;
  /** The fullest name so far, as printed. */
  name: string;
  parts: NameParts;
  /** False for a surname or given name that no full name in the article or library explains. */
  full: boolean;
  /** `KnownPerson.id`s. */
  candidates: string[];
  roles: string[];
}

/**
 * What a name means: the person, the kind of mention, the rule that decided and how much it takes off the confidence.
 */
export interface Resolved {
  person: ArticlePerson;
  kind: 'name' | 'surname' | 'given' | 'title';
  rule: string;
  /** 0 to 1; multiplies the confidence that the words are a name at all. */
  sure: number;
}
