import type { Container, PageText, RawBlock } from './block-walk';

/** A paragraph that counts as running text: shorter ones are as often labels, teasers or credits. UTF-16 units. */
const RUNNING_LENGTH = 70;

/** Above this share of its text in links a block is a list of links, not a sentence with links in it. */
const MAX_LINK_SHARE = 0.5;

/**
 * A container with this share of the running text of its parent holds the body, and its parent holds more than that.
 */
const BODY_SHARE = 0.6;

/**
 * A part that the words of its class set aside is the body all the same when it holds this share of the page's text.
 */
const MISNAMED_SHARE = 0.5;

/** Share of a block's text that lies in links, 0 to 1. */
export function linkShare(block: RawBlock): number {
  return block.length === 0 ? 0 : block.linkLength / block.length;
}

/**
 * How much running text a block holds: 0 for headings, labels, lists of links. In UTF-16 units, dense scripts weighed
 * up.
 */
export function runningWeight(block: RawBlock): number {
  if (HEADING.test(block.container.tag)) return 0;
  const weight = (block.length - block.linkLength) * density(block);
  if (weight < RUNNING_LENGTH || linkShare(block) > MAX_LINK_SHARE) return 0;
  return isListed(block.container) ? weight * LISTED_SHARE : weight;
}

/** A paragraph that counts where no block runs: a sentence at least. UTF-16 units. */
const SENTENCE_LENGTH = 30;

/** How much of a short report a block holds: paragraphs of a sentence, mostly not links. */
function shortWeight(block: RawBlock): number {
  const isSentence = block.container.tag === 'p' && block.length >= SENTENCE_LENGTH;
  return isSentence && linkShare(block) <= MAX_LINK_SHARE ? block.length - block.linkLength : 0;
}

/** What each block weighs; in a page whose paragraphs are all short, these count. */
function weightsOf(blocks: readonly RawBlock[]): number[] {
  const running = blocks.map(runningWeight);
  return running.some((weight) => weight > 0) ? running : blocks.map(shortWeight);
}

/** Text in lists and tables counts for less: other stories, comments and figures more often than the article's own. */
const LISTED_SHARE = 0.25;

function isListed(container: Container): boolean {
  for (let at: Container | null = container; at; at = at.parent) {
    if (LISTED.test(at.tag)) return true;
  }
  return false;
}

const LISTED = /^(?:li|dd|td)$/;

const HEADING = /^h[1-6]$/;

/** One character of Chinese, Japanese or Korean says about as much as two or three letters. */
function density(block: RawBlock): number {
  const longest = block.nodes.reduce((a, b) => (b.length > a.length ? b : a));
  return DENSE_SCRIPT.test(longest.data.slice(0, 40)) ? 2.5 : 1;
}

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/;

/** Where the article's body is. */
export interface Body {
  container: Container;
  /** The page's blocks that are not set aside, in reading order, those outside the container too. */
  blocks: RawBlock[];
  /** Indices into `blocks`: the first in the container, and the one behind the last. */
  start: number;
  end: number;
}

/**
 * The container that holds the article's body: the deepest one that most of the page's running text lies in, parts set
 * aside by a class name left out. Where no block is long enough to run, paragraphs of a sentence count. Null
 * when the page holds neither. A generator, because each of its
 * passes over a huge page takes as long as a slice should.
 */
export function* findBody(page: PageText): Generator<void, Body | null, void> {
  const weights = weightsOf(page.blocks);
  yield;
  weigh(page, weights, () => true);
  const root = page.containers[0]!;
  if (root.weight === 0) return null;
  const aside = setAside(page.containers, root.weight);
  yield;
  weigh(page, weights, (block) => !aside.has(block.container));
  const container = descend(page.containers);
  yield;
  const blocks = page.blocks.filter((block) => !aside.has(block.container));
  const inside = withDescendants(page.containers, container);
  const isInside = (block: RawBlock) => inside.has(block.container);
  return { container, blocks, start: blocks.findIndex(isInside), end: blocks.findLastIndex(isInside) + 1 };
}

/** Sums up the running text of each container, its descendants included. */
function weigh(
  { blocks, containers }: PageText,
  weights: readonly number[],
  counts: (block: RawBlock) => boolean,
): void {
  for (const container of containers) container.weight = 0;
  for (const [i, block] of blocks.entries()) if (counts(block)) block.container.weight += weights[i]!;
  // Children come after their parents, so backwards every sum is whole when it is passed on.
  for (let i = containers.length - 1; i > 0; i--) containers[i]!.parent!.weight += containers[i]!.weight;
}

/** The containers that are beside the article, or inside one that is. */
function setAside(containers: readonly Container[], total: number): Set<Container> {
  const aside = new Set<Container>();
  for (const container of containers) {
    const inside = container.parent !== null && aside.has(container.parent);
    if (inside || (container.side && container.weight < total * MISNAMED_SHARE)) aside.add(container);
  }
  return aside;
}

/**
 * From the root to the child that holds most of the running text, as long as one does, and it is not one part of
 * several.
 */
function descend(containers: readonly Container[]): Container {
  const children = new Map<Container, Container[]>();
  for (const container of containers) {
    const { parent, weight } = container;
    if (!parent || weight === 0) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(container);
    else children.set(parent, [container]);
  }
  for (let at = containers[0]!; ; ) {
    const parts = children.get(at) ?? [];
    const next = parts.reduce<Container | null>(
      (best, part) => (best && best.weight >= part.weight ? best : part),
      null,
    );
    if (!next || next.weight < at.weight * BODY_SHARE || isSingleBlock(next)) return at;
    const names = namesOf(next);
    if (parts.some((part) => part !== next && isPartLike(part, next, names))) return at;
    if (ownParagraphs(parts, next) >= at.weight * OWN_SHARE) return at;
    at = next;
  }
}

/**
 * A container with this share of its running text in paragraphs of its own holds the beginning of the body, or its end.
 */
const OWN_SHARE = 0.1;

/** The running text in paragraphs beside the heaviest part, where there are several of them. */
function ownParagraphs(parts: readonly Container[], next: Container): number {
  const own = parts.filter((part) => part !== next && part.tag === 'p');
  return own.length < 2 ? 0 : own.reduce((sum, { weight }) => sum + weight, 0);
}

/** Less running text than this beside the body is a label or a teaser, not a part of it. UTF-16 units. */
const PART_LENGTH = 150;

/** How many class names two parts of one body share at least; numbers in them ("body-2") do not count. */
const SAME_NAMES = 0.6;

/** Whether a container looks like another part of the same body: bodies are cut up to set advertisements between. */
function isPartLike(part: Container, body: Container, others: ReadonlySet<string>): boolean {
  if (part.weight < PART_LENGTH || part.tag !== body.tag) return false;
  const names = namesOf(part);
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared > 0 && shared >= SAME_NAMES * Math.max(names.size, others.size);
}

function namesOf({ element }: Container): Set<string> {
  const names = (element.getAttribute('class') ?? '').replace(/\d+/g, '');
  return new Set(names.split(/\s+/).filter((name) => name !== ''));
}

/** A paragraph that outweighs the rest is still a part of the body, not the body. */
function isSingleBlock({ tag }: Container): boolean {
  return tag === 'p' || tag === 'li' || tag === 'blockquote' || tag === 'td' || tag === 'dd';
}

/** A container and all that lie in it. `containers` has parents before their children. */
export function withDescendants(containers: readonly Container[], container: Container): Set<Container> {
  const inside = new Set([container]);
  for (const one of containers) if (one.parent && inside.has(one.parent)) inside.add(one);
  return inside;
}
