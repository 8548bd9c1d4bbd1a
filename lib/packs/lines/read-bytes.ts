import { PackRefused } from '../pack-refused';
import { gunzip } from './gunzip';

/** What is read so far of a file: bytes as they lie in it, and as they are unpacked. */
export interface BytesRead {
  packed: number;
  unpacked: number;
}

/**
 * Text of names and speeches packs to a fifth; a file that unpacks to more than this many times its size is no text.
 */
const MOST_TIMES = 200;

/** Below this no file can do harm. Bytes. */
const HARMLESS = 16 * 1024 * 1024;

/**
 * A whole piece is unpacked before anybody can stop it, and a bomb's to a thousand times its size: of 16 kB that is 16
 * MB; of a file read in pieces of half a megabyte it was measured to be 1.8 GB.
 */
const PIECE = 16 * 1024;

async function isPacked(source: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

function counting(read: BytesRead, field: keyof BytesRead, check = () => {}): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      read[field] += chunk.byteLength;
      check();
      controller.enqueue(chunk);
    },
  });
}

function inPieces(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.byteLength; at += PIECE) controller.enqueue(chunk.subarray(at, at + PIECE));
    },
  });
}

/**
 * The bytes of a file, unpacked when it is gzip (told by its first bytes, not by its name).
 *
 * @param read is kept up to date while the stream is read
 * @returns a stream that fails with PackRefused when the file is cut short or damaged ({@link gunzip}), or
 * unpacks to far more than any text does
 */
export async function readBytes(source: Blob, read: BytesRead): Promise<ReadableStream<Uint8Array>> {
  const bytes = source.stream() as ReadableStream<Uint8Array>;
  const count = counting(read, 'packed');
  if (!(await isPacked(source))) return bytes.pipeThrough(count).pipeThrough(counting(read, 'unpacked'));
  const guard = () => {
    if (read.unpacked > HARMLESS && read.unpacked > read.packed * MOST_TIMES)
      throw new PackRefused(
        'The file unpacks to more than 200 times its size, which no text does. It was not installed.',
      );
  };
  return bytes
    .pipeThrough(inPieces())
    .pipeThrough(count)
    .pipeThrough(gunzip())
    .pipeThrough(counting(read, 'unpacked', guard));
}
