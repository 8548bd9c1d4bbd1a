/**
 * English with its data from the source, and detection in it: for tools and tests, where nothing is fetched. All is
 * made when it is first asked for.
 */
import { detect as detectIn } from '../lib/detect/detect';
import type { SpeakersInArticle, ToldLanguage } from '../lib/detect/language';
import { languageOfText as languageOfTextBy } from '../lib/detect/language/language-of-text';
import { wordTableOf } from '../lib/detect/language/language-words';
import { findPeople as findPeopleIn } from '../lib/detect/people/find-people';
import type { KnownPerson } from '../lib/detect/people/known-person';
import { proposeNames as proposeNamesIn } from '../lib/detect/people/propose-names';
import { type TokensOfArticle, wordsOfArticle } from '../lib/detect/words-of-article';
import { createEnglish, type English } from '../lib/languages/en/create-english';
import { ENGLISH_DATA } from '../lib/languages/en/words/data';
import { kindInWords } from '../lib/languages/en/worth/kind-of-claim';
import { kindOfCue as kindOfCueBy } from '../lib/languages/en/worth/kind-of-cue';
import { neutralWords } from '../lib/languages/en/worth/neutral-words';
import { worthOfWords } from '../lib/languages/en/worth/worth';
import { FUNCTION_WORDS } from '../lib/languages/function-words';
import type { Article } from '../lib/model/article';
import type { Claim } from '../lib/model/claim';
import { type TokenBlock, tokenizeBlock as tokenizeIn } from '../lib/text/tokens';
import { createLanguages, type Languages } from './languages';

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** English, the same at every call. */
export const english: () => English = once(() => createEnglish(ENGLISH_DATA));

/** The languages that ship: all that can be told, and English, which is read. */
export const languages: () => Languages = once(() => createLanguages(FUNCTION_WORDS, [english()]));

const table = once(() => wordTableOf(FUNCTION_WORDS));

/** `languageOfText` by the words that ship. */
export const languageOfText = (texts: readonly string[], declared: string | null) =>
  languageOfTextBy(texts, declared, table());

/** An article that is read in English, whatever it is in. */
export const inEnglish = (): ToldLanguage => ({ code: 'en', language: english() });

/** `detect` in the language that the article is in. */
export const detect = (article: Article, known: KnownPerson[]) =>
  detectIn(wordsOfArticle(article, languages().of(article)), known);

/** `proposeNames` in the language that the article is in. */
export const proposeNames = (article: Article) => proposeNamesIn(wordsOfArticle(article, languages().of(article)));

/** `tokenizeBlock` in English. */
export const tokenizeBlock = (text: string) => tokenizeIn(text, english().sentences);

/** The tokens of an article that is read in English, whatever it is in. */
export const tokensOfArticle = (article: Article): TokensOfArticle => wordsOfArticle(article, inEnglish()).read!;

/** `findPeople` in English. */
export const findPeople = (article: Article, known: KnownPerson[]) => findPeopleIn(tokensOfArticle(article), known);

/** `findClaims` in English. */
export const findClaims = (article: Article, blocks: TokenBlock[], people: SpeakersInArticle) =>
  english().findClaims(article, blocks, people);

/** The claims with what their words tell in English. */
export const lookIntoClaims = (article: Article, claims: readonly Claim[]) =>
  english().lookIntoClaims(tokensOfArticle(article).blocks, claims);

/** How worth checking a sentence in English is; of one past 2000 UTF-16 units the rest is not read. Never throws. */
export const worthOf = (sentence: string) => worthOfWords(neutralWords(sentence, english().worth), english().worth);

/** What kind of claim the words of one in English make. */
export const kindOfClaim = (text: string) => kindInWords(neutralWords(text, english().worth), english().worth);

/** What reporting words in English call what is said. */
export const kindOfCue = (cue: string) => kindOfCueBy(cue, english().worth);
