import type { RecallLanguage } from '../../lib/recall/recall-language';
import { type ArticleWords, type LearntThemes, learningThemes } from '../../lib/recall/themes';

/** {@link learningThemes} in one go. */
export function learnThemes(articles: readonly ArticleWords[], language: RecallLanguage): LearntThemes | null {
  const learning = learningThemes(articles, language);
  for (;;) {
    const { done, value } = learning.next();
    if (done) return value;
  }
}
