/** How far around the viewport counts as near: one screen above and below, so that scrolling meets marks already there. */
const NEAR = '100% 0px';

/** Tells which blocks are near the viewport. */
export interface NearBlocks {
  /** Watches these blocks and no others. */
  watch(blocks: readonly number[]): void;
  dispose(): void;
}

/** What is watched and who is told. */
export interface NearBlocksOptions {
  document: Document;
  blockElement(block: number): Element | null;
  /** Called with what changed since the last call, after layout, so that nothing is measured on our account. */
  onChange(came: number[], went: number[]): void;
}

/** Watches blocks with one IntersectionObserver. `dispose` ends it; calling that twice does no harm. */
export function createNearBlocks({ document, blockElement, onChange }: NearBlocksOptions): NearBlocks {
  const view = document.defaultView;
  const blocksOf = new Map<Element, number[]>();
  if (!view?.IntersectionObserver) {
    return { watch: (blocks) => onChange([...blocks], []), dispose: () => undefined };
  }
  const follow = (element: Element, blocks: number[]) => {
    const known = blocksOf.get(element);
    blocksOf.set(element, known ? [...known, ...blocks] : blocks);
    observer.observe(element);
  };
  // An element without a box of its own is never near anything; its parent stands in for it.
  const climb = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent || view.getComputedStyle(element).display !== 'contents') return false;
    observer.unobserve(element);
    follow(parent, blocksOf.get(element) ?? []);
    return blocksOf.delete(element);
  };
  const observer = new view.IntersectionObserver(
    (entries) => {
      const came: number[] = [];
      const went: number[] = [];
      for (const entry of entries) {
        if (!entry.isIntersecting && hasNoBox(entry) && climb(entry.target)) continue;
        const changed = entry.isIntersecting ? came : went;
        for (const block of blocksOf.get(entry.target) ?? []) changed.push(block);
      }
      onChange(came, went);
    },
    { root: document, rootMargin: NEAR },
  );
  return {
    watch(blocks) {
      observer.disconnect();
      blocksOf.clear();
      for (const [element, its] of groupByElement(blocks, blockElement)) follow(element, its);
    },
    dispose: () => observer.disconnect(),
  };
}

function hasNoBox({ boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.height === 0 && box.width === 0;
}

function groupByElement(blocks: readonly number[], elementOf: (block: number) => Element | null) {
  const groups = new Map<Element, number[]>();
  for (const block of blocks) {
    const element = elementOf(block);
    if (!element) continue;
    const group = groups.get(element);
    if (group) group.push(block);
    else groups.set(element, [block]);
  }
  return groups;
}
