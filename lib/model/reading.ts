import type { Article } from './article';
import type { ChecksOfClaim } from './check';
import type { Claim } from './claim';
import type { Entity, Mention } from './mention';
import type { Person } from './person';
import type { Recall } from './recall';

/** Everything Aforesaid found in one article, for one visit; what every view draws from. Plain data. */
export interface Reading {
  article: Article;
  entities: Entity[];
  /** In reading order. */
  mentions: Mention[];
  /** In reading order. */
  claims: Claim[];
  recalls: Recall[];
  /** Fact checks of installed packs, for the claims that some fit; absent where nobody looked. */
  checks?: ChecksOfClaim[];
  /** The people in the library whom the entities' candidates name. */
  people: Person[];
  /** Names and ids of it that the reader switched off everywhere; absent where nobody looked. */
  muted?: string[];
  /**
   * What the text is in, whatever the page says of itself: BCP 47 primary subtag, `und` for an unknown one, null when
   * in doubt.
   */
  language: string | null;
  /** True when that language is supported; otherwise only names in the library are marked. */
  languageSupported: boolean;
}

/** Why a page is not read. Expected outcomes, shown to the reader in plain words. */
export type NotRead =
  | 'no-text'
  | 'too-short'
  | 'listing'
  | 'not-html'
  | 'editor'
  | 'other-kind'
  | 'too-large'
  | 'off-for-site'
  | 'no-access';

/** Where one visit to a page stands. The panel and the popup show exactly this. */
export type VisitState =
  | { status: 'looking' }
  | { status: 'not-read'; reason: NotRead }
  | { status: 'reading' }
  | { status: 'read'; reading: Reading }
  | { status: 'failed'; message: string };
