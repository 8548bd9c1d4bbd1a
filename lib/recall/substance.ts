import type { Bag } from './bag';
import type { Query } from './query';
import type { Rarity } from './rarity';
import { canBeSubject } from './subject-words';

/** Rarities of the shared subjects must add up to this; two words that one statement in 90 holds do. */
const ENOUGH = 9;
/** … or to this, where they are also most of what the claim or the text is about: "global peace" in a short text. */
const ENOUGH_OF_LITTLE = 6;
const MOST = 0.5;
/** A name alone must be this rare: about one statement in 150 holds it. */
const RARE_NAME = 5;
/** A name that is not a person's, alone, must be so much of what the claim is about. */
const MUCH = 0.33;

/** Which of the names in a claim are people's; null when nobody knows. Takes a `Term.key`. */
export type IsPerson = ((key: string) => boolean) | null;

/** One thing a claim is about: a word, or all words of one name. */
interface Subject {
  rarity: number;
  name: boolean;
  person: boolean;
  shared: boolean;
}

function subjectsOf(query: Query, bag: Bag, rarity: Rarity, isPerson: IsPerson): Subject[] {
  const subjects = new Map<number, Subject>();
  for (const word of query.words) {
    if (word.shown === null || !canBeSubject(word.key)) continue;
    const before = subjects.get(word.unit);
    subjects.set(word.unit, {
      rarity: Math.max(before?.rarity ?? 0, rarity(word.key)),
      name: word.name,
      person: (before?.person ?? false) || isPerson === null || isPerson(word.key),
      shared: (before?.shared ?? false) || bag.counts.has(word.key),
    });
  }
  return [...subjects.values()];
}

const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);
const weightOf = (subjects: Subject[]) => sum(subjects.map((subject) => subject.rarity));

/** Weight of all that a text can be about. */
function weightOfText(bag: Bag, rarity: Rarity): number {
  return sum([...bag.counts.keys()].filter(canBeSubject).map(rarity));
}

/**
 * Whether what a claim and a text share says that they are on one subject: subjects of the claim that are rare enough
 * together, or less rare ones that make up most of either, or one rare name that is much of the claim (most of it,
 * where it may be a person's). Figures and words like "biggest" or "last year" are not enough in any number.
 */
export function isOfSubstance(query: Query, bag: Bag, rarity: Rarity, isPerson: IsPerson): boolean {
  const subjects = subjectsOf(query, bag, rarity, isPerson);
  const shared = subjects.filter((subject) => subject.shared);
  const weight = weightOf(shared);
  const [only] = shared;
  if (!only) return false;
  if (shared.length === 1) {
    const least = only.person ? MOST : MUCH;
    return only.name && weight >= RARE_NAME && weight >= least * weightOf(subjects);
  }
  const most = Math.min(weightOf(subjects), weightOfText(bag, rarity));
  return weight >= ENOUGH || (weight >= ENOUGH_OF_LITTLE && weight >= MOST * most);
}
