import { type BytesRead, readBytes } from '../lines/read-bytes';
import { PackRefused } from '../pack-refused';
import { decode } from './read-document';

/** One element of a feed, as JSON. */
export interface FeedElement {
  json: string;
  /** Bytes of the file that were read so far, as they lie in it. */
  bytes: number;
}

/** Where the list of a feed begins. */
const LIST = /"dataFeedElement"\s*:\s*\[/;

/** A feed tells of itself before its list in far less. UTF-16 units. */
const LONGEST_HEAD = 64 * 1024;

/** An element longer than this is another schema, and would have to be held in memory whole. UTF-16 units. */
const LONGEST = 4 * 1024 * 1024;

/** All that tells where an element ends. */
const MARKS = /["\\{}[\]]/g;

/** Whether a file's beginning is that of a schema.org DataFeed. */
export const isFeed = (head: string): boolean => LIST.test(head.slice(0, LONGEST_HEAD));

/** Cuts a list's text into its elements, whatever pieces it comes in. */
class Cutter {
  isDone = false;
  private rest = '';
  private at = 0;
  private depth = 0;
  private start = -1;
  private inText = false;

  *take(text: string): Generator<string> {
    const all = this.rest + text;
    MARKS.lastIndex = this.at;
    this.at = all.length;
    for (let found = MARKS.exec(all); found !== null && !this.isDone; found = MARKS.exec(all)) {
      const [mark] = found;
      // What stands behind a backslash is no mark; it may come with the next piece.
      if (mark === '\\') MARKS.lastIndex = found.index + 2;
      else if (mark === '"') this.inText = !this.inText;
      else if (!this.inText) yield* this.bracket(mark, found.index, all);
      this.at = Math.max(MARKS.lastIndex, this.at);
    }
    const keep = this.start < 0 ? all.length : this.start;
    if (all.length - keep > LONGEST)
      throw new PackRefused('An entry of this feed is longer than 4 MB, which none is. Is it another kind of file?');
    this.rest = all.slice(keep);
    this.at -= keep;
    if (this.start >= 0) this.start = 0;
  }

  private *bracket(mark: string, index: number, all: string): Generator<string> {
    if (mark === '{' || mark === '[') {
      if (this.depth++ === 0) this.start = index;
      return;
    }
    if (this.depth === 0) this.isDone = true;
    else if (--this.depth === 0) {
      yield all.slice(this.start, index + 1);
      this.start = -1;
    }
  }
}

/**
 * The elements of a schema.org DataFeed, one after the other: never more than one of them is in memory, however many
 * there are.
 *
 * @throws PackRefused when the file is no feed, is cut short, damaged or not UTF-8, or an element is longer than 4 MB
 */
export async function* feedElements(source: Blob): AsyncGenerator<FeedElement> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (await readBytes(source, read)).getReader();
  const cutter = new Cutter();
  let head: string | null = '';
  try {
    for (let piece = await reader.read(); !piece.done && !cutter.isDone; piece = await reader.read()) {
      let text = decode(decoder, piece.value);
      if (head !== null) {
        head += text;
        const list = LIST.exec(head);
        if (list === null && head.length > LONGEST_HEAD) break;
        if (list === null) continue;
        text = head.slice(list.index + list[0].length);
        head = null;
      }
      for (const json of cutter.take(text)) yield { json, bytes: read.packed };
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  if (head !== null) throw new PackRefused('There is no list of fact checks in this file.');
  if (!cutter.isDone) throw new PackRefused('The feed breaks off. Fetch it again.');
}
