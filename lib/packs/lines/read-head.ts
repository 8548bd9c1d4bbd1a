import { type BytesRead, readBytes } from './read-bytes';

/** So much of the beginning tells formats apart, and shows the first rows. Bytes, unpacked. */
const HEAD = 64 * 1024;

const LINE_END = 10;

/**
 * The first bytes of a file, unpacked; fewer than 64 kB only where the file has no more, or is damaged there. What is
 * wrong with it is told when it is read.
 */
export async function readHead(source: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const head = new Uint8Array(HEAD);
  let length = 0;
  const reader = (await readBytes(source, read)).getReader();
  try {
    for (let piece = await reader.read(); !piece.done && length < HEAD; piece = await reader.read()) {
      const part = piece.value.subarray(0, HEAD - length);
      head.set(part, length);
      length += part.length;
    }
  } catch {
    // The beginning is enough here.
  } finally {
    reader.cancel().catch(() => {});
  }
  return head.slice(0, length);
}

/** The first whole lines of a file, as a file of their own; a line longer than the head is cut off. */
export async function firstLines(source: Blob): Promise<Blob> {
  const head = await readHead(source);
  const end = head.lastIndexOf(LINE_END);
  return new Blob([head.length < HEAD || end < 0 ? head : head.subarray(0, end)]);
}
