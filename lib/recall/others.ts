import type { OthersStatement, RecalledStatement } from '../model/recall';
import { foldWords } from '../text/fold-word';
import { areAlike } from './alike';
import { type Asked, saidAt } from './asked';
import { isBeingRead } from './being-read';
import type { Candidate, Candidates } from './candidates';
import { daysApart, saidOrPublished } from './dates';
import { matterSigns, sureOf } from './matter';
import { scoreBag } from './rank';
import { withoutRepeats } from './repeats';
import { isOfSubstance } from './substance';
import { OTHERS } from './thresholds';

type Found = RecalledStatement & { speaker: string | null };

function recalled(asked: Asked, candidate: Candidate, among: Candidates): Found | null {
  const { claim, query, isPerson, place, matter } = asked;
  const { statement, source, bag, matter: ofStatement, alsoIn, speaker } = candidate;
  const found = scoreBag(query, bag, among);
  if (found.score < OTHERS.score || !isOfSubstance(query, bag, among.rarity, isPerson)) return null;
  if (isBeingRead(claim, statement, source, place, areAlike(query, bag, among.rarity))) return null;
  const days = daysApart(saidOrPublished(statement), saidAt(asked));
  const sure = sureOf(matterSigns(matter, ofStatement(), days));
  return { ...found, statement, source, alsoIn, speaker, sure };
}

/** Best first; equal scores by id. */
const compareScores = (a: Found, b: Found) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1);

/**
 * At most one of each speaker: the others on a subject are several people. Two of one name may be the same person,
 * whatever their ids.
 */
function onePerPerson(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ statement: { person }, speaker }) => {
    const keys = [`id ${person}`, `name ${foldWords(speaker ?? person)}`];
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** What others said on the subject of a claim, best first, one of each. */
export function othersOn(asked: Asked, candidates: Candidates): OthersStatement[] {
  const found = candidates.all.flatMap((candidate) => recalled(asked, candidate, candidates) ?? []);
  return onePerPerson(withoutRepeats(found.sort(compareScores)))
    .slice(0, OTHERS.shown)
    .map((each) => ({ ...each, speaker: each.speaker ?? '' }));
}
