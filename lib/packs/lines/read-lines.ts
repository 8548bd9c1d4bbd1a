import { PackRefused } from '../pack-refused';
import { type BytesRead, readBytes } from './read-bytes';

/** Some lines of a file, in order. */
export interface LineBatch {
  /** Number of the first of them, from 1. */
  first: number;
  texts: string[];
  /** Bytes of the file that were read so far, as they lie in it. */
  bytes: number;
}

/** A row longer than this is a mistake, and would have to be held in memory whole. UTF-16 units. */
const LONGEST = 4 * 1024 * 1024;

function requireLength(text: string, line: number): void {
  if (text.length > LONGEST)
    throw new PackRefused('the line is longer than 4 MB, which no row is. Is this one JSON document, not lines?', line);
}

/**
 * The lines of a file, in batches as large as the pieces in which it is read. Line ends may be `\n` or `\r\n`; a mark
 * of byte order is taken off; a last line without an end counts.
 *
 * @param onBytes hears every piece of the unpacked file, for a checksum
 * @throws PackRefused when the file cannot be unpacked, is not UTF-8, or has a line of more than 4 MB
 */
export async function* readLines(source: Blob, onBytes?: (piece: Uint8Array) => void): AsyncGenerator<LineBatch> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (await readBytes(source, read)).getReader();
  let rest = '';
  let next = 1;
  const take = (text: string): LineBatch => {
    const texts = (rest + text).split('\n');
    rest = texts.pop()!;
    requireLength(rest, next + texts.length);
    const batch = { first: next, texts: texts.map(withoutReturn), bytes: read.packed };
    for (const [i, each] of texts.entries()) requireLength(each, next + i);
    next += texts.length;
    return batch;
  };
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      onBytes?.(piece.value);
      yield take(decode(decoder, piece.value, next));
    }
    yield take(`${decode(decoder, undefined, next)}${rest === '' ? '' : '\n'}`);
  } finally {
    // Not waited for: after a failure there is nothing left to cancel.
    reader.cancel().catch(() => {});
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined, line: number): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new PackRefused('the text is not UTF-8, or the file was cut short within a letter.', line);
  }
}
