import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BadInput } from './bad-input';
import { type Line, readLines } from './read-lines';

/** What reading a file or unpacking it can fail with; anything else is a fault of ours. */
const EXPECTED = /^(?:E[A-Z]+|Z_[A-Z_]+|ERR_STREAM_PREMATURE_CLOSE)$/;

/**
 * The lines of a file one by one; a name ending in `.gz` is unpacked on the way.
 * Throws `BadInput` where the file cannot be read or unpacked.
 */
export async function* openLines(file: string): AsyncGenerator<Line> {
  const bytes = new PassThrough();
  const reading = file.endsWith('.gz')
    ? pipeline(createReadStream(file), createGunzip(), bytes)
    : pipeline(createReadStream(file), bytes);
  // The same error comes out of the loop below; without this it would count as unhandled.
  reading.catch((error: Error) => bytes.destroy(error));
  try {
    yield* readLines(bytes);
    await reading;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !EXPECTED.test(code)) throw error;
    throw new BadInput(`${file} cannot be read: ${message}`);
  }
}
