import type { Answer } from './protocol';

/**
 * What the browsers say when the worker was stopped between our message and its answer, or is just starting.
 * Seen in Chromium 156 and Firefox 153; a second try starts the worker afresh.
 */
const WORKER_GONE = /receiving end does not exist|message (port|channel) (is )?closed|could not establish connection/i;

const failure = (message: string) => ({ ok: false as const, failure: { message } });

/** Sends, and sends again up to `triesLeft` times when nobody was there to answer. Never throws. */
export async function deliver<T>(send: () => Promise<unknown>, triesLeft: number): Promise<Answer<T>> {
  try {
    const answer = await send();
    if (answer !== undefined && answer !== null) return answer as Answer<T>;
    return triesLeft > 0 ? await deliver<T>(send, triesLeft - 1) : failure('Nobody answered. Reload the page.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (triesLeft > 0 && WORKER_GONE.test(message)) return deliver<T>(send, triesLeft - 1);
    return failure(message);
  }
}
