/** One thing that may be shown: how sure it is, and whether it is wanted (null: nobody judged it). */
export interface Scored {
  claim: string;
  score: number;
  wanted: boolean | null;
}

/** What is shown from some score on, against all that is wanted. Shares are 0 to 1. */
export interface Shown {
  from: number;
  shown: number;
  judged: number;
  precision: number;
  recall: number;
  /** Of the claims for which something is wanted, those beside which some of it is shown. */
  served: number;
}

const served = (list: readonly Scored[]) => new Set(list.filter(({ wanted }) => wanted).map(({ claim }) => claim)).size;

/** @param all every wanted pair, shown or not */
export function shownFrom(from: number, list: readonly Scored[], all: readonly Scored[]): Shown {
  const shown = list.filter(({ score }) => score >= from);
  const judged = shown.filter(({ wanted }) => wanted !== null);
  const right = judged.filter(({ wanted }) => wanted).length;
  return {
    from,
    shown: shown.length,
    judged: judged.length,
    precision: right / Math.max(1, judged.length),
    recall: right / Math.max(1, all.filter(({ wanted }) => wanted).length),
    served: served(shown) / Math.max(1, served(all)),
  };
}

/** The highest score from which on a share of all that is wanted is shown; null where that is never reached. */
export function scoreAtRecall(recall: number, list: readonly Scored[], all: readonly Scored[]): number | null {
  const right = list.filter(({ wanted }) => wanted).sort((a, b) => b.score - a.score);
  const needed = Math.ceil(recall * all.filter(({ wanted }) => wanted).length);
  return right[needed - 1]?.score ?? null;
}
