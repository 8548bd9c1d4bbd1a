/** Tells which of the blocks it was given are near the viewport. */
export interface WatchedBlocks {
  /** Watches these blocks too. A block without an element is passed over. */
  add(blocks: readonly number[]): void;
  /** Watches these blocks no longer, and says no more of them. */
  remove(blocks: readonly number[]): void;
  /** Ends it. Safe to call twice. */
  dispose(): void;
}

/** What is watched and who is told. */
export interface WatchedBlocksOptions {
  document: Document;
  blockElement(block: number): Element | null;
  /** How far above and below the viewport is near, as a CSS margin. */
  margin: string;
  /** Called with what changed since the last call, after layout, so that nothing is measured on our account. */
  onChange(came: number[], went: number[]): void;
}

/** Watches blocks with one IntersectionObserver. Where there is none, every block counts as near. */
export function createWatchedBlocks({ document, blockElement, margin, onChange }: WatchedBlocksOptions): WatchedBlocks {
  const view = document.defaultView;
  if (!view?.IntersectionObserver) {
    return { add: (blocks) => onChange([...blocks], []), remove: () => undefined, dispose: () => undefined };
  }
  const elements = createBlockElements();
  const report = (entries: IntersectionObserverEntry[]) => {
    const came: number[] = [];
    const went: number[] = [];
    for (const entry of entries) {
      if (!entry.isIntersecting && hasNoBox(entry) && climb(entry.target)) continue;
      const changed = entry.isIntersecting ? came : went;
      for (const block of elements.blocksOf(entry.target)) changed.push(block);
    }
    onChange(came, went);
  };
  const observer = new view.IntersectionObserver(report, { root: document, rootMargin: `${margin} 0px` });
  // An element without a box of its own is never near anything; its parent stands in for it.
  const climb = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent || view.getComputedStyle(element).display !== 'contents') return false;
    observer.unobserve(element);
    elements.move(element, parent);
    observer.observe(parent);
    return true;
  };
  return {
    add(blocks) {
      for (const block of blocks) {
        const element = blockElement(block);
        if (element && elements.put(block, element)) observer.observe(element);
      }
    },
    remove(blocks) {
      for (const block of blocks) {
        const element = elements.take(block);
        if (element) observer.unobserve(element);
      }
    },
    dispose: () => observer.disconnect(),
  };
}

function hasNoBox({ boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.height === 0 && box.width === 0;
}

/** Which element stands for which blocks: several blocks may share one (lines broken by hand). */
function createBlockElements() {
  const blocks = new Map<Element, number[]>();
  const elements = new Map<number, Element>();
  return {
    blocksOf: (element: Element): readonly number[] => blocks.get(element) ?? [],
    /** Whether the element is new here. */
    put(block: number, element: Element): boolean {
      if (elements.has(block)) return false;
      const its = blocks.get(element);
      elements.set(block, element);
      if (its) its.push(block);
      else blocks.set(element, [block]);
      return !its;
    },
    /** The block's element when it stands for no other block now; null otherwise. */
    take(block: number): Element | null {
      const element = elements.get(block);
      const rest = element && blocks.get(element)?.filter((one) => one !== block);
      if (!element || !rest) return null;
      elements.delete(block);
      if (rest.length > 0) blocks.set(element, rest);
      else blocks.delete(element);
      return rest.length > 0 ? null : element;
    },
    /** Lets another element stand for the blocks of this one. */
    move(from: Element, to: Element): void {
      const its = blocks.get(from) ?? [];
      blocks.delete(from);
      blocks.set(to, [...(blocks.get(to) ?? []), ...its]);
      for (const block of its) elements.set(block, to);
    },
  };
}
