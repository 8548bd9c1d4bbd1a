import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/in-page/mark';
import { createMarkIndex } from '../../lib/in-page/mark-index';

const mark = (block: number, start: number, end: number): Mark => ({
  span: { block, start, end },
  look: 'known',
  ref: { kind: 'entity', entity: `${block}:${start}-${end}`, mention: 0 },
});

const anyMark = fc
  .tuple(fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 30 }))
  .map(([block, start, length]) => mark(block, start, start + length));

describe('index of marks', () => {
  it('finds what a plain search finds, narrowest first', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 40 }), fc.nat(3), fc.nat(80), (marks, block, offset) => {
        const found = createMarkIndex(marks).at(block, offset);
        const plain = marks.filter(({ span }) => span.block === block && span.start <= offset && offset <= span.end);
        expect(new Set(found)).toEqual(new Set(plain));
        const widths = found.map(({ span }) => span.end - span.start);
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps every mark under its block', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 40 }), (marks) => {
        const index = createMarkIndex(marks);
        const blocks = index.blocks();
        expect(blocks).toEqual([...new Set(marks.map(({ span }) => span.block))].sort((a, b) => a - b));
        expect(new Set(blocks.flatMap((block) => index.inBlock(block)))).toEqual(new Set(marks));
      }),
    );
  });

  it('has nothing where there is nothing', () => {
    const index = createMarkIndex([]);
    expect(index.blocks()).toEqual([]);
    expect(index.inBlock(0)).toEqual([]);
    expect(index.at(0, 0)).toEqual([]);
  });
});
