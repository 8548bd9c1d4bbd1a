import { dayHere } from '../model/when';
import type { KeptArticle } from '../records/kept';

/** What was kept on one day. */
export interface KeptDay {
  /** ISO day, as the reader's clock has it. */
  day: string;
  articles: KeptArticle[];
}

/** Articles by the day on which they were read, in the order given. */
export function byDay(articles: readonly KeptArticle[]): KeptDay[] {
  const days = new Map<string, KeptArticle[]>();
  for (const article of articles) {
    const day = dayHere(article.at);
    days.set(day, [...(days.get(day) ?? []), article]);
  }
  return [...days].map(([day, each]) => ({ day, articles: each }));
}
