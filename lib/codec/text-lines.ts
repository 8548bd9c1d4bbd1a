const LINE_FEED = 10;

/**
 * The lines at some places of a text that lies as UTF-8, without reading the others; undefined past the end. Lines end
 * with a line feed, the last one with the text.
 */
export function linesAt(bytes: Uint8Array, places: readonly number[]): (string | undefined)[] {
  const last = Math.max(...places);
  const starts = [0];
  while (starts.length <= last + 1) {
    const end = bytes.indexOf(LINE_FEED, starts.at(-1));
    starts.push(end < 0 ? bytes.length + 1 : end + 1);
    if (end < 0) break;
  }
  const decoder = new TextDecoder();
  return places.map((at) =>
    at + 1 < starts.length ? decoder.decode(bytes.subarray(starts[at], starts[at + 1]! - 1)) : undefined,
  );
}
