import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a live question has come to. */
export type Live<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; message: string };

/**
 * Asks the records now and again whenever what was read changes, in this page or in any other of ours.
 *
 * @param ask reads the records; a rejection is the state `failed`, with its message, until the records change
 * @param inputs asks anew when one of them is another
 */
export function useLive<T>(ask: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ status: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(ask).subscribe({
      next: (value) => setLive({ status: 'ready', value }),
      error: (error: unknown) => setLive({ status: 'failed', message: messageOf(error) }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}

/**
 * As {@link useLive}, about one thing: while the answer for another is still the last one, and when asking fails, null.
 *
 * @param key what it is about; compared by identity
 */
export function useLiveFor<K, T>(key: K, ask: () => Promise<T>, inputs: readonly unknown[]): T | null {
  const found = useLive(async () => ({ key, value: await ask() }), [key, ...inputs]);
  return found.status === 'ready' && found.value.key === key ? found.value.value : null;
}

/** The words for the reader of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
