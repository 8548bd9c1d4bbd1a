import { webAddress } from './web-address';

/**
 * The host to show beside what a source calls itself: a page may call itself anything. Without *www.*; null where the
 * address is no web address, and where the words are the host already.
 */
export function hostBeside(words: string, address: string | null): string | null {
  const href = webAddress(address);
  if (href === null) return null;
  const host = new URL(href).host.replace(/^www\./, '');
  return words
    .trim()
    .toLowerCase()
    .replace(/^www\./, '') === host
    ? null
    : host;
}
