import type { Quantity } from './quantity';

/** "About" may be off by a tenth. */
const ABOUT = 0.1;
/** What conversion of units costs: a year is not twelve months to the second. */
const CONVERTED = 0.005;

type Ends = Pick<Quantity, 'low' | 'high'>;

/** The numbers that a figure can stand for, as it is told. */
function meant({ low, high, rounding, bound }: Quantity): Ends {
  const slack = Math.max(rounding, bound === 'rough' ? Math.abs(high) * ABOUT : 0, Math.abs(high) * CONVERTED);
  if (bound === 'minimum') return { low: low - slack, high: Number.POSITIVE_INFINITY };
  if (bound === 'maximum') return { low: Number.NEGATIVE_INFINITY, high: high + slack };
  return { low: low - slack, high: high + slack };
}

const within = (inner: Ends, outer: Ends): boolean => inner.low >= outer.low && inner.high <= outer.high;
const meet = (a: Ends, b: Ends): boolean => a.low <= b.high && b.low <= a.high;
const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * CONVERTED;

/**
 * Whether two figures of one dimension may be the same number: one is the other rounded ("1.5m", "1.48 million"), lies
 * in its range, or within its "more than". Two equal bounds are compared by their numbers.
 */
export function mayBeSame(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'date' || a.dimension === 'day') return meet(a, b);
  if (nearly(a.low, b.low) && nearly(a.high, b.high)) return true;
  if (a.bound === b.bound && a.bound !== 'rough' && a.low === a.high && b.low === b.high) {
    return a.rounding > b.rounding ? within(b, meant({ ...a, bound: null })) : within(a, meant({ ...b, bound: null }));
  }
  return meet(meant(a), meant(b));
}
