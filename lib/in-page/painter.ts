/**
 * Paints marks into the page without touching one of its nodes: custom highlights over static ranges, and only of
 * blocks near the viewport: thousands registered at once hold the page's main thread up (`npm run bench -- marks`).
 * The painter owns what it registers and takes all of it back.
 */
import { createHighlightSurface, type HighlightSurface, type Paint } from './highlight-surface';
import type { Mark, SpanMap } from './mark';
import { createMarkIndex, type MarkIndex } from './mark-index';
import { watchNearBlocks } from './near-blocks';

/** How often we look whether the page cleared the registry, ms; four map look-ups, only while the tab is visible. */
const CHECK_EVERY = 1000;

/** Draws and undraws marks. */
export interface Painter {
  /** Replaces all marks by these. */
  paint(marks: readonly Mark[]): void;
  /** Removes every mark and stops every observer and timer; the page is as it was. Safe to call twice. */
  dispose(): void;
}

/** What a painter works on. */
export interface PainterOptions {
  document: Document;
  map: SpanMap;
  /** When it aborts the painter disposes of itself. */
  signal: AbortSignal;
  /**
   * Where to paint; null where the browser cannot. Given, it stays the giver's, and only our ranges are taken out of it;
   * otherwise it is the document's own highlights.
   */
  surface?: HighlightSurface | null;
}

interface Painted {
  paint: Paint;
  range: AbstractRange;
}

/** Makes a painter. Where the browser has no custom highlights it paints nothing and throws nothing. */
export function createPainter({ document, map, signal, surface }: PainterOptions): Painter {
  const canvas = surface === undefined ? createHighlightSurface(document) : surface;
  if (!canvas || signal.aborted) return { paint: () => undefined, dispose: () => undefined };
  const painted = new Map<number, Painted[]>();
  let index: MarkIndex = createMarkIndex([]);

  const draw = (block: number) => {
    if (painted.has(block)) return;
    const parts = index.inBlock(block).flatMap((mark) => paintedFromMark(mark, map));
    for (const { paint, range } of parts) canvas.add(paint, range);
    painted.set(block, parts);
  };
  const erase = (block: number) => {
    const parts = painted.get(block);
    if (!parts) return;
    for (const { paint, range } of parts) canvas.remove(paint, range);
    painted.delete(block);
  };
  let unwatch: (() => void) | null = null;
  const timer = setInterval(() => document.visibilityState === 'visible' && canvas.restore(), CHECK_EVERY);
  const dispose = () => {
    clearInterval(timer);
    signal.removeEventListener('abort', dispose);
    unwatch?.();
    for (const block of [...painted.keys()]) erase(block);
    if (surface === undefined) canvas.clear();
  };
  signal.addEventListener('abort', dispose, { once: true });
  return {
    paint(marks) {
      if (signal.aborted) return;
      unwatch?.();
      for (const block of [...painted.keys()]) erase(block);
      index = createMarkIndex(marks);
      unwatch = watchNearBlocks({
        document,
        blocks: index.blocks(),
        blockElement: (block) => map.blockElement(block),
        onChange(came, went) {
          for (const block of went) erase(block);
          for (const block of came) draw(block);
        },
      });
    },
    dispose,
  };
}

function paintedFromMark({ span, look }: Mark, map: SpanMap): Painted[] {
  return map.rangesOf(span).map((part) => ({ paint: look, range: staticRange(part) }));
}

/** A static range over part of a text node: unlike a live one it costs the page nothing when the page changes. */
export function staticRange({ node, start, end }: { node: Text; start: number; end: number }): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
