import { languageOfArticle } from '../../lib/detect/language/language-of-article';
import { wordTableOf } from '../../lib/detect/language/language-words';
import { FUNCTION_WORDS } from '../../lib/languages/function-words';
import { judgePage } from '../../lib/page/article-gate';
import { readWholePage } from '../read-whole-page';

/** What `analyze page` prints about a page, apart from its slug. */
export interface PageReport {
  isArticle: boolean;
  /** The gate's reason, either way. */
  reason: string;
  title: string;
  authors: string[];
  /** ISO 8601, cut to the day where only the day is known; null when the page does not say. */
  publishedTime: string | null;
  /** The same, by the name under which `analyze text` takes it. */
  published: string | null;
  /**
   * What the text is in, as `Detection` tells it: BCP 47 primary subtag, `und` for an unknown one, null when in doubt.
   */
  language: string | null;
  /** The body's blocks without the headline, one a line; empty when the page is no article. */
  text: string;
}

const WORDS = wordTableOf(FUNCTION_WORDS);

/** Judges and reads a page. Leaves the document untouched. */
export function reportPage(document: Document, address: string): PageReport {
  const { isArticle, reason } = judgePage(document, address);
  const { article } = readWholePage(document, address);
  const body = article.blocks.filter((block) => block.kind !== 'headline');
  const published = article.published?.date ?? null;
  return {
    isArticle,
    reason,
    title: article.title,
    authors: article.bylines,
    publishedTime: published,
    published,
    language: languageOfArticle(article, WORDS),
    text: isArticle ? body.map((block) => block.text).join('\n') : '',
  };
}
