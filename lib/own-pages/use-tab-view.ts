import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, findActiveTab, watchActiveTab } from './active-tab';
import { readTabView, type TabView } from './tab-view';

/** The tab a page of ours is about, and where it stands. */
export interface TabNow {
  tab: ActiveTab | null;
  view: TabView;
}

/** A tab that loads tells of itself several times in a row; ms after the last of them we look. */
const SETTLES = 40;

/**
 * Follows the active tab, or the one that the page's own address names.
 *
 * @param query the page's `location.search`
 * @returns what it shows now (null until the first look), and a function that looks again
 */
export function useTabView(query: string): [TabNow | null, () => void] {
  const [now, setNow] = useState<TabNow | null>(null);
  // An answer that was overtaken by a later look is dropped.
  const latest = useRef(0);
  const look = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const tab = await findActiveTab(query).catch(() => null);
    const view = await readTabView(tab);
    if (turn === latest.current) setNow({ tab, view });
  }, [query]);
  useEffect(() => {
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLES);
    };
    watchActiveTab(lookSoon, ended.signal);
    void look();
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [look]);
  return [now, look];
}
