import type { Writable } from 'node:stream';
import { BadInput } from './bad-input';
import { parseLine } from './parse-line';
import { readLines } from './read-lines';
import type { Complain, LineHandler } from './subcommand';
import { createLineWriter } from './write-lines';

/**
 * Hands every line that is not blank to `handle` and writes what comes back, in order. A line that is bad, or that the
 * analysis fails on, is complained about with its number and gives no output. Stops when nobody reads any more.
 */
export async function handleLines(
  input: AsyncIterable<Uint8Array | string>,
  handle: LineHandler,
  output: Writable,
  complain: Complain,
): Promise<void> {
  const writer = createLineWriter(output);
  for await (const { number, text } of readLines(input)) {
    if (text.trim() === '') continue;
    let result: unknown;
    try {
      result = await handle(parseLine(text));
    } catch (error) {
      complain(`line ${number}: ${reasonOf(error)}`);
      continue;
    }
    if (!(await writer.write(result))) return;
  }
}

/** The reader's fault in our words; a fault of ours with enough to report it. */
function reasonOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  return `the analysis failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
