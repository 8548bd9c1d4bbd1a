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
 * A page that is left alone tells nobody, so one that was asked too early is asked again: after so many ms, and each
 * time after twice as many, up to the longest.
 */
const ASKED_AGAIN = { first: 250, longest: 8000 } as const;

/** Whether a page may yet come to another answer without telling of it. */
const isEarly = ({ status }: TabView): boolean => status === 'looking' || status === 'reading' || status === 'not-here';

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
  const lookAgain = useCallback(async () => {
    const turn = latest.current;
    const tab = await findActiveTab(query).catch(() => null);
    const view = await readTabView(tab);
    if (turn !== latest.current) return null;
    setNow({ tab, view });
    return view;
  }, [query]);
  const look = useCallback(() => {
    latest.current += 1;
    return lookAgain();
  }, [lookAgain]);
  useEffect(() => {
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause: number = ASKED_AGAIN.first;
    const follow = async (looking: Promise<TabView | null>) => {
      clearTimeout(timer);
      // Not after the answer: a page that is just loading may leave a question without one.
      const next = setTimeout(() => follow(lookAgain()), pause);
      timer = next;
      pause = Math.min(2 * pause, ASKED_AGAIN.longest);
      const view = await looking;
      if (view && !isEarly(view)) clearTimeout(next);
    };
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        pause = ASKED_AGAIN.first;
        void follow(look());
      }, SETTLES);
    };
    watchActiveTab(lookSoon, ended.signal);
    void follow(look());
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [look, lookAgain]);
  return [now, look];
}
