/**
 * Shows marks over the page without touching its markup, and only of blocks near the viewport: thousands at once hold
 * the page's main thread up (`npm run bench -- marks`). What it draws is in closed roots, where the page cannot look.
 */
import type { Span } from '../model/span';
import { linesOf } from './line-boxes';
import type { Mark, SpanMap } from './mark';
import { createMarkIndex, type MarkIndex } from './mark-index';
import { watchNearBlocks } from './near-blocks';
import { createOverlay, type OverlayOptions } from './overlay';

/** How often we look whether text moved without an event, ms; only while the tab is visible. */
const LOOK_EVERY = 1000;

/** Draws and undraws marks. */
export interface Painter {
  /** Replaces all marks by these. */
  paint(marks: readonly Mark[]): void;
  /** Shows where a span is, beside the marks; null: no more. */
  flash(span: Span | null): void;
  /** Removes every mark and stops every observer and timer; the page is as it was. Safe to call twice. */
  dispose(): void;
}

/** What a painter works on. */
export interface PainterOptions {
  document: Document;
  map: SpanMap;
  /** How many blocks the article has: all are watched, so that what is done does not depend on what is marked. */
  blocks: number;
  /** When it aborts the painter disposes of itself. */
  signal: AbortSignal;
  /** Where to draw; the closed roots of this world where it is left out. */
  rootOf?: OverlayOptions['rootOf'];
}

/** Makes a painter. Where blocks cannot be drawn over it paints nothing and throws nothing. */
export function createPainter({ document, map, blocks, signal, rootOf }: PainterOptions): Painter {
  if (signal.aborted) return { paint: () => undefined, flash: () => undefined, dispose: () => undefined };
  let index: MarkIndex = createMarkIndex([]);
  let flashed: Span | null = null;
  const overlay = createOverlay({
    document,
    ...(rootOf && { rootOf }),
    blockElement: (block) => map.blockElement(block),
    linesOf: (block, ground) =>
      linesOf(document, map, ground, index.inBlock(block), flashed?.block === block ? flashed : null),
  });
  const ended = new AbortController();
  const end = () => ended.abort();
  ended.signal.addEventListener('abort', () => {
    signal.removeEventListener('abort', end);
    overlay.remove();
  });
  signal.addEventListener('abort', end, { once: true });
  let isWatching = false;
  const watch = () => {
    const all = Array.from({ length: blocks }, (_, block) => block);
    const blockElement = (block: number) => map.blockElement(block);
    const unwatch = watchNearBlocks({ document, blocks: all, blockElement, onChange: overlay.change });
    ended.signal.addEventListener('abort', unwatch);
    watchMoves(document, ended.signal, overlay.redraw);
  };
  return {
    paint(marks) {
      if (ended.signal.aborted) return;
      index = createMarkIndex(marks);
      if (isWatching) overlay.redraw();
      else watch();
      isWatching = true;
    },
    flash(span) {
      flashed = span;
      if (isWatching && !ended.signal.aborted) overlay.redraw();
    },
    dispose: end,
  };
}

/** Events after which text may stand elsewhere in its block, or its block elsewhere in the page. */
const MOVES = ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

/** Calls back once a frame at most when text may have moved, and now and then in case it moved without an event. */
function watchMoves(document: Document, signal: AbortSignal, redraw: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) redraw();
    });
  };
  const how = { capture: true, passive: true, signal };
  for (const type of MOVES) document.addEventListener(type, soon, how);
  // What hangs in a block scrolls with the page; with a part of the page that scrolls by itself only where it hangs in
  // it.
  document.addEventListener('scroll', ({ target }) => target !== document && soon(), how);
  view.addEventListener('resize', soon, how);
  document.fonts?.addEventListener('loadingdone', soon, { signal });
  const timer = setInterval(() => document.visibilityState === 'visible' && redraw(), LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  if (!view.ResizeObserver) return;
  const observer = new view.ResizeObserver(soon);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
}
