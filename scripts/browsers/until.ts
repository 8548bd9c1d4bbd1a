/** How long nothing new may be heard, in milliseconds, where a caller does not say. */
const PATIENCE = 30_000;

/** So often is asked at the least: where an answer takes a second, half a minute is not long. */
const LEAST_ASKS = 100;

const PAUSE = 50;

/**
 * Asks again and again until the answer is neither false, null nor undefined, and gives it.
 *
 * It gives up when it has heard nothing new for a while. An `ask` that tells how far something is, by throwing an
 * `Error` that says so, is asked for as long as that changes, however slow the machine is.
 *
 * @param what Said when it does not come: a sentence.
 * @param patience Milliseconds without an answer or exception that was not heard before.
 * @throws {Error} `what`, with the last answer or exception.
 */
export async function until<T>(
  ask: () => Promise<T>,
  what: string,
  patience = PATIENCE,
): Promise<Exclude<T, false | null | undefined>> {
  const heard = new Set<string>();
  let [since, asks, last] = [Date.now(), 0, ''];
  do {
    const answer = await hear(ask);
    if ('value' in answer) return answer.value;
    last = answer.told;
    if (!heard.has(last)) [since, asks] = [Date.now(), 0];
    heard.add(last);
    asks++;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (asks < LEAST_ASKS || Date.now() - since < patience);
  throw new Error(`${what} The last answer was: ${last}`);
}

/** Asks once; `told` is what was heard instead of an answer. */
async function hear<T>(
  ask: () => Promise<T>,
): Promise<{ value: Exclude<T, false | null | undefined> } | { told: string }> {
  try {
    const answer = await ask();
    if (answer === false || answer === null || answer === undefined) return { told: String(answer) };
    return { value: answer as Exclude<T, false | null | undefined> };
  } catch (error) {
    // Asking may fail while a document is loading; the last failure is told in the end.
    return { told: error instanceof Error ? error.message : String(error) };
  }
}
