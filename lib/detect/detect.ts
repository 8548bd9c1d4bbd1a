import { findClaims } from '../languages/en/claims/find-claims';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Entity, Mention } from '../model/mention';
import { type TokenBlock, tokenizeBlock } from '../text/tokens';
import { languageOfArticle } from './language/language-of-article';
import { findPeople } from './people/find-people';
import type { KnownPerson } from './people/known-person';
import { findPlainNames } from './people/plain-names';
import { withSpeakersOwnWords } from './speakers-own-words';
import { tablesOf, withTables } from './tables';

/** All that detection finds in one article. Plain data. */
export interface Detection {
  entities: Entity[];
  /** In reading order, never overlapping. */
  mentions: Mention[];
  /** In reading order. */
  claims: Claim[];
  /** What the text is in, whatever the page says of itself: BCP 47 primary subtag, `und` for an unknown one, null when in doubt. */
  language: string | null;
  /** False when that is a language without tables: then only names in the library are marked. */
  languageSupported: boolean;
}

type Found = Omit<Detection, 'language' | 'languageSupported'>;

const tokensOf = (article: Article) => article.blocks.map((block) => tokenizeBlock(block.text));

/** Everything, in a language with tables. */
function findAll(article: Article, blocks: TokenBlock[], known: KnownPerson[]): Found {
  const people = findPeople(article, blocks, known);
  const claims = findClaims(article, blocks, people);
  const mentions = withSpeakersOwnWords(people.mentions, claims, blocks);
  return { entities: people.entities, mentions, claims };
}

/**
 * Who is named in the article and who is said to have said what. `known` are the people on the shelves whose names may
 * occur (`proposeNames` lists what to ask for); it may be empty. Pure: same input, same output. Linear in the text,
 * bad text included; throws nothing. An article in a language without tables needs no data. `language` is as {@link languageOfArticle} tells it.
 */
export function detect(article: Article, known: KnownPerson[], language = languageOfArticle(article)): Detection {
  const own = tablesOf(language);
  // A name that is in the library is a name in any language; nothing else is told without tables.
  if (own === null) return { ...findPlainNames(article, known), claims: [], language, languageSupported: false };
  const found = withTables(own, () => findAll(article, tokensOf(article), known));
  return { ...found, language, languageSupported: true };
}
