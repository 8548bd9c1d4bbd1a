import type { Article } from '../model/article';
import { type PlainWord, plainWords } from '../text/plain-words';
import { type TokenBlock, tokenizeBlock } from '../text/tokens';
import type { Language, ToldLanguage } from './language';
import { type ScannedBlock, scanBlock } from './people/scanned-block';
import { titleText } from './people/title-block';

/** The tokens of an article in a language that is read; `scanned[i]` is what names are found by in `blocks[i]`. */
export interface TokensOfArticle {
  language: Language;
  /** The title's; null where it is empty. */
  title: { block: TokenBlock; scanned: ScannedBlock } | null;
  blocks: readonly TokenBlock[];
  scanned: readonly ScannedBlock[];
}

/** The words of an article in a language that is not read. */
export interface PlainWordsOfArticle {
  title: readonly PlainWord[];
  blocks: readonly (readonly PlainWord[])[];
}

/**
 * An article with its words. Each block is cut into words once for a reading: proposing names, finding people and
 * claims, and looking into claims are all given this value.
 */
export interface WordsOfArticle {
  article: Article;
  /** BCP 47 primary subtag, `und` for an unknown language, null when in doubt. */
  code: string | null;
  /** Null in a language that is not read; then `plain` is there. */
  read: TokensOfArticle | null;
  plain: PlainWordsOfArticle | null;
}

function tokensOf({ title, blocks }: Article, language: Language): TokensOfArticle {
  const tokenize = (text: string) => tokenizeBlock(text, language.sentences);
  const scan = (block: TokenBlock) => scanBlock(block, language.people);
  const text = titleText(title);
  const titled = text === '' ? null : tokenize(text);
  const all = blocks.map((block) => tokenize(block.text));
  return { language, title: titled && { block: titled, scanned: scan(titled) }, blocks: all, scanned: all.map(scan) };
}

/** Cuts an article into words, in the language that it was told to be in. Pure and linear; no text is refused. */
export function wordsOfArticle(article: Article, { code, language }: ToldLanguage): WordsOfArticle {
  if (language !== null) return { article, code, read: tokensOf(article, language), plain: null };
  const blocks = article.blocks.map(({ text }) => plainWords(text));
  return { article, code, read: null, plain: { title: plainWords(article.title), blocks } };
}
