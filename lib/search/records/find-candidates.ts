import { IN_RECORDS } from '../../recall/thresholds';
import type { OwnCandidate, OwnCandidates } from './own-candidates';

/** Statements that are wanted for one claim. */
export interface Want {
  /**
   * How many are looked at, and how many of them must be shown; else `IN_RECORDS.again` times as many are looked at.
   */
  first: number;
  least: number;
  /** The best so many, by number. */
  search(limit: number): number[];
  mayShow(candidate: OwnCandidate): boolean;
}

interface Asked {
  want: Want;
  at: number;
  limit: number;
}

/** Finds them for all claims together: the disk is asked once, and once more where too few of them may be shown. */
export async function findCandidates(wants: readonly Want[], candidates: OwnCandidates): Promise<OwnCandidate[][]> {
  const found: OwnCandidate[][] = wants.map(() => []);

  /** Gives those that came out short although there is more. */
  async function look(asked: readonly Asked[]): Promise<Asked[]> {
    const hits = asked.map(({ want, limit }) => want.search(limit));
    await candidates.read(hits.flat());
    return asked.filter(({ want, at, limit }, i) => {
      found[at] = hits[i]!.flatMap((number) => candidates.at(number) ?? []).filter(want.mayShow);
      return hits[i]!.length === limit && found[at].length < want.least;
    });
  }

  const short = await look(wants.map((want, at) => ({ want, at, limit: want.first })));
  await look(short.map((asked) => ({ ...asked, limit: asked.limit * IN_RECORDS.again })));
  return found;
}
