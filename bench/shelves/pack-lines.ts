/** The rows of a packaged pack, for peers. */

/** Every row of a gzip file of lines. */
export async function linesOf<T>(file: string): Promise<T[]> {
  const { body } = await fetch(file);
  const text = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

/**
 * Works on a part at a time. A worker that gives no sign for half a minute is ended by the browser, so between parts it
 * may answer.
 */
export async function inParts<T>(all: readonly T[], length: number, work: (part: T[], first: number) => unknown) {
  for (let first = 0; first < all.length; first += length) {
    await work(all.slice(first, first + length), first);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
