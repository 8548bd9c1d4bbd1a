/** One line of a stream. */
export interface Line {
  /** From 1, blank lines counted. */
  number: number;
  /** Without its line feed and a carriage return before it. */
  text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a UTF-8 stream one by one, never more than one line in memory beside the chunk just read. Only a line
 * feed ends a line, as JSON Lines has it: U+2028 and the like may stand unescaped in JSON text. A byte order mark at
 * the start is dropped, broken UTF-8 becomes U+FFFD. Time is linear, also for lines of many megabytes.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let number = 0;
  let parts: string[] = [];
  const take = (last: string): Line => {
    const text = [...parts, last].join('');
    parts = [];
    number++;
    const unmarked = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    return { number, text: unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked };
  };
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (let index = 0; index < pieces.length - 1; index++) yield take(pieces[index]!);
    parts.push(pieces.at(-1)!);
  }
  parts.push(decoder.decode());
  if (parts.some((part) => part !== '')) yield take('');
}
