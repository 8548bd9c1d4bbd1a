/**
 * Keeps a page from acting through the card, and from having it seen as something else. A page finds out where a card
 * is, and may lay what it likes over it, with holes for the pointer.
 */
import { isFromReader } from './from-reader';

/** Milliseconds after the card came, moved or was drawn anew in which it answers nothing: nobody reads faster. */
export const DEAF = 500;

/** How often the card is looked at, ms. */
const LOOK_EVERY = 100;

/** What is guarded. */
export interface GuardOptions {
  document: Document;
  /** Our element in the page. */
  host: HTMLElement;
  /** What is drawn, in the closed root of `host`. */
  card: HTMLElement;
  signal: AbortSignal;
  /** Something came over the card, or the page moved it, shrank it, or took it away: it is to be closed. */
  onDisturbed(): void;
}

/** A guard at work. */
export interface CardGuard {
  /** What the card shows or where it stands has changed: it is deaf from now on, and this is how it should stay. */
  renew(): void;
}

/** Watches until `signal` aborts. The browser must have drawn the card before it is watched: call `renew` after. */
export function guardCard({ document, host, card, signal, onDisturbed }: GuardOptions): CardGuard {
  const others = new Set(topLayer(document));
  let deafUntil = Number.POSITIVE_INFINITY;
  let place = '';
  const isCovered = watchCovering(document, card, signal, onDisturbed);
  const keepOut = (event: Event) => {
    if (isFromReader(event) && performance.now() >= deafUntil && !isCovered()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick', 'change']) card.addEventListener(type, keepOut, { capture: true, signal });
  const look = () => {
    if (signal.aborted || place === '') return;
    const isCrowded = topLayer(document).some((element) => element !== host && !others.has(element));
    if (isCrowded || !isAsLeft(host) || place !== placeOf(card)) onDisturbed();
  };
  for (const type of ['beforetoggle', 'toggle', 'fullscreenchange']) {
    document.addEventListener(type, () => queueMicrotask(look), { capture: true, signal });
  }
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  return {
    renew() {
      deafUntil = performance.now() + DEAF;
      place = placeOf(card);
    },
  };
}

/** What a page has over everything else now; a transition of views counts as the whole document. */
function topLayer(document: Document): Element[] {
  const inFront = [':popover-open', ':modal', ':fullscreen'].flatMap((css) => all(document, css));
  return [...inFront, ...all(document, ':root:active-view-transition')];
}

/** Browsers throw at a selector that they do not know. */
function all(document: Document, css: string): Element[] {
  try {
    return [...document.querySelectorAll(css)];
  } catch {
    return [];
  }
}

/** Nobody else gives our element an attribute, closes it or takes it away, and nothing around it is made inert. */
function isAsLeft(host: HTMLElement): boolean {
  const isOpen = typeof host.showPopover !== 'function' || host.matches(':popover-open');
  const isUnmarked = [...host.attributes].every(({ name }) => name === 'popover');
  return host.isConnected && isOpen && isUnmarked && host.closest('[inert]') === null;
}

function placeOf(card: HTMLElement): string {
  const { left, top, width, height } = card.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join();
}

interface Watching extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * Tells whether anything is over the card, however transparent to the pointer: Chromium alone tells. Until it has told,
 * the card counts as covered.
 */
function watchCovering(
  document: Document,
  card: HTMLElement,
  signal: AbortSignal,
  onCovered: () => void,
): () => boolean {
  const view = document.defaultView;
  const tells = view?.IntersectionObserverEntry && 'isVisible' in view.IntersectionObserverEntry.prototype;
  if (!view || !tells) return () => false;
  let isVisible = false;
  const observer = new view.IntersectionObserver(
    (entries) => {
      const now = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible ?? false;
      const wasVisible = isVisible;
      isVisible = now;
      if (wasVisible && !now && !signal.aborted) onCovered();
    },
    { trackVisibility: true, delay: LOOK_EVERY } as Watching,
  );
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => !isVisible;
}
