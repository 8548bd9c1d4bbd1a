/**
 * The element that holds the card. It is in the page only while a card is open: closed, the page's markup is what it
 * was before. The shadow root is closed and the host is in the top layer, so neither the page's styles nor its
 * stacking reach the card.
 */
import type { Box } from './geometry';
import { placeCard } from './place-card';

/** What opens a host. */
export interface CardHostOptions {
  document: Document;
  /** The card's style sheet; it starts from nothing, because nothing of the page's styles comes in. */
  css: string;
  /** The boxes of the words now; asked again when the page moves. Empty closes the card: its words are gone. */
  boxes(): Box[];
  /** Where the pointer was when the card opened; null from the keyboard. */
  point: { x: number; y: number } | null;
  /** The pointer went into the card (true) or out of it (false). */
  onPointer(inside: boolean): void;
  /** Escape, a press outside the card, or the words left the viewport. */
  onDismiss(): void;
}

/** An open host. */
export interface CardHost {
  /** Draw the card in here. */
  readonly container: HTMLElement;
  /** Places the card again; call it after drawing. */
  place(): void;
  /** Moves the focus to the first control of the card. */
  focus(): void;
  /** Takes the host out of the page and gives the focus back if it was in the card. Safe to call twice. */
  remove(): void;
}

/** Important in here is stronger than anything the page can say of the host. */
const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;overflow:visible!important;display:block!important;direction:ltr!important}
#card{position:fixed;left:0;top:0;visibility:hidden}#card.placed{visibility:visible}`;

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Puts a host into the page. The caller draws into `container`, then calls `place`. */
export function openCardHost(options: CardHostOptions): CardHost {
  const { document } = options;
  const focusedBefore = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  container.id = 'card';
  root.append(styleElement(document, HOST_CSS + options.css), container);
  document.documentElement.append(host);
  raise(host);

  const ended = new AbortController();
  const place = () => placeInViewport(options, container);
  listen(options, host, ended.signal, place);
  return {
    container,
    place,
    focus: () => firstControl(container)?.focus({ preventScroll: true }),
    remove() {
      ended.abort();
      const hadFocus = root.activeElement !== null;
      host.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}

function styleElement(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}

function firstControl(container: HTMLElement): HTMLElement | null {
  return container.querySelector<HTMLElement>('button, a[href], [tabindex]');
}

function placeInViewport({ document, boxes, point, onDismiss }: CardHostOptions, card: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const shown = boxes().filter((box) => box.bottom > 0 && box.top < height && box.right > 0 && box.left < width);
  if (shown.length === 0) {
    onDismiss();
    return;
  }
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y } = placeCard({ boxes: shown, point, card: size, viewport: { width, height } });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  card.className = 'placed';
}

function listen(options: CardHostOptions, host: HTMLElement, signal: AbortSignal, place: () => void): void {
  const { document, onPointer, onDismiss } = options;
  const isOurs = (event: Event) => event.composedPath().includes(host);
  host.addEventListener('pointerenter', () => onPointer(true), { signal });
  host.addEventListener('pointerleave', () => onPointer(false), { signal });
  // Typing in the card must not reach the site's shortcuts.
  for (const type of KEYS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.addEventListener('pointerdown', (event) => isOurs(event) || onDismiss(), {
    signal,
    capture: true,
    passive: true,
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // In the card, Escape is ours; outside, the page may have its own use for it.
      if (isOurs(event)) event.stopPropagation();
      onDismiss();
    },
    { signal, capture: true },
  );
  let waiting = false;
  const moved = (event: Event) => {
    if (waiting || isOurs(event)) return;
    waiting = true;
    document.defaultView?.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) place();
    });
  };
  document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', moved, { signal, passive: true });
}
