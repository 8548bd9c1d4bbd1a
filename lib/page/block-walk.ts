import type { Added } from './fold';
import { marksNote } from './note-marks';
import { isSeenLetter } from './seen-letters';
import { BLOCK_TAGS, SKIPPED_TAGS } from './skipped-parts';
import { standingOf } from './standing';
import { startOfText } from './start-of-text';

/** A block-level element on the way from the root to a text, with the sums that the choice of the body needs. */
export interface Container {
  element: Element;
  /** Lower case local name. */
  tag: string;
  parent: Container | null;
  /** Its class names or id say that it stands beside the article. */
  side: boolean;
  /** It holds a block, or something that does: only such containers are listed. */
  isListed: boolean;
  /** Filled in by `main-text.ts`. */
  weight: number;
}

/** Text that runs on without a break of block, as found; not folded yet. */
export interface RawBlock {
  container: Container;
  nodes: Text[];
  /** What is shown between the nodes and lies in none of them, in order. */
  added: Added[];
  /** UTF-16 units, white space at the ends of nodes left out. */
  length: number;
  /** Of it, inside links. */
  linkLength: number;
  /** How many stretches of text lie inside links. */
  links: number;
}

/** What one walk over a page found, in reading order. */
export interface PageText {
  blocks: RawBlock[];
  /** Those that hold text, parents before their children. The first is the root. */
  containers: Container[];
  /** UTF-16 units met so far, skipped parts left out. */
  length: number;
  /** Nodes of any kind visited, to the thousand below. */
  nodes: number;
  /** The walk stopped before the end because the page is too large. */
  isCut: boolean;
  /** The visible `<h1>` elements met. */
  headings: Container[];
}

/** How many nodes the walk visits between two looks at the clock of whoever drives it. */
const NODES_PER_STEP = 1000;

/**
 * Most of one page that is read. Text: 2 million UTF-16 units are about 300,000 words, more than any news page and less
 * than a message to the desk can carry within a moment (1 MB costs 40 ms). Containers with text: a hundred times what
 * long pages have. Depth, in elements below the root: Chromium's own parser nests no deeper, and what a script nests
 * deeper is left out.
 */
export const MOST = { text: 2_000_000, containers: 200_000, depth: 512 };

/**
 * Walks the tree under `root` once and collects its text by block. Reads only what the tree holds (tags, attributes,
 * text), so it never makes the browser compute style or layout, and changes nothing.
 *
 * A generator so that a long page can be read in slices: it yields what it has every 1,000 nodes, the last time when
 * it stops because the page is too large, and returns it when done. A page that changes in between ends the walk early
 * at worst.
 */
export function* walkBlocks(root: Element): Generator<PageText, PageText, void> {
  const walk = new Walk(root);
  const { found } = walk;
  let steps = 0;
  let node: Node | null = root.firstChild;
  while (node && !found.isCut) {
    if (++steps % NODES_PER_STEP === 0) {
      found.nodes = steps;
      found.isCut = found.length > MOST.text || found.containers.length > MOST.containers;
      yield found;
    }
    const into: Node | null = walk.enter(node) ? node.firstChild : null;
    node = into ?? nextAfter(node, root, walk);
  }
  walk.endBlock();
  return found;
}

/** The node behind this one and all it holds; tells the walk what it leaves. */
function nextAfter(node: Node, root: Element, walk: Walk): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    walk.leave(at);
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const TEXT = 3;
const ELEMENT = 1;

/** Marks that a page writes into a `<q>` stand right at its beginning. UTF-16 units. */
const LOOKED_INTO = 100;

