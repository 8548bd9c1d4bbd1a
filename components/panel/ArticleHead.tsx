import type { Article } from '../../lib/model/article';
import { formatWhen } from '../words/format-when';

/** Which article. */
export interface ArticleHeadProps {
  article: Article;
}

/** What is being read: outlet, date, title. */
export function ArticleHead({ article }: ArticleHeadProps) {
  const line = [article.outlet, article.published && formatWhen(article.published)].filter(Boolean).join(' · ');
  return (
    <header class="article-head">
      {line && <p class="quiet">{line}</p>}
      <h1>{article.title}</h1>
    </header>
  );
}
