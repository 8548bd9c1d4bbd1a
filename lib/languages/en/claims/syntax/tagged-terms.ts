import type { ClaimRuleWords } from '../claim-rule-words';
import type { Tag } from './labels';
import type { SentenceTerm } from './term';

/** The terms of one sentence with their tags, and the words of the language that they are read with. */
export interface TaggedTerms {
  terms: readonly SentenceTerm[];
  /** One for each term; empty where nothing in the sentence can report. Set anew from the left while they are told. */
  tags: Tag[];
  words: ClaimRuleWords;
}
