import type { Article } from '../../model/article';
import { languageOfText } from './language-of-text';

/** The languages whose tables ship, by BCP 47 primary subtag. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** The language an article's text is in, as {@link languageOfText} tells it. */
export function languageOfArticle({ blocks, language }: Article): string | null {
  return languageOfText(
    blocks.map(({ text }) => text),
    language,
  );
}

/** Whether articles in this language are read, and so need the data of detection; in doubt (null) they are. */
export function isLanguageRead(language: string | null): boolean {
  return language === null || READ_LANGUAGES.has(language);
}
