import { readArticle as readIn } from '../lib/desk/read-article';
import type { Article } from '../lib/model/article';
import type { Shelves } from '../lib/records/schema';
import type { Packs } from '../lib/volumes/schema';
import { languages } from '../scripts/english';

/** `readArticle` in the language that the article is in. */
export const readArticle = (shelves: Shelves, article: Article, packs: Packs | null = null) =>
  readIn(shelves, article, packs, languages().of(article));
