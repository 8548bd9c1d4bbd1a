/** How good rankings are, each a mean over queries, 0 to 1. */
export interface RankingScores {
  map: number;
  map5: number;
  mrr: number;
  recall20: number;
}

/** Average precision of one ranking, cut at its end, divided by all relevant documents as in trec_eval. */
export function averagePrecision(ranked: string[], relevant: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  ranked.forEach((id, index) => {
    if (relevant.has(id)) sum += ++hits / (index + 1);
  });
  return sum / relevant.size;
}

/**
 * Scores rankings against what is relevant; a query without a ranking counts 0, one without relevant documents is left
 * out.
 */
export function scoreRankings(runs: Map<string, string[]>, relevant: Map<string, Set<string>>): RankingScores {
  const sum: RankingScores = { map: 0, map5: 0, mrr: 0, recall20: 0 };
  for (const [query, wanted] of relevant) {
    const ranked = runs.get(query) ?? [];
    const first = ranked.findIndex((id) => wanted.has(id));
    sum.map += averagePrecision(ranked, wanted);
    sum.map5 += averagePrecision(ranked.slice(0, 5), wanted);
    sum.mrr += first < 0 ? 0 : 1 / (first + 1);
    sum.recall20 += ranked.slice(0, 20).filter((id) => wanted.has(id)).length / wanted.size;
  }
  const mean = (value: number) => value / Math.max(1, relevant.size);
  return { map: mean(sum.map), map5: mean(sum.map5), mrr: mean(sum.mrr), recall20: mean(sum.recall20) };
}