/** Whether the browser sets marks around a `<q>`: some pages write marks of their own into it as well. */
function hasMarksAround(element: Element): boolean {
  const text = startOfText(element, LOOKED_INTO).trim();
  return text !== '' && !/^["“”„«‘'‹]/u.test(text);
}

/** The state of one walk: what is open, and the block that grows. */
class Walk {
  readonly found: PageText;
  private open: Container;
  private links = 0;
  private depth = 0;
  private nodes: Text[] = [];
  private added: Added[] = [];
  /** The `<q>` elements of this block that are open and have their marks from the browser. */
  private marked: Element[] = [];
  private readonly copied = new WeakMap<Element, boolean>();
  private length = 0;
  private linkLength = 0;
  private linked = 0;
  private lineBreaks = 0;

  constructor(root: Element) {
    this.open = { element: root, tag: root.localName, parent: null, side: false, isListed: true, weight: 0 };
    this.found = { blocks: [], containers: [this.open], length: 0, nodes: 0, isCut: false, headings: [] };
  }

  /** Takes a node in. True when its children are to be visited. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT) this.text(node as Text);
    if (node.nodeType !== ELEMENT) return false;
    this.depth += 1;
    const isEntered = this.element(node as Element);
    return isEntered && this.depth <= MOST.depth;
  }

  /** The walk is past the node and all it holds. */
  leave(node: Node): void {
    if (node.nodeType !== ELEMENT) return;
    this.depth -= 1;
    if (node === this.open.element && this.open.parent) {
      this.endBlock();
      this.open = this.open.parent;
    } else if ((node as Element).localName === 'a' && this.links > 0) {
      this.links--;
    } else if (node === this.marked.at(-1)) {
      this.marked.pop();
      this.add(this.marked.length % 2 === 0 ? '”' : '’');
    }
  }

  private add(text: Added['text']): void {
    this.added.push({ before: this.nodes.length, text });
  }

  /** Closes the block that grows, if it has any text. */
  endBlock(): void {
    this.lineBreaks = 0;
    if (this.length > 0) {
      const { nodes, added, length, linkLength, linked: links } = this;
      this.found.blocks.push({ container: this.open, nodes, added, length, linkLength, links });
      this.found.length += length;
      this.list(this.open);
    }
    this.marked = [];
    if (this.nodes.length + this.added.length === 0) return;
    this.nodes = [];
    this.added = [];
    this.length = 0;
    this.linkLength = 0;
    this.linked = 0;
  }

  private text(node: Text): void {
    const length = node.data.trim().length;
    if (length === 0) {
      // White space alone matters only between two words.
      if (this.nodes.length > 0) this.nodes.push(node);
      return;
    }
    if (this.lineBreaks > 0 && this.nodes.length > 0) this.add(' ');
    this.lineBreaks = 0;
    this.nodes.push(node);
    this.length += length;
    if (this.links === 0) return;
    this.linkLength += length;
    this.linked += 1;
  }

  private element(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      // Two in a row are how older pages write a paragraph.
      if (++this.lineBreaks === 2) this.endBlock();
      return false;
    }
    // Counted before anything else: leaving it counts down, whether its children were visited or not.
    if (tag === 'a') this.links++;
    if (SKIPPED_TAGS.has(tag) || marksNote(element, tag)) return false;
    const isBlock = BLOCK_TAGS.has(tag);
    const standing = standingOf(element, tag, isBlock);
    if (standing === 'hidden' && (isBlock || !isSeenLetter(element, this.copied))) return false;
    if (isBlock) this.openBlock(element, tag, standing === 'beside');
    else if (tag === 'q' && hasMarksAround(element)) this.openMarks(element);
    return true;
  }

  private openMarks(element: Element): void {
    this.add(this.marked.length % 2 === 0 ? '“' : '‘');
    this.marked.push(element);
  }

  private openBlock(element: Element, tag: string, side: boolean): void {
    this.endBlock();
    this.open = { element, tag, parent: this.open, side, isListed: false, weight: 0 };
  }

  private list(container: Container): void {
    if (container.isListed) return;
    if (container.parent) this.list(container.parent);
    container.isListed = true;
    this.found.containers.push(container);
    if (container.tag === 'h1') this.found.headings.push(container);
  }
}
