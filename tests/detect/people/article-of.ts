import { type TokenBlock, tokenizeBlock } from '@/lib/detect/text/tokens';
import type { Article } from '@/lib/model/article';

/** An article of plain paragraphs, one per line of `text`. */
export function articleOf(text: string): Article {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph' as const, text: line }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks };
}

/** The blocks of an article through the tokenizer. */
export function blocksOf(article: Article): TokenBlock[] {
  return article.blocks.map((block) => tokenizeBlock(block.text));
}
