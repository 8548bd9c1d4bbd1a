import type { Bag } from './bag';
import type { Query } from './query';
import type { Rarity } from './rarity';
import { canBeSubject } from './subject-words';

/** Rarities of the shared subjects must add up to this; two words that one statement in 90 holds do. */
const ENOUGH = 9;
/** A name alone must be this rare: about one statement in 150 holds it. */
const RARE_NAME = 5;
/** … and be so much of what the claim is about. */
const MOST_OF_CLAIM = 0.5;

/** One thing a claim is about: a word, or all words of one name. */
interface Subject {
  rarity: number;
  name: boolean;
  shared: boolean;
}

function subjectsOf(query: Query, bag: Bag, rarity: Rarity): Subject[] {
  const subjects = new Map<number, Subject>();
  for (const word of query.words) {
    if (word.shown === null || !canBeSubject(word.key)) continue;
    const before = subjects.get(word.unit);
    subjects.set(word.unit, {
      rarity: Math.max(before?.rarity ?? 0, rarity(word.key)),
      name: word.name,
      shared: (before?.shared ?? false) || bag.counts.has(word.key),
    });
  }
  return [...subjects.values()];
}

const sum = (subjects: Subject[]) => subjects.reduce((total, subject) => total + subject.rarity, 0);

/**
 * Whether what a claim and a text share says that they are on one subject: two subjects of the claim that are rare
 * enough together, or one rare name that is most of what the claim is about. Common words, figures and words like
 * "biggest" or "last year" are not enough in any number, nor is the name of one person in a long claim.
 */
export function isOfSubstance(query: Query, bag: Bag, rarity: Rarity): boolean {
  const subjects = subjectsOf(query, bag, rarity);
  const shared = subjects.filter((subject) => subject.shared);
  const [only] = shared;
  if (!only) return false;
  if (shared.length > 1) return sum(shared) >= ENOUGH;
  return only.name && only.rarity >= RARE_NAME && only.rarity >= MOST_OF_CLAIM * sum(subjects);
}
