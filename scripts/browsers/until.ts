/**
 * Asks again and again until the answer is neither false, null nor undefined, and gives it.
 *
 * @param what Said when it does not come: a sentence.
 * @param patience Milliseconds.
 * @throws {Error} `what`, with the last answer or exception, after `patience`.
 */
export async function until<T>(
  ask: () => Promise<T>,
  what: string,
  patience = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      last = answer;
    } catch (error) {
      // Asking may fail while a document is loading; the last failure is told below.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`${what} The last answer was: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}
