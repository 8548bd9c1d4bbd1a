import type { WeightTable } from './table';

/**
 * Tables of weights as printable text, small after gzip: for each table its class count and row bits, then for each
 * weight that is not zero the distance to it, and its value. Numbers are in base 64, five bits a character, low bits
 * first, the sixth bit says that more follow; values are folded (0, -1, 1, -2, 2 …) so that small ones take one character.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function pushNumber(out: string[], value: number): void {
  let rest = value;
  while (rest > 31) {
    out.push(DIGITS[32 | (rest & 31)]!);
    rest >>>= 5;
  }
  out.push(DIGITS[rest]!);
}

/** The text of some tables of whole numbers, in order. */
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

/** The tables of a text made by {@link packTables}. Throws a RangeError when the text is cut short. */
export function unpackTables(packed: string): WeightTable[] {
  const digit = new Uint8Array(128);
  for (let i = 0; i < 64; i++) digit[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      if (at >= packed.length) throw new RangeError('The weights are cut short.');
      const d = digit[packed.charCodeAt(at++)]!;
      value |= (d & 31) << shift;
      if (d < 32) return value;
    }
  };
  const tables: WeightTable[] = [];
  while (at < packed.length) {
    const classes = next();
    const rows = 1 << next();
    const places = new Int32Array(next());
    let place = -1;
    for (let i = 0; i < places.length; i++) {
      place += next() + 1;
      places[i] = place;
    }
    const weights = new Int8Array(classes * rows);
    for (const p of places) {
      const folded = next();
      weights[(p & (rows - 1)) * classes + Math.floor(p / rows)] = folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
    }
    tables.push({ classes, mask: rows - 1, weights });
  }
  return tables;
}
