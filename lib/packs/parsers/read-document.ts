import { parseJson } from '../format/check-value';
import { type BytesRead, readBytes } from '../lines/read-bytes';
import { PackRefused } from '../pack-refused';

/** A document is held in memory whole. Bytes, unpacked; the largest published ones are about a third of it. */
const LARGEST = 128 * 1024 * 1024;

/**
 * The text of a file that is one document and not lines; unpacked when it is gzip.
 *
 * @throws PackRefused when it is too large, cut short, damaged or not UTF-8
 */
export async function readText(source: Blob): Promise<string> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (await readBytes(source, read)).getReader();
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (read.unpacked > LARGEST)
        throw new PackRefused(
          'The document is larger than 128 MB. Split it, or make a pack with one row a line of it.',
        );
      text += decode(decoder, piece.value);
    }
    return text + decode(decoder);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * The next letters of a text; without a piece its end.
 *
 * @param decoder fatal
 * @throws PackRefused when it is not UTF-8, or cut short within a letter
 */
export function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new PackRefused('The text is not UTF-8, or the file was cut short within a letter.');
  }
}

/** @throws PackRefused as {@link readText}, and when the document is not JSON */
export async function readJson(source: Blob): Promise<unknown> {
  const text = await readText(source);
  if (text.trim() === '') throw new PackRefused('The file is empty.');
  return parseJson(text, null);
}
