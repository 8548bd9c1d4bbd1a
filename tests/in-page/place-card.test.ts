import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../lib/in-page/place-card';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 120) => ({ left, top, right: left + width, bottom: top + 20 });

describe('place of the card', () => {
  it.each([
    ['under the words', [line(100, 100)], null, { x: 100, y: 126 }],
    ['above them near the bottom', [line(100, 700)], null, { x: 100, y: 394 }],
    ['moved in from the right edge', [line(900, 100, 80)], null, { x: 632, y: 126 }],
    ['moved in from the left edge', [line(-40, 100)], null, { x: 8, y: 126 }],
    ['under the last line, at the first, from the keyboard', [line(800, 100), line(20, 120)], null, { x: 632, y: 146 }],
    ['at the line pointed at', [line(800, 100), line(20, 120)], { x: 50, y: 130 }, { x: 20, y: 146 }],
    ['under all of its lines', [line(40, 100), line(20, 120), line(20, 140)], { x: 50, y: 110 }, { x: 40, y: 166 }],
    ['above all of them near the bottom', [line(40, 660), line(20, 680)], { x: 30, y: 690 }, { x: 20, y: 354 }],
    ['under the line pointed at if they fill it', [line(9, 90), line(9, 700)], { x: 50, y: 100 }, { x: 9, y: 116 }],
    ['the first line when the pointer is beside all', [line(200, 100)], { x: 900, y: 700 }, { x: 200, y: 126 }],
  ])('%s', (_, boxes, point, place) => {
    expect(placeCard({ boxes, point, card, viewport })).toMatchObject(place);
  });

  it('takes what there is on the roomier side when neither has room enough', () => {
    const low = { width: 1000, height: 520 };
    const room = (top: number) =>
      placeCard({ boxes: [line(0, top)], point: null, card: { width: 360, height: 440 }, viewport: low });
    expect(room(150)).toMatchObject({ y: 176, height: 336, isUnder: true });
    expect(room(360)).toMatchObject({ y: 8, height: 346, isUnder: false });
  });

  it('goes to the line pointed at where the words leave too little on both sides', () => {
    const low = { width: 1000, height: 500 };
    const boxes = [line(0, 140), line(0, 360)];
    const room = (height: number) =>
      placeCard({ boxes, point: { x: 50, y: 150 }, card: { width: 360, height }, viewport: low });
    expect(room(300)).toMatchObject({ y: 166, height: 300, isUnder: true });
    expect(room(110)).toMatchObject({ y: 24, height: 110, isUnder: false });
  });

  it('is never so low that nothing can be read, even over its words', () => {
    const low = { width: 300, height: 200 };
    const room = placeCard({ boxes: [line(0, 90)], point: null, card, viewport: low });
    expect(room).toMatchObject({ x: 8, y: 32, width: 284, height: 160 });
  });

  const number = (max: number) => fc.integer({ min: 0, max });

  it('keeps a card that fits inside the viewport, and off the words where one side has room', () => {
    fc.assert(
      fc.property(number(990), number(790), number(900), number(700), (left, top, width, height) => {
        const box = line(left, top);
        const size = { width: Math.min(width, 984), height: Math.min(height, 784) };
        const { x, y, height: given, isUnder } = placeCard({ boxes: [box], point: null, card: size, viewport });
        expect(given).toBeLessThanOrEqual(size.height);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x + size.width).toBeLessThanOrEqual(992);
        expect(y + given).toBeLessThanOrEqual(792);
        const hasRoom = size.height <= 792 - box.bottom - 6 || size.height <= box.top - 6 - 8;
        if (hasRoom) expect([isUnder ? y >= box.bottom : y + given <= box.top, given]).toEqual([true, size.height]);
      }),
    );
  });
});
