/**
 * Whether the reader or the browser did this, not a script: a page may send itself pointer events, and they must not
 * open a card, and any number of `pageshow`. A module of its own because no test outside a browser can make such an
 * event.
 */
export const isFromReader = (event: Event): boolean => event.isTrusted;
