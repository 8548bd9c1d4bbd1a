import type { Article } from '../../lib/model/article';
import { formatWhen } from '../words/format-when';

/** Which article. */
export interface ArticleHeadProps {
  article: Article;
}

/** What is being read: outlet, date, title. */
export function ArticleHead({ article }: ArticleHeadProps) {
  const { outlet, published, title } = article;
  return (
    <header class="article-head">
      {(outlet || published) && (
        <p class="quiet">
          {outlet && <bdi>{outlet}</bdi>}
          {outlet && published && ' · '}
          {published && formatWhen(published)}
        </p>
      )}
      <h1>
        <bdi>{title}</bdi>
      </h1>
    </header>
  );
}
