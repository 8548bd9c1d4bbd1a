import type { Language, ToldLanguage } from '../lib/detect/language';
import { languageOfArticle } from '../lib/detect/language/language-of-article';
import { type LanguageWords, wordTableOf } from '../lib/detect/language/language-words';
import type { Article } from '../lib/model/article';

/** The languages that can be told, and those of them that are read. */
export interface Languages {
  /** The language of an article. In doubt it is read in the first of those that are read. */
  of(article: Article): ToldLanguage;
}

/**
 * Languages side by side: `words` are those by which languages are told, `read` the languages that are read, at least
 * one.
 */
export function createLanguages(words: LanguageWords, read: readonly [Language, ...Language[]]): Languages {
  const table = wordTableOf(words);
  return {
    of: (article) => {
      const code = languageOfArticle(article, table);
      return { code, language: code === null ? read[0] : (read.find((each) => each.code === code) ?? null) };
    },
  };
}
