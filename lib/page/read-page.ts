import { ARTICLE_MOST, type Article, type Block } from '../model/article';
import type { NotRead } from '../model/reading';
import { normalizeAddress } from './address';
import { type PageText, walkBlocks } from './block-walk';
import { type BodyBlock, bodyBlocks } from './body-blocks';
import { bylinesOf } from './bylines';
import { findHeadline, headlineBlock } from './headline-block';
import { namedPagesOf } from './named-pages';
import { languageOf, outletOf } from './outlet';
import { type PageFacts, readFacts } from './page-facts';
import { publishedOf } from './published';
import { Sight } from './sight';
import { createTextMap, type TextMap } from './text-map';
import { listTitles, namedTitles, titleOf } from './title';

/** An article with the way back to the page it was read from. */
export interface ReadPage {
  article: Article;
  map: TextMap;
  /** Text that would have been read if anybody could see it; `watchSight` tells when it is. */
  unseen: Text[];
}

/** How reading in slices ended. `stopped`: the signal was aborted. */
export type ReadOutcome =
  | ({ status: 'read' } & ReadPage)
  | { status: 'not-read'; reason: NotRead; unseen: Text[] }
  | { status: 'stopped' };

/** What may be set for {@link readArticleInSlices}. */
export interface SliceOptions {
  /** Ends the reading; nothing more of the page is touched. */
  signal: AbortSignal;
  /** Milliseconds of work before the page gets its turn. Default 8: half a frame at 60 Hz. */
  yieldEvery?: number;
}

/**
 * Reads a page without holding it up: works for `yieldEvery` milliseconds, lets the page do its own work, goes on. What
 * changes in between is seen or not, never an error; `watchContent` tells of it. `not-read` when the page holds no body
 * (`no-text`) or is larger than `MOST` in `block-walk.ts` (`too-large`).
 */
export async function readArticleInSlices(
  document: Document,
  address: string,
  { signal, yieldEvery = 8 }: SliceOptions,
): Promise<ReadOutcome> {
  const steps = readSteps(document, address);
  let sliceEnd = performance.now() + yieldEvery;
  let step = steps.next();
  while (!step.done) {
    if (step.value.isCut) return { status: 'not-read', reason: 'too-large', unseen: [] };
    if (performance.now() > sliceEnd) {
      await nextTurn();
      if (signal.aborted) return { status: 'stopped' };
      sliceEnd = performance.now() + yieldEvery;
    }
    step = steps.next();
  }
  if (signal.aborted) return { status: 'stopped' };
  const { article, unseen } = step.value;
  const hasBody = article.blocks.some((block) => block.kind !== 'headline');
  return hasBody ? { status: 'read', ...step.value } : { status: 'not-read', reason: 'no-text', unseen };
}

/** All of the reading, with a stop wherever the page may have its turn; what was walked so far comes with each. */
export function* readSteps(document: Document, address: string): Generator<PageText, ReadPage, void> {
  const page = yield* walkBlocks(document.body ?? document.documentElement);
  const facts = readFacts(document, address);
  yield page;
  const titles = namedTitles(facts);
  const heading = findHeadline(page, listTitles(titles));
  const headline = headlineBlock(page, heading);
  yield page;
  const body = yield* withPage(page, bodyBlocks(page, heading));
  const isShown = headline !== null && isSeen(headline);
  const blocks = isShown ? [headline, ...body.blocks] : body.blocks;
  const facets = yield* withPage(page, describe(facts, page));
  const elements = new Set(blocks.map(({ element }) => element));
  const named = namedPagesOf(facts, elements, page.nodes <= SEARCHABLE);
  const article: Article = {
    address: normalizeAddress(address),
    title: cut(titleOf(titles, heading?.tag === 'h1' && headline ? headline.text : null)),
    ...facets,
    blocks: blocks.map(toBlock),
    ...(named.length > 0 && { named }),
  };
  return { article, map: createTextMap(blocks), unseen: body.unseen };
}

/** Whether all words of a block are seen: a headline is read whole or not at all. */
function isSeen({ runs }: BodyBlock): boolean {
  const nodes = [...new Set(runs.map(({ node }) => node))];
  return new Sight().seenOf(nodes).length === nodes.length;
}

/** A block without its way back to the page. */
const toBlock = ({ kind, text, opensEntry }: BodyBlock): Block => ({ kind, text, ...(opensEntry && { opensEntry }) });

/** Says what was walked at each stop of another generator. */
function* withPage<T>(page: PageText, steps: Generator<void, T, void>): Generator<PageText, T, void> {
  let step = steps.next();
  while (!step.done) {
    yield page;
    step = steps.next();
  }
  return step.value;
}

/** Above this, looking for printed names and dates all over the page takes longer than a task may. Nodes. */
const SEARCHABLE = 60_000;

/** What is said about the article, a stop before each fact that may need a search of the page. */
function* describe(facts: PageFacts, page: PageText): Generator<void, Omit<Article, 'address' | 'title' | 'blocks'>> {
  const isSearchable = page.nodes <= SEARCHABLE;
  const bylines = bylinesOf(facts, isSearchable).slice(0, ARTICLE_MOST.bylines).map(cut);
  yield;
  const published = publishedOf(facts, isSearchable);
  const outlet = outletOf(facts);
  const language = languageOf(facts);
  return {
    bylines,
    outlet: outlet && cut(outlet),
    language: language && language.length <= ARTICLE_MOST.language ? language : null,
    published,
  };
}

/** A page may say anything of any length about itself; its article is read all the same. */
function cut(line: string): string {
  return line.slice(0, ARTICLE_MOST.line);
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
