/** What {@link watchContent} takes. */
export interface ContentWatch {
  document: Document;
  /** What is watched, its descendants included: the article's container where it is known, else the body. */
  root: Element;
  /** The visit's signal: ends the watch. */
  signal: AbortSignal;
  /**
   * Text was added, changed or removed. `elements` are the closest ones around it, without repeats; empty after a
   * pause, when only that something changed is known. Should not throw.
   */
  onChange: (change: { elements: Element[] }) => void;
  /** Whether a node is our own (the shadow host); its changes are not reported. */
  isOurs?: (node: Node) => boolean;
  /** Milliseconds, for tests; see {@link DEFAULT_TIMING}. */
  timing?: Partial<typeof DEFAULT_TIMING>;
}

/**
 * How long things wait. `quiet`: after the last change, so that a page finishes what it is doing. `longest`: for a page
 * that never gets quiet. `burst`: reports until the watch pauses. `pause`: how long it then looks at nothing; a live
 * blog adds an entry every few minutes, an advertisement that changes all the time must not cost us.
 */
export const DEFAULT_TIMING = { quiet: 400, longest: 2000, burst: 8, pause: 60_000 };

/**
 * Tells of late content and live updates. Looks only at what changed; after `burst` reports it stops looking for a
 * while, then reports once if the text has changed meanwhile, and so on. Everything ends with the signal.
 */
export function watchContent(watch: ContentWatch): void {
  if (watch.signal.aborted) return;
  new ContentWatcher(watch).start();
}

class ContentWatcher {
  private readonly timing: typeof DEFAULT_TIMING;
  private readonly changed = new Set<Element>();
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange = 0;
  private reports = 0;

  constructor(private readonly watch: ContentWatch) {
    this.timing = { ...DEFAULT_TIMING, ...watch.timing };
    this.observer = new MutationObserver((records) => this.take(records));
  }

  start(): void {
    this.observe();
    this.watch.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  private observe(): void {
    this.observer.observe(this.watch.root, { childList: true, characterData: true, subtree: true });
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.changed.clear();
  }

  private take(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const element = changedElement(record);
      if (element && !this.isOurs(record)) this.changed.add(element);
    }
    if (this.changed.size === 0) return;
    const now = Date.now();
    if (this.firstChange === 0) this.firstChange = now;
    const left = this.firstChange + this.timing.longest - now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.report(), Math.max(0, Math.min(this.timing.quiet, left)));
  }

  private isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const isOurs = this.watch.isOurs ?? (() => false);
    const nodes = [...addedNodes, ...removedNodes];
    return isOurs(target) || (nodes.length > 0 && nodes.every(isOurs));
  }

  private report(): void {
    const elements = [...this.changed].filter((element) => element.isConnected);
    this.changed.clear();
    this.firstChange = 0;
    this.reports += 1;
    if (this.reports >= this.timing.burst) this.pause();
    this.watch.onChange({ elements });
  }

  /** Looks at nothing for a while; what comes in meanwhile shows in the amount of text. */
  private pause(): void {
    this.observer.disconnect();
    const before = textLength(this.watch.root);
    this.timer = setTimeout(() => {
      this.reports = this.timing.burst - 1;
      this.observe();
      if (textLength(this.watch.root) !== before) this.report();
    }, this.timing.pause);
  }
}

function textLength(root: Element): number {
  return (root.textContent ?? '').length;
}

const ELEMENT = 1;

/** The element whose text a record changed; null where no text was touched. */
function changedElement({ type, target, addedNodes, removedNodes }: MutationRecord): Element | null {
  const touched = type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);
  if (!touched) return null;
  return target.nodeType === ELEMENT ? (target as Element) : target.parentElement;
}

function hasText(nodes: NodeList): boolean {
  for (const node of Array.from(nodes)) if (/\S/.test(node.textContent ?? '')) return true;
  return false;
}
