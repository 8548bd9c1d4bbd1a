import { webAddress } from './web-address';

/** So many words at either end find a passage; more would break at the first difference in print. */
const ENDS = 5;

/** A hyphen means something else in a text fragment. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a page at some words in it (a text fragment): browsers that know them scroll there, others open the
 * page. Nothing of it is sent to the site. Null for anything but http and https.
 */
export function exactWordsAddress(address: string | null, words: string): string | null {
  const page = webAddress(address);
  const all = words
    .replace(/["“”„«»…]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  if (!page || all.length === 0) return page;
  const first = encoded(all.slice(0, ENDS));
  const last = all.length > 2 * ENDS ? `,${encoded(all.slice(-ENDS))}` : '';
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${first}${last}`;
}
