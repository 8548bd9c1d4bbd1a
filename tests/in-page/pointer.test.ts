// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark, SpanMap } from '../../lib/in-page/mark';
import { createMarkIndex } from '../../lib/in-page/mark-index';
import { createPointer, hitAt } from '../../lib/in-page/pointer';

// Only a browser makes events that come from the reader; the test that scripts are refused uses the real check.
const { isFromReader } = vi.hoisted(() => ({ isFromReader: vi.fn((_: Event) => true) }));
vi.mock('../../lib/in-page/from-reader', () => ({ isFromReader }));

/** Every letter is 10 wide and 20 high, in one line from the left top corner. */
const LETTER = 10;
const LINE = 20;

describe('what is under the pointer', () => {
  let text: Text;
  let ended: AbortController;
  const map: SpanMap = {
    rangesOf: ({ start, end }) => [{ node: text, start, end }],
    spanPointAt: (node, offset) => (node === text ? { block: 0, offset } : null),
    blockElement: () => text.parentElement,
  };
  const mark = (start: number, end: number, look: Mark['look'] = 'known'): Mark => ({
    span: { block: 0, start, end },
    look,
    ref: { kind: 'entity', entity: `${start}`, mention: 0 },
  });

  beforeEach(() => {
    document.body.innerHTML = '<p>Marta Lindqvist spoke of coal.</p>';
    text = document.querySelector('p')!.firstChild as Text;
    ended = new AbortController();
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => {
      run(0);
      return 0;
    });
    Object.assign(document, {
      // As browsers do it: the nearest place, however far the point is.
      caretPositionFromPoint: (x: number) => ({
        offsetNode: text,
        offset: Math.max(0, Math.min(text.length, Math.round(x / LETTER))),
      }),
    });
    Range.prototype.getClientRects = function (this: Range) {
      const [left, right] = [this.startOffset * LETTER, this.endOffset * LETTER];
      return [{ left, right, top: 0, bottom: LINE, width: right - left, height: LINE }] as unknown as DOMRectList;
    };
  });
  afterEach(() => {
    ended.abort();
    vi.restoreAllMocks();
  });

  it.each([
    ['on the first letter', 2, 10, 'Marta Lindqvist'],
    ['on the right half of the last letter', 148, 10, 'Marta Lindqvist'],
    ['on the line under it', 60, 22, 'Marta Lindqvist'],
    ['past its end', 156, 10, null],
    ['far below, where the caret still says it', 60, 400, null],
  ])('%s', (_, x, y, words) => {
    const hit = hitAt(document, map, createMarkIndex([mark(0, 15)]), x, y);
    expect(hit && text.data.slice(hit.mark.span.start, hit.mark.span.end)).toBe(words);
  });

  it('is the name, not the claim around it', () => {
    const index = createMarkIndex([mark(0, 29, 'claim'), mark(0, 15)]);
    expect(hitAt(document, map, index, 50, 10)?.mark.look).toBe('known');
    expect(hitAt(document, map, index, 200, 10)?.mark.look).toBe('claim');
  });

  describe('as it moves', () => {
    let told: (string | null)[];
    const send = (type: string, x: number, more: { pointerType?: string; buttons?: number } = {}) =>
      document.body.dispatchEvent(
        Object.assign(new MouseEvent(type, { clientX: x, clientY: 10, bubbles: true, buttons: more.buttons ?? 0 }), {
          pointerType: more.pointerType ?? 'mouse',
        }),
      );
    const move = (x: number, more = {}) => send('pointermove', x, more);
    const start = (marks = [mark(0, 15)]) => {
      told = [];
      const onHit = (hit: { mark: Mark } | null) => told.push(hit?.mark.look ?? null);
      createPointer({ document, map, signal: ended.signal, onHit }).setMarks(marks);
    };

    it('is told once for every change, and no more after the signal', () => {
      start();
      move(50);
      move(60);
      move(250);
      move(50, { pointerType: 'touch' });
      document.documentElement.dispatchEvent(new Event('pointerleave'));
      move(50);
      ended.abort();
      move(250);
      expect(told).toEqual(['known', null, 'known']);
    });

    it('is not moved by events that the page sends itself', async () => {
      const real = await vi.importActual<typeof import('../../lib/in-page/from-reader')>(
        '../../lib/in-page/from-reader',
      );
      isFromReader.mockImplementation(real.isFromReader);
      start();
      move(50);
      send('pointerdown', 50);
      isFromReader.mockImplementation(() => true);
      expect(told).toEqual([]);
      move(50);
      expect(told).toEqual(['known']);
    });

    it('asks nothing of the browser while there are no marks', () => {
      start([]);
      move(50);
      expect(told).toEqual([]);
      expect(window.requestAnimationFrame).not.toHaveBeenCalled();
    });

    it('is nothing while a button is pressed', () => {
      start();
      move(50);
      send('pointerdown', 50, { buttons: 1 });
      move(60, { buttons: 1 });
      move(70);
      expect(told).toEqual(['known', null, 'known']);
    });

    it('is nothing that only slid under it, until it moves again', () => {
      start();
      move(250);
      document.body.innerHTML = '<p>Marta Lindqvist, Marta Lindqvist and Marta Lindqvist</p>';
      text = document.querySelector('p')!.firstChild as Text;
      ended.abort();
      ended = new AbortController();
      start([mark(17, 32)]);
      move(50);
      const slide = (by: number) => {
        Range.prototype.getClientRects = function (this: Range) {
          const [left, right] = [this.startOffset * LETTER - by, this.endOffset * LETTER - by];
          return [{ left, right, top: 0, bottom: LINE, width: right - left, height: LINE }] as unknown as DOMRectList;
        };
        Object.assign(document, {
          caretPositionFromPoint: (x: number) => ({ offsetNode: text, offset: Math.round((x + by) / LETTER) }),
        });
        document.dispatchEvent(new Event('scroll'));
      };
      slide(170);
      expect(told).toEqual([null]);
      move(51);
      expect(told).toEqual([null, 'known']);
      slide(0);
      expect(told).toEqual([null, 'known', null]);
    });
  });
});
