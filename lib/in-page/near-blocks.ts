/**
 * Which blocks are near the viewport: neighbours taken together, measured by their first and last element whenever the
 * text has moved by a quarter of a screen. An IntersectionObserver on 3,000 blocks costs 6 to 10 ms at once and works
 * again in every frame of a scroll; this costs under 1 ms a measurement, and marks are there in the frame that needs
 * them (`npm run bench -- marks`).
 */

/** Blocks measured together; neighbours in the article. */
const GROUP = 12;
/** Groups measured together; one by one only where they are near together. */
const SECTION = 8;
/** Screens above and below the viewport that count as near. */
const NEAR = 0.5;
/** Screens that the text may move before it is measured again; less than `NEAR`, so that nothing comes in unmarked. */
const MOVED = 0.25;

/** What is watched and who is told. */
export interface NearBlocksOptions {
  document: Document;
  /** The blocks to watch, ascending. */
  blocks: readonly number[];
  blockElement(block: number): Element | null;
  /** Called with the blocks that came near and those that went away. */
  onChange(came: number[], went: number[]): void;
}

/** Text from one element to another. */
interface Stretch {
  first: Element;
  last: Element;
}

interface Group extends Stretch {
  blocks: number[];
  isNear: boolean;
}

interface Section extends Stretch {
  groups: Group[];
}

/**
 * Measures at once, and again as the page scrolls, is resized, or grows. Reads layout, writes nothing.
 *
 * @returns ends it; safe to call twice
 */
export function watchNearBlocks({ document, blocks, blockElement, onChange }: NearBlocksOptions): () => void {
  const view = document.defaultView;
  const groups = groupsFromBlocks(blocks, blockElement);
  const sections = sectionsFromGroups(groups);
  const ended = new AbortController();
  if (!view || groups.length === 0) return () => undefined;
  let anchor: { element: Element; top: number };

  const measure = () => {
    const came: number[] = [];
    const went: number[] = [];
    for (const section of sections) {
      const isInReach = isNear(section, view.innerHeight);
      for (const group of section.groups) {
        const isGroupNear = isInReach && isNear(group, view.innerHeight);
        if (isGroupNear !== group.isNear) (isGroupNear ? came : went).push(...group.blocks);
        group.isNear = isGroupNear;
      }
    }
    const { first } = groups.find((group) => group.isNear) ?? groups[0]!;
    anchor = { element: first, top: topOf(first) };
    if (came.length > 0 || went.length > 0) onChange(came, went);
  };
  const measureIfMoved = () => {
    if (Math.abs(topOf(anchor.element) - anchor.top) > view.innerHeight * MOVED) measure();
  };
  listen(view, ended.signal, measureIfMoved, measure);
  measure();
  return () => ended.abort();
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/**
 * In columns the last element may stand above the first. An element without a box is at 0, and so near: hidden text
 * costs nothing, and text in a box-less element counts.
 */
function isNear({ first, last }: Stretch, screen: number): boolean {
  const a = first.getBoundingClientRect();
  const b = last.getBoundingClientRect();
  return Math.max(a.bottom, b.bottom) >= -screen * NEAR && Math.min(a.top, b.top) <= screen * (1 + NEAR);
}

/** Calls back once a frame at most; a page that only grows or shrinks (more text unfolded) is resized too. */
function listen(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onScroll: () => void,
  onResize: () => void,
): void {
  const soon = (run: () => void) => {
    let waiting = false;
    return () => {
      if (waiting) return;
      waiting = true;
      view.requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) run();
      });
    };
  };
  const resized = soon(onResize);
  view.document.addEventListener('scroll', soon(onScroll), { passive: true, capture: true, signal });
  view.addEventListener('resize', resized, { passive: true, signal });
  if (!view.ResizeObserver) return;
  // The first call only says that watching has begun.
  let hasBegun = false;
  const observer = new view.ResizeObserver(() => {
    if (hasBegun) resized();
    hasBegun = true;
  });
  observer.observe(view.document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

function groupsFromBlocks(blocks: readonly number[], elementOf: (block: number) => Element | null): Group[] {
  const groups = new Map<number, Group>();
  for (const block of blocks) {
    const element = elementOf(block);
    if (!element) continue;
    const key = Math.floor(block / GROUP);
    const group = groups.get(key);
    if (!group) groups.set(key, { blocks: [block], first: element, last: element, isNear: false });
    else {
      group.blocks.push(block);
      group.last = element;
    }
  }
  return [...groups.values()];
}

function sectionsFromGroups(groups: readonly Group[]): Section[] {
  return Array.from({ length: Math.ceil(groups.length / SECTION) }, (_, index) => {
    const its = groups.slice(index * SECTION, (index + 1) * SECTION);
    return { first: its[0]!.first, last: its.at(-1)!.last, groups: its };
  });
}
