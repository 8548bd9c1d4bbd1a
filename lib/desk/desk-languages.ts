import type { Language, ToldLanguage } from '../detect/language';
import { languageOfArticle } from '../detect/language/language-of-article';
import { type LanguageWords, type WordTable, wordTableOf } from '../detect/language/language-words';
import type { Article } from '../model/article';
import { keepUnlessFailed } from './keep-unless-failed';

/** The languages of articles, each fetched when the first article in it comes. */
export interface DeskLanguages {
  /** Fetches the words by which languages are told; resolved at once when they are there. */
  ready(): Promise<WordTable>;
  /**
   * The language of an article, with what it is read with. The words of one language, 628 kB, are no use for another.
   */
  of(article: Article): Promise<ToldLanguage>;
}

/** What makes each language that is read, by its BCP 47 primary subtag. In doubt an article is read in the first. */
export type LanguageMakers = Readonly<Record<string, () => Promise<Language>>>;

/**
 * The languages that are told and read, from files packaged with the extension. Each file is fetched once per life of
 * the worker, again after a failure.
 *
 * @param fetchWords gives the words by which languages are told
 */
export function createDeskLanguages(fetchWords: () => Promise<LanguageWords>, makers: LanguageMakers): DeskLanguages {
  const ready = keepUnlessFailed(() => fetchWords().then(wordTableOf));
  const read = new Map(Object.entries(makers).map(([code, make]) => [code, keepUnlessFailed(make)]));
  const [first] = read.keys();
  return {
    ready,
    of: async (article) => {
      const code = languageOfArticle(article, await ready());
      const make = read.get(code ?? first ?? '');
      return { code, language: make === undefined ? null : await make() };
    },
  };
}
