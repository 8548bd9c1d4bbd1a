import type { CompareLanguage } from '../compare-language';
import type { Around } from './around-quantity';
import type { Quantity } from './quantity';

/** A figure with what stands around it. */
export interface Figure {
  quantity: Quantity;
  around: Around;
}

/** So many words must be said of both, where one of them has more: one alone ("the plan") may be about anything. */
const LEAST_SHARED = 2;

const areSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

function areOpposite(a: Around, b: Around, { up, down }: CompareLanguage): boolean {
  const goes = ({ keys }: Around, one: string, other: string) => keys.has(one) && !keys.has(other);
  return (goes(a, up, down) && goes(b, down, up)) || (goes(a, down, up) && goes(b, up, down));
}

/** Which way a figure went may be told or not: it is no word that the other lacks. */
function thingsOf({ keys }: Around, { up, down }: CompareLanguage): string[] {
  return [...keys].filter((key) => key !== up && key !== down);
}

function shareWords(a: Around, b: Around, language: CompareLanguage): boolean {
  const [mine, theirs] = [thingsOf(a, language), thingsOf(b, language)];
  const shared = mine.filter((key) => b.keys.has(key)).length;
  // Where each has a word that the other lacks, they may be of two things.
  if (shared === 0 || (shared < mine.length && shared < theirs.length)) return false;
  return shared >= LEAST_SHARED || mine.length === theirs.length;
}

function countSame({ counted: a }: Quantity, { counted: b }: Quantity): boolean {
  return (a.length === 0 && b.length === 0) || a.some((key) => b.includes(key));
}

/** Whether two figures are told in the same way, so that their numbers can be compared. */
function areToldAlike(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.per !== b.per) return false;
  if (a.dimension === 'count' && (a.counted.length === 0 || b.counted.length === 0)) return false;
  if (a.dimension === 'date' || a.dimension === 'day') return a.limit !== null && a.limit === b.limit;
  return (a.told === 'ends') === (b.told === 'ends') && (!a.told || !b.told || a.told === b.told);
}

/** Whether two figures are of one kind: one dimension, told alike, the same counted. */
export const areOfOneKind = (a: Quantity, b: Quantity): boolean => areToldAlike(a, b) && countSame(a, b);

/**
 * Whether two figures of two texts are of the same thing: the same dimension, told alike, the same counted, and in one
 * of the two clauses no word that the other has not. Errs towards no.
 */
export function areOfSameThing(a: Figure, b: Figure, language: CompareLanguage): boolean {
  return (
    areOfOneKind(a.quantity, b.quantity) &&
    a.around.isNegated === b.around.isNegated &&
    a.around.isToCome === b.around.isToCome &&
    areSame(a.around.dates, b.around.dates) &&
    areSame(a.around.qualifiers, b.around.qualifiers) &&
    !areOpposite(a.around, b.around, language) &&
    shareWords(a.around, b.around, language)
  );
}
