import type { Language } from '../../detect/language';
import { type PeopleData, peopleWordsFrom } from '../../detect/people/people-words-from-data';
import { type Lists, setOf } from '../../detect/word-data';
import type { SentenceWords } from '../../text/sentence-words';
import type { ClaimRuleWords } from './claims/claim-rule-words';
import { type ClaimData, claimWordsFrom } from './claims/claim-words-from-data';
import { findClaims } from './claims/find-claims';
import { lookIntoClaims } from './worth/look-into-claims';
import { type WorthData, type WorthWords, worthWordsFrom } from './worth/worth-words';

/**
 * All that is known of English: words, and weights that were learnt from texts, four fifths of the bytes of detection.
 * They are kept out of the code so that a background that was just woken parses none of them; the extension fetches
 * them from its own files when the first article in English is read.
 */
export interface EnglishData extends PeopleData {
  sentences: Lists<SentenceWords>;
  claims: ClaimData;
  worth: WorthData;
  /** Packed weights of the part-of-speech tagger; see claims/syntax/weights-file.ts. */
  tagger: string;
}

/** English, with what its own rules read: tools measure them one by one. */
export interface English extends Language {
  claims: ClaimRuleWords;
  /** Made when first read: no article without claims needs its patterns. */
  readonly worth: WorthWords;
}

function sentenceWordsFrom(data: Lists<SentenceWords>): SentenceWords {
  return {
    titleAbbreviations: setOf(data.titleAbbreviations),
    capitalAbbreviations: setOf(data.capitalAbbreviations),
    plainAbbreviations: setOf(data.plainAbbreviations),
    numberAbbreviations: setOf(data.numberAbbreviations),
    sentenceOpeners: setOf(data.sentenceOpeners),
  };
}

/**
 * English from its data, as a value: what is worked out from them on the way is kept in it and goes with it. One for
 * the life of a program is enough; two of them, or one beside another language, know nothing of each other.
 */
export function createEnglish(data: EnglishData): English {
  const claims = claimWordsFrom(data.claims, data.tagger);
  let worth: WorthWords | null = null;
  const english: English = {
    code: 'en',
    sentences: sentenceWordsFrom(data.sentences),
    people: peopleWordsFrom(data),
    claims,
    get worth() {
      worth ??= worthWordsFrom(data.worth);
      return worth;
    },
    findClaims: (article, blocks, people) => findClaims(article, blocks, people, claims),
    lookIntoClaims: (blocks, found) => lookIntoClaims(blocks, found, english.worth),
  };
  return english;
}
