import type { ArticlePerson } from './article-person';
import type { Form } from './pronoun-forms';

/** How words that mean somebody stand in their sentence. */
export const Stand = { Lead: 0, Subject: 1, Possessive: 2, AfterPreposition: 3, Other: 4 } as const;
export type Stand = (typeof Stand)[keyof typeof Stand];

/** What kind of words meant somebody last. */
export const MeantBy = { Full: 0, Short: 1, Role: 2, Pronoun: 3, New: 4, Known: 5 } as const;
export type MeantBy = (typeof MeantBy)[keyof typeof MeantBy];

/** Where words that mean somebody stand. */
export interface Place {
  block: number;
  /** Counted over the whole article. */
  sentence: number;
  token: number;
  stand: Stand;
  words: MeantBy;
  /** Which quotation of the block it is in; -1 for none. */
  quotation: number;
}

/** Somebody whom a pronoun may mean: a person of the article, or one without a name ("a neighbour"). */
export interface Antecedent {
  person: ArticlePerson | null;
  /** What titles, names and pronouns so far settle; null when open. */
  form: Form | null;
  /** A pronoun has been read as this person. */
  agreed: boolean;
  count: number;
  /** Named in the title. */
  titled: boolean;
  last: Place;
  /** The last sentence of which they were a subject; -1 for none. */
  subjectIn: number;
}
