import { normalizeAddress } from './address';

/** One stay at one address. A page that swaps its content without loading anew gives several, one after the other. */
export interface Visit {
  /** Normalised. */
  address: string;
  /** Aborted when the next visit begins or the watch ends. Everything done for the visit hangs on it. */
  signal: AbortSignal;
}

/** The part of the Navigation API that is used; not every browser has it. */
interface WithNavigation {
  navigation?: EventTarget;
}

/** What {@link watchVisits} takes. */
export interface VisitWatch {
  window: Window;
  /** Ends the watch and the visit that is on. */
  signal: AbortSignal;
  /** Called at once for the page as it is, then whenever the address has changed. Should not throw. */
  onVisit: (visit: Visit) => void;
}

/**
 * Follows a tab from visit to visit. The page's history is not patched (from a content script that does nothing): the
 * Navigation API, `popstate` and `hashchange` say when to look, and where there is no Navigation API any change of the
 * page does, at the price of comparing two strings. Addresses are compared after the navigation has finished; fragments
 * and tracking parameters make no new visit.
 */
export function watchVisits({ window, signal, onVisit }: VisitWatch): void {
  if (signal.aborted) return;
  let visit = new AbortController();
  let href = '';
  let address = '';
  signal.addEventListener('abort', () => visit.abort(), { once: true });
  const look = () => {
    if (signal.aborted || window.location.href === href) return;
    href = window.location.href;
    const next = normalizeAddress(href);
    if (next === address) return;
    address = next;
    visit.abort();
    visit = new AbortController();
    onVisit({ address, signal: visit.signal });
  };
  listen(window, signal, () => queueMicrotask(look));
  look();
}

/** Calls back whenever the address may have changed. */
function listen(window: Window, signal: AbortSignal, onHint: () => void): void {
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, onHint, { signal });
  const { navigation } = window as WithNavigation;
  if (navigation) {
    // `currententrychange` tells of pushState, `navigatesuccess` of navigations that the page finishes later.
    for (const type of ['navigatesuccess', 'currententrychange']) navigation.addEventListener(type, onHint, { signal });
    return;
  }
  const observer = new MutationObserver(onHint);
  observer.observe(window.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
