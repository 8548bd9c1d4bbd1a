/** Words that were typed and not saved yet. They outlive the page they were typed in. */
export interface Drafts {
  /** Null when there are none. */
  get(key: string): string | null;
  /** Kept before this returns; blank words are no draft. */
  set(key: string, text: string): void;
  delete(key: string): void;
}

/** Before every key of ours. */
const PREFIX = 'draft ';

/**
 * Drafts in the storage of the extension's own pages. Not in the library, because a popup is closed without warning and
 * only this storage has written when it returns. Where it is refused or full, they last as long as the page.
 *
 * @param open gives the storage; may throw, as browsers do that refuse it
 */
export function createDrafts(open: () => Storage): Drafts {
  const here = new Map<string, string>();
  const attempt = <T>(work: (storage: Storage) => T): T | null => {
    try {
      return work(open());
    } catch {
      return null;
    }
  };
  const forget = (key: string) => {
    here.delete(key);
    attempt((storage) => storage.removeItem(PREFIX + key));
  };
  return {
    get: (key) => here.get(key) ?? attempt((storage) => storage.getItem(PREFIX + key)),
    set(key, text) {
      if (text.trim() === '') return forget(key);
      here.set(key, text);
      attempt((storage) => storage.setItem(PREFIX + key, text));
    },
    delete: forget,
  };
}
