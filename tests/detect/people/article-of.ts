import type { Article } from '@/lib/model/article';
import type { When } from '@/lib/model/when';
import type { TokenBlock } from '@/lib/text/tokens';
import { tokenizeBlock } from '../../../scripts/english';

/** An article of plain paragraphs, one per line of `text`. */
export function articleOf(text: string): Article {
  return articleOfBlocks(text.split('\n').filter((line) => line.trim() !== ''));
}

/** An article of these plain paragraphs, whatever is in them. */
export function articleOfBlocks(texts: readonly string[], published: When | null = null): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published, blocks };
}

/** The blocks of an article through the tokenizer. */
export function blocksOf(article: Article): TokenBlock[] {
  return article.blocks.map((block) => tokenizeBlock(block.text));
}
