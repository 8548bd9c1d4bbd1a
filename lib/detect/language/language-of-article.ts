import type { Article } from '../../model/article';
import { languageOfText } from './language-of-text';
import type { WordTable } from './language-words';

/** The language an article's text is in, as {@link languageOfText} tells it. */
export function languageOfArticle({ blocks, language }: Article, table: WordTable): string | null {
  return languageOfText(
    blocks.map(({ text }) => text),
    language,
    table,
  );
}
