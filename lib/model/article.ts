import type { When } from './when';

/** What part of the article a block is; views and detection may weigh them differently. */
export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quotation' | 'item';

/** One block of running text: a paragraph, a heading, a list item. Words never join across blocks. */
export interface Block {
  kind: BlockKind;
  /** The text as a reader sees it: white space folded to single spaces, ends trimmed, never empty. */
  text: string;
  /**
   * It opens an entry of a live blog, or what stands after the last one. Nobody speaks on from one entry to the next.
   * Absent in other articles.
   */
  opensEntry?: true;
}

/**
 * The first block of each entry of a live blog, ascending, what stands before the first entry included; `[0]` for
 * others.
 */
export function entryStarts(blocks: readonly Block[]): number[] {
  return [0, ...blocks.flatMap(({ opensEntry }, i) => (opensEntry && i > 0 ? [i] : []))];
}

/**
 * What the page says, freed from its markup. Made by `lib/page` from a live document that it leaves untouched;
 * everything that comes after works on this value alone.
 */
export interface Article {
  /** The page's address, normalised (no fragment, no tracking parameters). */
  address: string;
  title: string;
  /** People or desks named as authors, as printed, in order; empty when none is named. */
  bylines: string[];
  outlet: string | null;
  /** BCP 47, lower case primary subtag first (`en`, `pt-br`); null when the page does not say. */
  language: string | null;
  published: When | null;
  /** In reading order. The headline is block 0 with kind `headline` where the page shows one. */
  blocks: Block[];
  /** Whom, or what, the page says a name is of; absent where it says nothing. */
  named?: NamedPage[];
}

/** A name that a page ties to an address about whom it names: by a link on the name, or in its linked data. */
export interface NamedPage {
  /** As the page has it, white space folded. Not empty. */
  name: string;
  /** Of Wikidata, Wikipedia or the biographies of the U.S. Congress; as the page has it. */
  address: string;
}

/**
 * The most of what a page says about an article, far above real pages: title, outlet, each byline and each name with
 * its address in UTF-16 units, bylines and named pages in number, the language's name in UTF-16 units. The page's side
 * cuts to them, the desk refuses what is above.
 */
export const ARTICLE_MOST = { line: 2_000, bylines: 200, named: 200, language: 40 } as const;
