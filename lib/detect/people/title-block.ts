import type { Article } from '../../model/article';
import type { SentenceWords } from '../../text/sentence-words';
import { type TokenBlock, tokenizeBlock } from '../../text/tokens';

/** No headline is longer; the rest of a longer title is left out. UTF-16 units. */
const LONGEST = 400;
/** The title is looked for among so many first blocks. */
const FIRST_BLOCKS = 4;

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The article's title as a block of its own; null when it is empty or one of the first blocks already says it. */
export function titleBlock(
  article: Article,
  blocks: readonly TokenBlock[],
  sentenceWords: SentenceWords,
): TokenBlock | null {
  const title = article.title.slice(0, LONGEST).trim();
  const words = bare(title);
  if (words === '') return null;
  const shown = blocks.slice(0, FIRST_BLOCKS).some(({ text }) => text.length <= LONGEST + 100 && bare(text) === words);
  return shown ? null : tokenizeBlock(title, sentenceWords);
}
