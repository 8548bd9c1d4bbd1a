import type { Span } from '../model/span';
import { boxesOf } from './geometry';
import type { SpanMap } from './mark';

/** How long the flash stays, ms: long enough to find it after the page has scrolled. */
const FLASH = 1800;

/** Takes the reader to a place in the page. */
export interface Revealer {
  /**
   * Scrolls a span into the middle and flashes it. False when its text is no longer in the page or not shown.
   *
   * @param atOnce without the movement: the span is in view when this returns
   */
  reveal(map: SpanMap, span: Span, atOnce?: boolean): boolean;
}

/**
 * Makes a revealer.
 *
 * @param flash shows where a span is, or (null) no span any more
 * @param signal stops the timer when it aborts; what is flashed then is the giver's to take away
 */
export function createRevealer(document: Document, signal: AbortSignal, flash: (span: Span | null) => void): Revealer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    reveal(map, span, atOnce = false) {
      const box = boxesOf(document, map, span)[0];
      const element = map.blockElement(span.block);
      if (!box || !element || signal.aborted) return false;
      scrollTo(document, element, box, atOnce);
      clearTimeout(timer);
      flash(span);
      timer = setTimeout(() => flash(null), FLASH);
      return true;
    },
  };
}

/** The block goes to the middle whatever scrolls it; one that is taller than the window is moved on to its words. */
function scrollTo(document: Document, element: Element, box: { top: number }, atOnce: boolean): void {
  const view = document.defaultView;
  if (!view) return;
  const isStill = atOnce || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  const { height } = element.getBoundingClientRect();
  if (height < view.innerHeight) element.scrollIntoView({ block: 'center', behavior });
  else view.scrollBy({ top: box.top - view.innerHeight / 2, behavior });
}
