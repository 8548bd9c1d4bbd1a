import type { Bag } from './bag';
import type { Query } from './query';
import type { Rarity } from './rarity';
import type { RecallLanguage } from './recall-language';

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

/** Whether a text holds a word. Takes a `Term.key`. */
type Holds = (key: string) => boolean;

/** One thing a claim is about: a word, or all words of one name. */
interface Subject {
  keys: string[];
  rarity: number;
  name: boolean;
  person: boolean;
}

function subjectsOf(query: Query, rarity: Rarity, isPerson: IsPerson): Subject[] {
  const subjects = new Map<number, Subject>();
  for (const { key, shown, unit, name } of query.words) {
    if (shown === null || !query.language.canBeSubject(key)) continue;
    const before = subjects.get(unit);
    subjects.set(unit, {
      keys: [...(before?.keys ?? []), key],
      rarity: Math.max(before?.rarity ?? 0, rarity(key)),
      name,
      person: (before?.person ?? false) || isPerson === null || isPerson(key),
    });
  }
  return [...subjects.values()];
}

const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);
const weightOf = (subjects: Subject[]) => sum(subjects.map((subject) => subject.rarity));

/** Weight of all that a text can be about. */
function weightOfText(bag: Bag, rarity: Rarity, { canBeSubject }: RecallLanguage): number {
  return sum([...bag.counts.keys()].filter(canBeSubject).map(rarity));
}

/**
 * Whether what a claim and a text share says that they are on one subject: subjects of the claim that are rare enough
 * together, or less rare ones that make up most of either, or one rare name that is much of the claim (most of it,
 * where it may be a person's). Figures and words like "biggest" or "last year" are not enough in any number.
 */
export function isOfSubstance(query: Query, bag: Bag, rarity: Rarity, isPerson: IsPerson): boolean {
  return areEnough(
    subjectsOf(query, rarity, isPerson),
    (key) => bag.counts.has(key),
    () => weightOfText(bag, rarity, query.language),
  );
}

/**
 * Tells of texts of which nothing is known but the words of the claim that they hold, whether they can be of substance:
 * never false where {@link isOfSubstance} is true, whoever the people are and whatever else the text holds.
 */
export function canBeOfSubstance(query: Query, rarity: Rarity): (holds: Holds) => boolean {
  const subjects = subjectsOf(query, rarity, () => false);
  return (holds) => areEnough(subjects, holds, () => 0);
}

function areEnough(subjects: Subject[], holds: Holds, weightOfAll: () => number): boolean {
  const shared = subjects.filter(({ keys }) => keys.some(holds));
  const weight = weightOf(shared);
  const [only] = shared;
  if (!only) return false;
  if (shared.length === 1) {
    const least = only.person ? MOST : MUCH;
    return only.name && weight >= RARE_NAME && weight >= least * weightOf(subjects);
  }
  if (weight >= ENOUGH) return true;
  return weight >= ENOUGH_OF_LITTLE && weight >= MOST * Math.min(weightOf(subjects), weightOfAll());
}
