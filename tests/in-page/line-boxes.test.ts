// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { linesOf, THICK } from '../../lib/in-page/line-boxes';
import type { Mark, MarkLook, SpanMap } from '../../lib/in-page/mark';

document.body.innerHTML = '<p>Marta spoke to Jonas.</p>';
const words = document.querySelector('p')!.firstChild as Text;
const map: SpanMap = {
  rangesOf: ({ start, end }) => [{ node: words, start, end }],
  spanPointAt: () => null,
  blockElement: () => words.parentElement,
};
/** Letters 10 wide in a line of 20, which begins 5 below the block. */
Object.assign(Range.prototype, {
  getClientRects(this: Range) {
    const [left, right] = [100 + this.startOffset * 10, 100 + this.endOffset * 10];
    return [{ left, right, top: 205, bottom: 225, width: right - left, height: 20 }];
  },
});
const ground = { box: { left: 100, top: 200, right: 400, bottom: 240 }, scale: 1 };
const mark = (look: MarkLook, start: number, end: number): Mark => ({
  span: { block: 0, start, end },
  look,
  ref: { kind: 'claim', claim: 0 },
});

it('draws a name’s line under its letters, and a claim’s below it', () => {
  expect(linesOf(document, map, ground, [mark('known', 0, 5), mark('claim', 0, 20)], null)).toEqual([
    { paint: 'known', x: 0, y: 22, width: 50, height: THICK },
    { paint: 'claim', x: 0, y: 25, width: 200, height: THICK },
  ]);
});

it('keeps a line within its block', () => {
  const low = { ...ground, box: { ...ground.box, bottom: 226 } };
  expect(linesOf(document, map, low, [mark('claim', 0, 5)], null)).toMatchObject([{ y: 24 }]);
});

it('counts in the block’s own pixels where the page is scaled', () => {
  expect(linesOf(document, map, { ...ground, scale: 2 }, [mark('found', 5, 10)], null)).toEqual([
    { paint: 'found', x: 25, y: 11, width: 25, height: THICK },
  ]);
});

it('fills what is flashed, under the lines', () => {
  expect(linesOf(document, map, ground, [mark('known', 0, 5)], { block: 0, start: 0, end: 2 })).toMatchObject([
    { paint: 'flash', x: 0, y: 5, width: 20, height: 20 },
    { paint: 'known' },
  ]);
});
