import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Entity, Mention } from '../model/mention';
import { findPeople } from './people/find-people';
import type { KnownPerson } from './people/known-person';
import { findPlainNames } from './people/plain-names';
import { withSpeakersOwnWords } from './speakers-own-words';
import { withinEntries } from './within-entries';
import type { TokensOfArticle, WordsOfArticle } from './words-of-article';

/** All that detection finds in one article. Plain data. */
export interface Detection {
  entities: Entity[];
  /** In reading order, never overlapping. */
  mentions: Mention[];
  /** In reading order. */
  claims: Claim[];
  /**
   * What the text is in, whatever the page says of itself: BCP 47 primary subtag, `und` for an unknown one, null when
   * in doubt.
   */
  language: string | null;
  /** False when that is a language that is not read: then only names in the library are marked. */
  languageSupported: boolean;
}

type Found = Omit<Detection, 'language' | 'languageSupported'>;

/** Everything, in a language that is read. */
function findAll(article: Article, read: TokensOfArticle, known: KnownPerson[]): Found {
  const { language, blocks } = read;
  const found = findPeople(read, known);
  const people = { ...found, mentions: withinEntries(found.mentions, article.blocks) };
  const claims = language.findClaims(article, blocks, people);
  const mentions = withSpeakersOwnWords(people.mentions, claims, blocks, language.people);
  return { entities: people.entities, mentions, claims };
}

/**
 * Who is named in the article and who is said to have said what. `known` are the people in the library whose names may
 * occur (`proposeNames` lists what to ask for); it may be empty. Pure: same input, same output, whatever other
 * languages were read before. Linear in the text, bad text included; throws nothing.
 */
export function detect({ article, code, read, plain }: WordsOfArticle, known: KnownPerson[]): Detection {
  if (read !== null) return { ...findAll(article, read, known), language: code, languageSupported: true };
  // A name that is in the library is a name in any language; nothing else is told of one that is not read.
  const found = plain === null ? { entities: [], mentions: [] } : findPlainNames(article, plain, known);
  return { ...found, claims: [], language: code, languageSupported: false };
}
