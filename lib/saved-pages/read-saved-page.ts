/** A file of a saved page → its article. Nothing of the page runs, and nothing is fetched. */
import type { Article } from '../model/article';
import type { LeftOut } from '../model/left-out';
import { judgePage } from '../page/article-gate';
import { readArticleInSlices } from '../page/read-page';
import { htmlText } from './html-text';
import { isMhtml, readMhtml, type SavedHtml } from './mhtml';
import { PageLeftOut } from './page-left-out';
import { momentOf, type SavedFrom, savedFrom } from './saved-from';

/** What a file gives: the article of its page, and when it was saved (milliseconds since 1970); or why none. */
export type SavedPage = { status: 'read'; article: Article; saved: number } | { status: 'left-out'; why: LeftOut };

/** The largest file that is read: pages with their pictures in them are seldom larger. Bytes. */
export const LARGEST_PAGE = 50_000_000;

/** What SingleFile hides in a page that it saves with what was hidden. */
const HIDDEN_BY_SAVER = '.sf-hidden';

/** How a file is read. */
export interface ReadingOf {
  /** Ends it. */
  signal: AbortSignal;
  /** Milliseconds since 1970: nothing is saved later. */
  now: number;
}

/** The bytes of a file; `slice`, so that what grows meanwhile is not read further. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_PAGE) throw new PageLeftOut('too-large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new PageLeftOut('unreadable');
  }
}

const alone = (bytes: Uint8Array): SavedHtml => ({ bytes, charset: null, address: null, date: null });

async function articleOf(file: File, signal: AbortSignal): Promise<SavedFrom & { article: Article }> {
  const bytes = await bytesOf(file);
  const { address: location, date, ...html } = isMhtml(bytes) ? readMhtml(bytes) : alone(bytes);
  const document = new DOMParser().parseFromString(htmlText(html.bytes, html.charset), 'text/html');
  const { address, saved } = savedFrom(document, { address: location, saved: momentOf(date) });
  if (address === null) throw new PageLeftOut('no-address');
  for (const element of document.querySelectorAll(HIDDEN_BY_SAVER)) element.remove();
  const judged = judgePage(document, address);
  if (!judged.isArticle) throw new PageLeftOut(judged.reason);
  const read = await readArticleInSlices(document, address, { signal });
  signal.throwIfAborted();
  if (read.status !== 'read') throw new PageLeftOut(read.status === 'not-read' ? read.reason : 'unreadable');
  return { article: read.article, address, saved };
}

/**
 * Reads a file that the reader chose. Where nothing tells when the page was saved, the file's own day counts.
 *
 * @throws the signal's reason when it ends meanwhile
 */
export async function readSavedPage(file: File, { signal, now }: ReadingOf): Promise<SavedPage> {
  try {
    const { article, saved } = await articleOf(file, signal);
    return { status: 'read', article, saved: Math.min(saved ?? file.lastModified, now) };
  } catch (error) {
    if (error instanceof PageLeftOut) return { status: 'left-out', why: error.why };
    throw error;
  }
}
