import type { Article } from '../../lib/model/article';

/** An article in English with these paragraphs. */
export function articleOf(...paragraphs: string[]): Article {
  return {
    address: 'https://news.example/2025/09/02/talks',
    title: 'Talks',
    bylines: [],
    outlet: 'The Example',
    language: 'en',
    published: { date: '2025-09-02', precision: 'day' },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}
