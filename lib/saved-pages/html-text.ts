import { PageLeftOut } from './page-left-out';

/** Where a page that names its own charset does so. Bytes; the HTML standard has 1024, saved comments stand before. */
const HEAD = 4_096;

/** What HTML is in where nothing tells, by the HTML standard. */
const UNTOLD = 'windows-1252';

const TEXT_END = /[>\s\0]$/;

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // A label that nobody knows, or bytes that are not in it.
    return null;
  }
}

/** The charset of a byte order mark of UTF-16; null where there is none. */
function markedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(head)?.[1] ?? null;
}

/**
 * The text of a saved page. What is valid UTF-8 is UTF-8, whatever the page says: browsers save in it and leave the
 * page's own words on its charset as they were.
 *
 * @param charset as named beside the page; null where nothing does
 * @throws PageLeftOut `not-a-page` for what does not begin as HTML, `cut-off` for what does not end with a tag or a
 * comment, `charset` for letters that cannot be told
 */
export function htmlText(bytes: Uint8Array, charset: string | null): string {
  const marked = markedCharset(bytes);
  const unicode = marked === null ? decoded(bytes, 'utf-8') : decoded(bytes, marked);
  const look = unicode ?? new TextDecoder('latin1').decode(bytes);
  if (!/^\s*</.test(look) || look.includes('\0')) throw new PageLeftOut('not-a-page');
  if (!TEXT_END.test(look.slice(-1)) || !look.trimEnd().endsWith('>')) throw new PageLeftOut('cut-off');
  const text = unicode ?? decoded(bytes, charset ?? namedCharset(bytes) ?? UNTOLD);
  if (text === null) throw new PageLeftOut('charset');
  return text;
}
