import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Entity, Mention } from '../model/mention';
import type { SentenceWords } from '../text/sentence-words';
import type { TokenBlock } from '../text/tokens';
import type { PeopleWords } from './people/people-words';
import type { Form } from './people/pronoun-forms';

/** Who may speak in an article, as far as people are found in it. */
export interface SpeakersInArticle {
  entities: readonly Entity[];
  /** In reading order, never overlapping. */
  mentions: readonly Mention[];
  /** By {@link Entity.id} which pronoun titles, roles and the given name settle; what is missing is open. */
  forms?: ReadonlyMap<string, Form | null>;
}

/**
 * All that reading needs to know of one language. Detection is given one and knows no other; several live side by side,
 * and what is worked out of their words is kept in them. A language is a folder of `lib/languages`, which makes one
 * from its data.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Where sentences end. */
  sentences: SentenceWords;
  /** By which people are found. */
  people: PeopleWords;
  /**
   * The statements that an article attributes to somebody, in reading order. `blocks[i]` are the tokens of
   * `article.blocks[i]`; `people` is what was found in them. Spans lie inside the article's blocks. Linear in the text;
   * no exception on any text.
   */
  findClaims(article: Article, blocks: readonly TokenBlock[], people: SpeakersInArticle): Claim[];
  /**
   * The same claims with what can be told from their words alone: what they give, and how worth checking they are.
   * `blocks` as above.
   */
  lookIntoClaims(blocks: readonly TokenBlock[], claims: readonly Claim[]): Claim[];
}

/** What language an article is in. */
export interface ToldLanguage {
  /** BCP 47 primary subtag, `und` for an unknown one, null when in doubt. */
  code: string | null;
  /** What it is read with: in doubt the first of those that are read; null for a language that is not read. */
  language: Language | null;
}
