import { useLayoutEffect, useRef } from 'preact/hooks';

/** So many places are remembered; the oldest goes first. */
const MOST = 100;

/**
 * Keeps for each page where the reader was in the panel: it comes back there with the page, and a new page begins at
 * its top. As long as the panel is open; nothing is stored.
 *
 * @param page names what is shown; null where nothing is to be remembered
 */
export function useKeptPlace(page: string | null): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (page === null) return;
    const kept = places.current;
    scrollTo({ top: kept.get(page) ?? 0, behavior: 'instant' });
    const remember = () => {
      kept.delete(page);
      kept.set(page, scrollY);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [page]);
}
