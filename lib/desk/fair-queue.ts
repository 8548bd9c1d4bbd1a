/**
 * Articles are read one after the other, because reading fills the desk's one thread. So that no page can keep the
 * others waiting, each tab has only few of them in the queue, and of the tabs that wait the one comes first that used
 * least time.
 */

/** The queue gave up on an article; the message is for the reader. */
class NotReadNow extends Error {
  override name = 'NotReadNow';
}

/** Waiting of one tab: what is read now may be out of date already, and the next one too. */
const MOST_WAITING = 2;

/** After this the next article is read, whatever became of this one. Milliseconds. */
const LONGEST = 20_000;

/** The times of so many tabs are remembered. */
const MOST_TABS = 200;

interface Job {
  tab: number | null;
  work: () => Promise<unknown>;
  settle: (result: Promise<unknown>) => void;
  refuse: (why: string) => void;
}

/** Takes work of tabs. */
export interface FairQueue {
  /**
   * Does the work when its turn comes. Of more than a few of one tab the oldest that waits is refused.
   *
   * @param tab null for what no tab asked
   * @throws NotReadNow, and what `work` throws
   */
  run<T>(tab: number | null, work: () => Promise<T>): Promise<T>;
}

/**
 * Makes a queue.
 *
 * @param now milliseconds of a clock that never goes back
 * @param longest milliseconds after which work is given up; tests give their own
 */
export function createFairQueue(now: () => number, longest = LONGEST): FairQueue {
  const waiting: Job[] = [];
  const used = new Map<number | null, number>();
  let isBusy = false;

  const spend = (tab: number | null, time: number) => {
    const all = (used.get(tab) ?? 0) + time;
    used.delete(tab);
    used.set(tab, all);
    if (used.size > MOST_TABS) used.delete(used.keys().next().value!);
  };
  const take = (): Job | undefined => {
    const timeOf = ({ tab }: Job) => used.get(tab) ?? 0;
    const next = waiting.reduce<Job | undefined>(
      (best, job) => (best && timeOf(best) <= timeOf(job) ? best : job),
      undefined,
    );
    if (next) waiting.splice(waiting.indexOf(next), 1);
    return next;
  };
  const workOff = async () => {
    if (isBusy) return;
    isBusy = true;
    for (let job = take(); job; job = take()) {
      const begun = now();
      const result = atMost(longest, job.work);
      job.settle(result);
      await result.catch(() => {});
      spend(job.tab, now() - begun);
    }
    isBusy = false;
  };
  return {
    run<T>(tab: number | null, work: () => Promise<T>): Promise<T> {
      const same = waiting.filter((job) => job.tab === tab);
      if (same.length >= MOST_WAITING) {
        waiting.splice(waiting.indexOf(same[0]!), 1);
        same[0]!.refuse('The page changed again before it was read.');
      }
      return new Promise<T>((resolve, reject) => {
        const settle = (result: Promise<unknown>) => resolve(result as Promise<T>);
        waiting.push({ tab, work, settle, refuse: (why) => reject(new NotReadNow(why)) });
        void workOff();
      });
    },
  };
}

/** The result, or a refusal when it does not come in time. */
async function atMost<T>(longest: number, work: () => Promise<T>): Promise<T> {
  const result = work();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReadNow('Reading this page took too long, so it was given up.')), longest);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}
