/** What {@link watchContent} takes. */
export interface ContentWatch {
  /** What is watched, its descendants included: the article's container where it is known, else the body. */
  root: Element;
  /** The visit's signal: ends the watch. */
  signal: AbortSignal;
  /** Text was added, changed or removed. Should not throw. */
  onChange: () => void;
  /** Milliseconds, for tests; see {@link DEFAULT_TIMING}. */
  timing?: Partial<typeof DEFAULT_TIMING>;
}

/**
 * How long things wait. `quiet`: after the last change, so that a page finishes what it is doing. `longest`: for a page
 * that never gets quiet. `burst`: reports until the watch pauses. `pause`: how long it then looks at nothing; a live
 * blog adds an entry every few minutes, an advertisement that changes all the time must not cost us.
 */
const DEFAULT_TIMING = { quiet: 400, longest: 2000, burst: 8, pause: 60_000 };

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
  }

  private take(records: readonly MutationRecord[]): void {
    if (!records.some(touchesText)) return;
    const now = Date.now();
    if (this.firstChange === 0) this.firstChange = now;
    const left = this.firstChange + this.timing.longest - now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.report(), Math.max(0, Math.min(this.timing.quiet, left)));
  }

  private report(): void {
    this.firstChange = 0;
    this.reports += 1;
    if (this.reports >= this.timing.burst) this.pause();
    this.watch.onChange();
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

/** A host with a shadow root, such as our card's, has no text of its own and is passed over. */
function touchesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of Array.from(nodes)) if (/\S/.test(node.textContent ?? '')) return true;
  return false;
}
