import type { CheckOfClaim } from '../model/check';
import type { When } from '../model/when';
import { affinity } from './affinity';
import type { Bag } from './bag';
import { isSamePage, type ReadingPlace } from './being-read';
import type { Query } from './query';
import { type Collection, coverOf, scoreBag } from './rank';
import { isOfSubstance } from './substance';
import { CHECKS } from './thresholds';
import { WEIGHTS } from './weights';

/** A fact check that may fit a claim. */
export interface CheckCandidate extends Omit<CheckOfClaim, 'shared'> {
  bag: Bag;
}

/** What is asked for. */
export interface CheckedText {
  query: Query;
  said: When | null;
  /** The keys of the reporting words, where these hold the words off (*denied*, *doubts*); else null or absent. */
  heldOffBy?: ReadonlySet<string> | null;
}

/**
 * Whether a check is of the words as the claim holds them. A claim that denies, doubts or opposes them fits a check
 * that says so too: by the same reporting word, or by negating what the claim does not.
 */
function isHeldAlike({ query, heldOffBy }: CheckedText, { counts, negated }: Bag): boolean {
  if (!heldOffBy) return true;
  if ([...heldOffBy].some((key) => counts.has(key))) return true;
  return query.words.some((word) => !word.negated && negated.has(word.key));
}

/**
 * The fact checks that are about nearly what a claim says, the closest first. A check of what another or an unnamed
 * speaker said must be closer; one of words that the claim denies is none of it. Looks at words only, never at the
 * result. The page that is being read is no check of itself.
 */
export function closeChecks(
  asked: CheckedText,
  candidates: readonly CheckCandidate[],
  collection: Collection,
  place: ReadingPlace,
): CheckOfClaim[] {
  const { query, said } = asked;
  const own = new Set(query.words.map(({ key }) => key));
  const date = (said ?? place.published)?.date;
  const found = candidates.flatMap(({ bag, ...candidate }) => {
    const { check, sameSpeaker } = candidate;
    const least = sameSpeaker ? CHECKS.sameSpeaker : CHECKS.anySpeaker;
    const { score, shared } = scoreBag(query, bag, collection);
    if (score < least.score || coverOf(bag, own, collection.rarity) < least.cover) return [];
    if (!isOfSubstance(query, bag, collection.rarity, null) || isSamePage(check.address, place.address)) return [];
    if (!isHeldAlike(asked, bag)) return [];
    const checked = check.claimDate ?? check.published ?? undefined;
    const speaker = sameSpeaker ? 1 + WEIGHTS.sameSpeaker : 1;
    const closeness = score * speaker * affinity({ date }, { date: checked }, query.language);
    return [{ closeness, found: { ...candidate, shared } }];
  });
  found.sort((a, b) => b.closeness - a.closeness || (a.found.check.id < b.found.check.id ? -1 : 1));
  return found.slice(0, CHECKS.shown).map((each) => each.found);
}
