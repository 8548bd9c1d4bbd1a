import type { Article, Block } from '../../lib/model/article';
import type { Span } from '../../lib/model/span';
import type { When } from '../../lib/model/when';

/** A stretch of the given text; UTF-16 units, `end` exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A text as an article, with the way back. */
export interface TextArticle {
  article: Article;
  /** Where a span of the article lies in the given text. */
  toText(span: Span): TextSpan;
}

/** What is known of a text besides its words. */
export interface TextFacts {
  title: string | null;
  published: When | null;
  /** What it is said to be in, BCP 47. */
  language: string | null;
}

/** Line ends of any system, and the separators that Unicode has for them. */
const LINE = /[^\n\r\u2028\u2029\u0085]+/g;
/** A piece of running words, without white space at its ends and without characters that nobody sees. */
const PIECE = /[^\s\u00ad\u200b\u2060\ufeff]+/g;

/** Longer than any headline in the news pages that were looked at; UTF-16 units. */
const LONGEST_HEADLINE = 160;

/** White space as a reader sees it; JavaScript's `\s` counts the byte order mark too. */
const SPACE = /[^\S\ufeff]/;

interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where it stands in the given text; a space stands for the gap it begins in. */
  places: Uint32Array;
}

/** Folds white space to single spaces and drops invisible characters, as `lib/page` does for a page's blocks. */
function foldLine(line: string, base: number): Folded {
  const places = new Uint32Array(line.length);
  let text = '';
  let read = 0;
  for (const { 0: piece, index } of line.matchAll(PIECE)) {
    const space = line.slice(read, index).search(SPACE);
    if (space >= 0 && text !== '') {
      places[text.length] = base + read + space;
      text += ' ';
    }
    for (let unit = 0; unit < piece.length; unit++) places[text.length + unit] = base + index + unit;
    text += piece;
    read = index + piece.length;
  }
  return { text, places: places.subarray(0, text.length) };
}

/** A text without what white space and the end of a sentence may change. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}

/** The first line is the headline where it is the title, or where it is short and ends no sentence. */
function isHeadline(first: string, others: number, title: string | null): boolean {
  if (title !== null && bare(first) === bare(title)) return true;
  return others > 0 && first.length <= LONGEST_HEADLINE && !/[.!?:;,…"”’')\]]$/.test(first);
}

/**
 * Makes an article of plain text: each line that is not blank is a block. Offsets lead back exactly: for every span,
 * `text.slice(start, end)` is the same words as in the block, with the white space and invisible characters that
 * stand between them in the text.
 */
export function articleFromText(text: string, { title, published, language }: TextFacts): TextArticle {
  const lines = [...text.matchAll(LINE)]
    .map((line) => foldLine(line[0], line.index))
    .filter((line) => line.text !== '');
  const blocks = lines.map((line, index): Block => {
    const headline = index === 0 && isHeadline(line.text, lines.length - 1, title);
    return { kind: headline ? 'headline' : 'paragraph', text: line.text };
  });
  const headline = blocks[0]?.kind === 'headline' ? blocks[0].text : '';
  const article: Article = {
    address: '',
    title: title ?? headline,
    bylines: [],
    outlet: null,
    language,
    published,
    blocks,
  };
  const toText = ({ block, start, end }: Span): TextSpan => {
    const { places } = lines[block]!;
    return { start: places[start]!, end: places[end - 1]! + 1 };
  };
  return { article, toText };
}
