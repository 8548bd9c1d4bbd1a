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
  const rootsOf = createRootFinder(document);
  const others = new Set(topLayer(rootsOf()));
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
    const isCrowded = topLayer(rootsOf()).some((element) => element !== host && !others.has(element));
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

/** What can stand in front of everything else; a transition of views counts as the whole document. */
const IN_FRONT = [':popover-open', ':modal', ':fullscreen', ':root:active-view-transition'];

/** What a page has over everything else now. */
function topLayer(roots: readonly ParentNode[]): Element[] {
  return roots.flatMap((root) => IN_FRONT.flatMap((css) => all(root, css)));
}

/** So many elements of a page are asked for a root; in most pages that is all. */
const MOST_ASKED = 20_000;

/** Looking for roots costs milliseconds on a long page: it is done at every so many looks. */
const SELDOM = 5;

/**
 * Makes what gives the document and, in Firefox, the roots in it, closed ones too: nothing else there tells of what
 * stands in front out of one. Chromium tells what is covered instead.
 */
function createRootFinder(document: Document): () => readonly ParentNode[] {
  let looks = 0;
  let roots: ParentNode[] = [document];
  return () => {
    if (looks % SELDOM === 0) roots = [document, ...rootsIn(document)];
    looks += 1;
    return roots;
  };
}

function rootsIn(root: ParentNode): ParentNode[] {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return [];
  const asked = [...root.querySelectorAll('*')].slice(0, MOST_ASKED);
  const found = asked.flatMap((element) => (element as WithRoot).openOrClosedShadowRoot ?? []);
  return found.flatMap((one) => [one, ...rootsIn(one)]);
}

interface WithRoot extends Element {
  openOrClosedShadowRoot: ShadowRoot | null;
}

/** Browsers throw at a selector that they do not know. */
function all(root: ParentNode, css: string): Element[] {
  try {
    return [...root.querySelectorAll(css)];
  } catch {
    return [];
  }
}

/** Nobody else gives our element an attribute, closes it or takes it away, and nothing around it is made inert. */
function isAsLeft(host: HTMLElement): boolean {
  const isOpen = typeof host.showPopover !== 'function' || host.matches(':popover-open');
  const isUnmarked = [...host.attributes].every(({ name, value }) => name === 'popover' && value === 'manual');
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
