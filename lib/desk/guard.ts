import type { DeskCalls } from '../messages/protocol';
import type { Asker, Handlers } from '../messages/serve';
import { requireOwnPage } from './own-page';

/** A page's script asks too much at once; the message is for the reader. */
class TooMuchAtOnce extends Error {
  override name = 'TooMuchAtOnce';
  constructor() {
    super('This page asked too much at once. Wait a moment, or reload the page.');
  }
}

/** So many questions of one tab may wait for their answers; a page has a handful at its busiest. */
const MOST_OPEN = 20;

/** So many windows of ours that one tab opens in a minute; a reader clicks far less often. */
const MOST_ACTS = 30;
const MINUTE = 60_000;

/** What opens something in front of the reader: each is one click. */
const ACTS: readonly (keyof DeskCalls)[] = ['settle', 'openPanel'];

type Handle = (ask: unknown, asker: Asker) => unknown;

/** Counts what tabs have open, and when they acted. */
class TabLimits {
  private readonly open = new Map<number | null, number>();
  private readonly acts = new Map<number | null, number[]>();

  constructor(private readonly now: () => number) {}

  /** @throws TooMuchAtOnce */
  act(tab: number | null): void {
    const now = this.now();
    const lately = (this.acts.get(tab) ?? []).filter((at) => now - at < MINUTE);
    if (lately.length >= MOST_ACTS) throw new TooMuchAtOnce();
    this.acts.set(tab, [...lately, now]);
  }

  /** @throws TooMuchAtOnce, and what `work` throws */
  async during<T>(tab: number | null, work: () => Promise<T>): Promise<T> {
    const before = this.open.get(tab) ?? 0;
    if (before >= MOST_OPEN) throw new TooMuchAtOnce();
    this.open.set(tab, before + 1);
    try {
      return await work();
    } finally {
      const left = this.open.get(tab)! - 1;
      if (left > 0) this.open.set(tab, left);
      else this.open.delete(tab);
    }
  }
}

/**
 * The same handlers, which answer a page's script only about its own site, and only so much. Own pages are not held
 * back. The handler is called in the turn of the message, as opening the panel needs.
 *
 * @param now milliseconds since 1970
 */
export function guarded(handlers: Handlers<DeskCalls>, now: () => number): Handlers<DeskCalls> {
  const limits = new TabLimits(now);
  const names = Object.keys(handlers) as (keyof DeskCalls)[];
  const guard = (name: keyof DeskCalls) => {
    const { handle, ...rest } = handlers[name] as { handle: Handle };
    return {
      ...rest,
      handle: async (ask: unknown, asker: Asker) => {
        if (asker.role !== 'page') return handle(ask, asker);
        requireOwnPage(ask, asker);
        if (ACTS.includes(name)) limits.act(asker.tab);
        return limits.during(asker.tab, async () => handle(ask, asker));
      },
    };
  };
  return Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Handlers<DeskCalls>;
}
