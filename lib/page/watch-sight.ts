import { Sight } from './sight';

/** What {@link watchSight} takes. */
export interface SightWatch {
  window: Window;
  /** Text that was not seen when the page was read; the first of them are watched. */
  unseen: readonly Text[];
  /** Ends the watch. */
  signal: AbortSignal;
  /** Some of it is seen now. Called once. Should not throw. */
  onSeen: () => void;
  /** Milliseconds between two looks, for tests. */
  pause?: number;
}

/** What may bring text to light: the reader scrolls or opens something, or an effect of the page comes to its end. */
const HINTS = ['scroll', 'click', 'keyup', 'transitionend', 'animationend', 'toggle', 'resize', 'load'];

/** So many texts are looked at again, so that a page with much that is hidden costs no more. */
const MOST_WATCHED = 100;

/** Milliseconds: between a hint and the look, so that effects come to their end, and between two looks. */
const PAUSE = 500;

/**
 * Tells once when text that nobody saw comes to light. Looks only after a hint, and not more often than twice a second;
 * a page without anything hidden is not watched.
 */
export function watchSight({ window, unseen, signal, onSeen, pause = PAUSE }: SightWatch): void {
  const watched = unseen.slice(0, MOST_WATCHED);
  if (watched.length === 0 || signal.aborted) return;
  const end = new AbortController();
  const over = AbortSignal.any([signal, end.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (new Sight().seenOf(watched.filter(({ isConnected }) => isConnected)).length === 0) return;
    end.abort();
    onSeen();
  };
  const onHint = () => {
    timer ??= setTimeout(look, pause);
  };
  for (const hint of HINTS) window.addEventListener(hint, onHint, { signal: over, capture: true, passive: true });
  over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // Pages that hide everything until they are ready give no hint of their own.
  onHint();
}
