/**
 * The element that holds the card. It is in the page only while a card is open: closed, the page's markup is what it
 * was before. The shadow root is closed and the host is in the top layer, so neither the page's styles nor its
 * stacking reach the card. How much room the card takes depends on its words' place alone, not on what it says: a page
 * can measure what of it lies under the host.
 */

import type { Box } from '../page/box';
import { guardCard } from './card-guard';
import { isFromReader } from './from-reader';
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
  /** Escape, a press outside the card, the words left the viewport, or the page did something to the card. */
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
height:0!important;overflow:visible!important;display:block!important;direction:ltr!important;
zoom:ZOOM!important}
#card{position:fixed;left:0;top:0;display:flex;flex-direction:column;visibility:hidden}#card.placed{visibility:visible}
#card.above{justify-content:flex-end}`;

/** The room of a card that has much to say, CSS pixels. */
const ROOM = { width: 360, height: 440 };

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Puts a host into the page. The caller draws into `container`, then calls `place`. */
export function openCardHost(options: CardHostOptions): CardHost {
  const { document } = options;
  const focusedBefore = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  container.id = 'card';
  // The page's language would choose the letters of generic fonts.
  container.lang = 'en';
  document.documentElement.append(host);
  root.append(styleElement(document, ownHostCss(document) + withOwnNames(options.css)), container);
  raise(host);

  const ended = new AbortController();
  const { signal } = ended;
  const guard = guardCard({ document, host, card: container, signal, onDisturbed: () => options.onDismiss() });
  const place = () => {
    placeInViewport(options, container);
    guard.renew();
  };
  listen(options, host, container, signal, place);
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

/** A page that zooms itself zooms what stands in it. */
function ownHostCss(document: Document): string {
  const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
  return HOST_CSS.replace('ZOOM', String(1 / currentCSSZoom));
}

/** A page may register a property of any name, with a value that wins in here: so nobody knows ours before. */
function withOwnNames(css: string): string {
  return css.replaceAll('--', `--x${crypto.getRandomValues(new Uint32Array(2)).join('')}-`);
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
  const room = placeCard({ boxes: shown, point, card: ROOM, viewport: { width, height } });
  card.style.cssText = `left:${room.x}px;top:${room.y}px;width:${room.width}px;height:${room.height}px`;
  card.className = room.isUnder ? 'placed' : 'placed above';
}

function listen(
  options: CardHostOptions,
  host: HTMLElement,
  container: HTMLElement,
  signal: AbortSignal,
  place: () => void,
): void {
  const { document, onPointer, onDismiss } = options;
  const isOurs = (event: Event) => event.composedPath().includes(host);
  // In our own root: at the host a page may send what it likes. The room around a small card is none of it.
  container.addEventListener('pointerover', ({ target }) => onPointer(target !== container), { signal });
  container.addEventListener('pointerleave', () => onPointer(false), { signal });
  container.addEventListener('pointerdown', ({ target }) => target === container && onDismiss(), { signal });
  // Typing in the card must not reach the site's shortcuts.
  for (const type of KEYS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.addEventListener('pointerdown', (event) => isOurs(event) || !isFromReader(event) || onDismiss(), {
    signal,
    capture: true,
    passive: true,
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isFromReader(event)) return;
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
