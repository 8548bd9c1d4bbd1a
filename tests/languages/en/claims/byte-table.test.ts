import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestClass, scoreBytes } from '../../../../lib/languages/en/claims/syntax/byte-table';
import { unpackTables } from '../../../../lib/languages/en/claims/syntax/weights-file';
import { packTables } from '../../../../scripts/train/pack-tables';
import { scoreRows } from '../../../../scripts/train/score-rows';

const BITS = 4;
const ROWS = 1 << BITS;

/** A table of some classes with its weights, and the rows of some features. */
const asked = fc.integer({ min: 2, max: 36 }).chain((classes) =>
  fc.record({
    classes: fc.constant(classes),
    weights: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })), {
      minLength: ROWS * classes,
      maxLength: ROWS * classes,
    }),
    rows: fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 32 }),
  }),
);

it('scores four classes at once as it does one at a time, but for what all classes have more', () => {
  fc.assert(
    fc.property(asked, ({ classes, weights, rows }) => {
      const table = { classes, mask: ROWS - 1, weights: Int8Array.from(weights) };
      const plain = new Float64Array(40);
      const atOnce = new Int32Array(40);
      const features = Int32Array.from(rows);
      scoreRows(table, features, rows.length, plain);
      scoreBytes(unpackTables(packTables([table]))[0]!, features, rows.length, atOnce, classes);
      const more = atOnce[0]! - plain[0]!;
      expect([...atOnce.subarray(0, classes)]).toEqual([...plain.subarray(0, classes)].map((score) => score + more));
      expect(bestClass(atOnce, classes)).toBe(bestClass(plain, classes));
    }),
  );
});

it('says so when the packed text is cut short', () => {
  const table = { classes: 3, mask: 1, weights: Int8Array.of(5, 0, -7, 0, 0, 90) };
  const packed = packTables([table]);
  expect(() => unpackTables(packed.slice(0, -1))).toThrow(RangeError);
});
