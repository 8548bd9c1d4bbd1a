import type { SessionStore } from '../../lib/desk/tab-readings';

/** A session store as the browser’s: what goes in comes out as a copy. */
export function sessionInMemory(): SessionStore {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(values.get(key)),
    set: async (key, value) => void values.set(key, structuredClone(value)),
  };
}
