import { parseJson } from '../format/check-value';
import { type BytesRead, readBytes, refusalFrom } from '../lines/read-bytes';
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
      text += decoder.decode(piece.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    // A decoder fails with the same error as an unpacker; the text tells which of them it was.
    throw refusalFrom(error);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** @throws PackRefused as {@link readText}, and when the document is not JSON */
export async function readJson(source: Blob): Promise<unknown> {
  const text = await readText(source);
  if (text.trim() === '') throw new PackRefused('The file is empty.');
  return parseJson(text, null);
}
