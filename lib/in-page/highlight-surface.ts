import type { MarkLook } from './mark';

/** What can be painted: the three looks, and the short flash that shows where the reader was taken. */
export type Paint = MarkLook | 'flash';

/**
 * Names in the document's highlight registry. The page can read them, so they say nothing; `highlight.css` has
 * the same names.
 */
export const REGISTRY_NAMES: Record<Paint, string> = {
  known: 'xq7-a',
  found: 'xq7-b',
  claim: 'xq7-c',
  flash: 'xq7-d',
};

/** Where two highlights overlap, the higher one is on top. A name inside a claim stays a name. */
const PRIORITY: Record<Paint, number> = { claim: 1, found: 2, known: 3, flash: 4 };

/** The document's highlight registry, narrowed to what we do with it. */
export interface HighlightSurface {
  add(paint: Paint, range: AbstractRange): void;
  remove(paint: Paint, range: AbstractRange): void;
  /** Puts our highlights back if the page cleared or replaced them. Returns whether it had to. */
  restore(): boolean;
  /** Takes everything of ours out of the registry. */
  clear(): void;
}

/** The surface of a document, or null where the browser has no custom highlights: then nothing is painted. */
export function createHighlightSurface(document: Document): HighlightSurface | null {
  const view = document.defaultView;
  if (!view?.CSS?.highlights || !('Highlight' in view)) return null;
  const registry = view.CSS.highlights;
  // Highlights are kept here and never read back: Firefox lets no content script iterate the registry.
  const ours = new Map<Paint, Highlight>();
  const put = (paint: Paint, highlight: Highlight) => registry.set(REGISTRY_NAMES[paint], highlight);
  const make = (paint: Paint) => {
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY[paint];
    ours.set(paint, highlight);
    put(paint, highlight);
    return highlight;
  };
  return {
    add: (paint, range) => void (ours.get(paint) ?? make(paint)).add(range),
    remove: (paint, range) => void ours.get(paint)?.delete(range),
    restore() {
      const gone = [...ours].filter(([paint, highlight]) => registry.get(REGISTRY_NAMES[paint]) !== highlight);
      for (const [paint, highlight] of gone) put(paint, highlight);
      return gone.length > 0;
    },
    clear() {
      for (const [paint, highlight] of ours) {
        highlight.clear();
        registry.delete(REGISTRY_NAMES[paint]);
      }
      ours.clear();
    },
  };
}
