import type { Writable } from 'node:stream';

/** Writes values as JSON Lines. */
export interface LineWriter {
  /** Waits while the reader at the other end is slow. Returns false once nobody reads any more. */
  write(value: unknown): Promise<boolean>;
}

/**
 * Makes a writer for a stream. That the other end closes early (`| head -1`) is an expected outcome, told by
 * `write`; any other error of the stream is thrown from the next `write`.
 */
export function createLineWriter(stream: Writable): LineWriter {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const isGone = () => {
    if (failure && failure.code !== 'EPIPE') throw failure;
    return failure !== null || stream.destroyed;
  };
  return {
    async write(value) {
      if (isGone()) return false;
      if (!stream.write(`${JSON.stringify(value)}\n`)) await drained(stream);
      return !isGone();
    },
  };
}

/** Resolves when the stream takes more, or has ended in any way; why it ended is seen at the next write. */
function drained(stream: Writable): Promise<void> {
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
