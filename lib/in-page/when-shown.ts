/** The part of a document that tells of prerendering; only Chromium has it. */
interface MaybePrerendered extends EventTarget {
  prerendering?: boolean;
}

/**
 * Calls back at once in a page that the reader opened, and in one that the browser only prepares (prerendering) when it
 * is shown. Nothing is read before: the reader may never go there, and until then the page's frame is not the tab's, so
 * that its messages would be refused (`lib/messages/sender.ts`).
 *
 * @param signal never calls back once it is aborted
 */
export function whenShown(document: MaybePrerendered, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  if (document.prerendering) document.addEventListener('prerenderingchange', () => callback(), { once: true, signal });
  else callback();
}
