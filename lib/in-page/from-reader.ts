/**
 * Whether the reader did this, not a script: a page may send itself pointer events, and they must not open a card. A
 * module of its own because no test outside a browser can make such an event.
 */
export const isFromReader = (event: Event): boolean => event.isTrusted;
