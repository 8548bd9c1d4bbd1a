import type { Article } from '../model/article';
import type { NotRead } from '../model/reading';
import { normalizeAddress } from './address';
import { type PageText, walkBlocks } from './block-walk';
import { bodyBlocks, findHeadline, headlineBlock } from './body-blocks';
import { bylinesOf } from './bylines';
import { languageOf, outletOf } from './outlet';
import { readFacts } from './page-facts';
import { publishedOf } from './published';
import { createTextMap, type TextMap } from './text-map';
import { listTitles, namedTitles, titleOf } from './title';

/** An article with the way back to the page it was read from. */
export interface ReadPage {
  article: Article;
  map: TextMap;
}

/** How reading in slices ended. `stopped`: the signal was aborted. */
export type ReadOutcome =
  | ({ status: 'read' } & ReadPage)
  | { status: 'not-read'; reason: NotRead }
  | { status: 'stopped' };

/**
 * Most text of one page that is read, in UTF-16 units: about 300,000 words, more than any news page and less than what a
 * message to the desk can carry within a moment (1 MB costs 40 ms).
 */
export const MAX_PAGE_TEXT = 2_000_000;

/**
 * Reads a whole page in one go. For tools and tests; a content script uses {@link readArticleInSlices}, which never
 * holds the page up. Leaves the document untouched and never throws on account of what a page holds. A page without
 * body gives an article without blocks; text beyond {@link MAX_PAGE_TEXT} is not read.
 */
export function readArticle(document: Document, address: string): ReadPage {
  const walk = walkBlocks(rootOf(document));
  let step = walk.next();
  while (!step.done && step.value.length < MAX_PAGE_TEXT) step = walk.next();
  return assemble(document, address, step.value);
}

/** What may be set for {@link readArticleInSlices}. */
export interface SliceOptions {
  /** Ends the reading; nothing more of the page is touched. */
  signal: AbortSignal;
  /** Milliseconds of work before the page gets its turn. Default 8: half a frame at 60 Hz. */
  yieldEvery?: number;
}

/**
 * Reads a page without holding it up: works for `yieldEvery` milliseconds, lets the page do its own work, goes on. A
 * page of usual size is read in the first slice. What changes in between is seen or not, never an error; `watchContent` tells of
 * it. `not-read` when the page holds no body (`no-text`) or more than {@link MAX_PAGE_TEXT} (`too-large`).
 */
export async function readArticleInSlices(
  document: Document,
  address: string,
  { signal, yieldEvery = 8 }: SliceOptions,
): Promise<ReadOutcome> {
  const walk = walkBlocks(rootOf(document));
  let sliceEnd = performance.now() + yieldEvery;
  let step = walk.next();
  while (!step.done) {
    if (step.value.length > MAX_PAGE_TEXT) return { status: 'not-read', reason: 'too-large' };
    if (performance.now() > sliceEnd) {
      await nextTurn();
      if (signal.aborted) return { status: 'stopped' };
      sliceEnd = performance.now() + yieldEvery;
    }
    step = walk.next();
  }
  if (signal.aborted) return { status: 'stopped' };
  if (step.value.length > MAX_PAGE_TEXT) return { status: 'not-read', reason: 'too-large' };
  const read = assemble(document, address, step.value);
  const hasBody = read.article.blocks.some((block) => block.kind !== 'headline');
  return hasBody ? { status: 'read', ...read } : { status: 'not-read', reason: 'no-text' };
}

/** Where reading starts: the body, or the root element of a document that has none. */
function rootOf(document: Document): Element {
  return document.body ?? document.documentElement;
}

function assemble(document: Document, address: string, page: PageText): ReadPage {
  const facts = readFacts(document, address);
  const titles = namedTitles(facts);
  const heading = findHeadline(page, listTitles(titles));
  const headline = headlineBlock(page, heading);
  const body = bodyBlocks(page, heading);
  const blocks = headline ? [headline, ...body] : body;
  const article: Article = {
    address: normalizeAddress(address),
    title: titleOf(titles, heading?.tag === 'h1' && headline ? headline.text : null),
    bylines: bylinesOf(facts),
    outlet: outletOf(facts),
    language: languageOf(facts),
    published: publishedOf(facts),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  };
  return { article, map: createTextMap(blocks) };
}

/** `scheduler.yield` where the browser has it; its types are not in every TypeScript library. */
interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/** Resolves when the page had its turn. Timers are slowed down in background tabs; message channels are not. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
