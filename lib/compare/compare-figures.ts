import type { CompareLanguage } from './compare-language';
import type { TextRange } from './pieces';
import { aroundQuantity } from './quantities/around-quantity';
import type { Quantity } from './quantities/quantity';
import { areOfOneKind, areOfSameThing, type Figure } from './quantities/same-quantity';
import { mayBeSame } from './quantities/same-value';
import type { ReadText } from './read-text';

/** A place in each of the two texts. */
export interface RangePair {
  now: TextRange;
  earlier: TextRange;
}

function figuresOf(text: ReadText): Figure[] {
  return text.quantities.map((quantity) => ({ quantity, around: aroundQuantity(text, quantity) }));
}

const isAmong = (quantity: Quantity, others: readonly Quantity[]): boolean =>
  others.some((other) => other.dimension === quantity.dimension && mayBeSame(other, quantity));

/** Whether no figure of the one text stands against figures of its kind in the other that are all other numbers. */
export function figuresAgree(now: ReadText, earlier: ReadText): boolean {
  const agree = (some: readonly Quantity[], others: readonly Quantity[]) =>
    some.every((each) => isAmong(each, others) || !others.some(({ dimension }) => dimension === each.dimension));
  return agree(now.quantities, earlier.quantities) && agree(earlier.quantities, now.quantities);
}

/** How many numbers the figures of the same kind as one give; a number told twice is one. */
function countLike({ quantity }: Figure, others: readonly Figure[]): number {
  const alike = others.filter((other) => areOfOneKind(quantity, other.quantity));
  return new Set(alike.map((other) => `${other.quantity.low} ${other.quantity.high}`)).size;
}

const rangeOf = ({ quantity: { start, end } }: Figure): TextRange => ({ start, end });

/**
 * The figures in which two texts differ: of the same thing, told alike, and no rounding or range of each other. Empty
 * where there is none, or where it is not clear which figure stands against which.
 */
export function otherFigures(now: ReadText, earlier: ReadText, language: CompareLanguage): RangePair[] {
  if (now.quantities.length === 0 || earlier.quantities.length === 0) return [];
  const [all, before] = [figuresOf(now), figuresOf(earlier)];
  const [mine, theirs] = [
    all.filter((figure) => !isAmong(figure.quantity, earlier.quantities)),
    before.filter((figure) => !isAmong(figure.quantity, now.quantities)),
  ];
  return mine.flatMap((figure) => {
    // One more figure of the kind in one of the texts, and nobody can tell which stands against which.
    if (countLike(figure, mine) !== countLike(figure, theirs)) return [];
    const [other, ...more] = theirs.filter((each) => areOfSameThing(figure, each, language));
    if (!other || more.length > 0 || mine.filter((each) => areOfSameThing(each, other, language)).length > 1) return [];
    return [{ now: rangeOf(figure), earlier: rangeOf(other) }];
  });
}
