import { readArticle as read } from '../../lib/desk/read-article';
import type { ToldLanguage } from '../../lib/detect/language';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import type { Reading } from '../../lib/model/reading';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { Packs } from '../../lib/volumes/schema';
import { languages } from '../../scripts/english';

/**
 * Reads an article as the desk does; its claims are compared with statements in English, those of others too where they
 * are wanted.
 */
export function readArticle(
  records: RecordsDatabase,
  article: Article,
  packs: Packs | null = null,
  withOthers?: boolean,
): Promise<Reading> {
  return read(openLibrary(records, packs), article, languages().of(article), ENGLISH_RECALL, withOthers);
}

/** In what an article is, as the desk tells it. */
export const readingLanguage = (article: Article): ToldLanguage => languages().of(article);
