/** A little of linear algebra, for learning themes. */
import type { WordCounts } from './bag';
import type { Rarity } from './rarity';

/** A text as a direction of length 1: which words it holds, by number, and how much each counts. */
export interface SparseRow {
  words: Int32Array;
  weights: Float64Array;
}

/** The texts as directions; words that are not among `keys` are left out. A text without any is an empty row. */
export function sparseRows(texts: readonly WordCounts[], keys: readonly string[], rarity: Rarity): SparseRow[] {
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  return texts.map((counts) => {
    const held = [...counts].filter(([key]) => numberOf.has(key));
    const weights = Float64Array.from(held, ([key, count]) => (1 + Math.log(count)) * rarity(key));
    const words = Int32Array.from(held, ([key]) => numberOf.get(key)!);
    return { words, weights: scaledTo1(weights) };
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Changes the numbers in place; all 0 stay 0. */
function scaledTo1(numbers: Float64Array): Float64Array {
  const length = Math.sqrt(dot(numbers, numbers));
  if (length > 0) for (let i = 0; i < numbers.length; i++) numbers[i]! /= length;
  return numbers;
}

/** For each word the sum over all rows, each times its number. */
export function sumsOfRows(rows: readonly SparseRow[], ofRows: Float64Array, words: number): Float64Array {
  const sums = new Float64Array(words);
  rows.forEach(({ words: held, weights }, at) => {
    const by = ofRows[at]!;
    for (let i = 0; i < held.length; i++) sums[held[i]!]! += weights[i]! * by;
  });
  return sums;
}

/** For each row the sum over its words, each times its number. */
export function productsOfWords(rows: readonly SparseRow[], ofWords: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ words, weights }) => {
    let sum = 0;
    for (let i = 0; i < words.length; i++) sum += weights[i]! * ofWords[words[i]!]!;
    return sum;
  });
}

/** What of a column is left when it is cleared of another is below this: nothing but rounding. */
const NOTHING = 1e-9;

/**
 * Makes columns stand at right angles to each other, each of length 1, one after the other and in place. One that says
 * nothing that those before it do not say becomes all 0.
 */
export function orthonormalize(columns: readonly Float64Array[]): void {
  columns.forEach((column, at) => {
    const whole = Math.sqrt(dot(column, column));
    for (const before of columns.slice(0, at)) {
      const by = dot(column, before);
      for (let i = 0; i < column.length; i++) column[i]! -= by * before[i]!;
    }
    if (Math.sqrt(dot(column, column)) <= NOTHING * whole) column.fill(0);
    else scaledTo1(column);
  });
}
