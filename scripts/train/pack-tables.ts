import { DIGITS } from '../../lib/languages/en/claims/syntax/weights-file';
import type { WeightTable } from './weight-table';

function pushNumber(out: string[], value: number): void {
  let rest = value;
  while (rest > 31) {
    out.push(DIGITS[32 | (rest & 31)]!);
    rest >>>= 5;
  }
  out.push(DIGITS[rest]!);
}

/** The text of some tables of whole numbers, in order; each with all its rows. */
export function packTables(tables: WeightTable[]): string {
  const out: string[] = [];
  for (const { classes, mask, weights } of tables) {
    pushNumber(out, classes);
    pushNumber(out, 31 - Math.clz32(mask + 1));
    let count = 0;
    for (const w of weights) if (w) count++;
    pushNumber(out, count);
    const values: string[] = [];
    // Column by column: the weights of one class lie together and are alike.
    let last = -1;
    for (let c = 0; c < classes; c++) {
      for (let row = 0; row <= mask; row++) {
        const w = weights[row * classes + c]!;
        if (!w) continue;
        const place = c * (mask + 1) + row;
        pushNumber(out, place - last - 1);
        last = place;
        pushNumber(values, w < 0 ? -2 * w - 1 : 2 * w);
      }
    }
    for (const value of values) out.push(value);
  }
  return out.join('');
}
