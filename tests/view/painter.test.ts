// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightSurface, Paint } from '../../lib/view/highlight-surface';
import type { Mark, SpanMap } from '../../lib/view/mark';
import { createPainter } from '../../lib/view/painter';
import { type FakeObserver, fakeObservers } from './fake-observer';

class FakeStaticRange {
  constructor(readonly init: StaticRangeInit) {}
}

describe('painter', () => {
  let observers: FakeObserver[];
  let painted: Map<AbstractRange, Paint>;
  let surface: HighlightSurface & { restored: number };
  let ended: AbortController;

  const textOf = (block: number) => document.body.children[block]!.firstChild as Text;
  const map: SpanMap = {
    rangesOf: ({ block, start, end }) => [{ node: textOf(block), start, end }],
    spanPointAt: () => null,
    blockElement: (block) => document.body.children[block] ?? null,
  };
  const mark = (block: number, start: number, end: number, look: Mark['look'] = 'known'): Mark => ({
    span: { block, start, end },
    look,
    ref: { kind: 'entity', entity: 'e', mention: 0 },
  });
  const scroll = (blocks: number[], isNear: boolean) => {
    for (const observer of observers)
      observer.tell(
        blocks.map((block) => document.body.children[block]!),
        isNear,
      );
  };
  const words = () =>
    [...painted].map(([range, paint]) => {
      const { startContainer, startOffset, endOffset } = (range as unknown as FakeStaticRange).init;
      return `${paint}: ${(startContainer as Text).data.slice(startOffset, endOffset)}`;
    });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('StaticRange', FakeStaticRange);
    observers = fakeObservers(window);
    painted = new Map();
    surface = {
      restored: 0,
      add: (paint, range) => painted.set(range, paint),
      remove: (_, range) => painted.delete(range),
      restore() {
        this.restored += 1;
        return false;
      },
      clear: () => painted.clear(),
    };
    ended = new AbortController();
    document.body.innerHTML = '<p>Marta spoke.</p><p>Jonas listened.</p><p>Tove left.</p>';
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const start = () => createPainter({ document, map, signal: ended.signal, surface });

  it('paints what is near, and unpaints what went away', () => {
    start().paint([mark(0, 0, 5), mark(1, 0, 5, 'found')]);
    expect(words()).toEqual([]);
    scroll([0, 1], true);
    scroll([0], true);
    expect(words()).toEqual(['known: Marta']);
    scroll([1], true);
    expect(words()).toEqual(['known: Marta', 'found: Jonas']);
    for (const observer of observers)
      if (observer.margin === '100% 0px') observer.tell([document.body.children[0]!], false);
    expect(words()).toEqual(['found: Jonas']);
  });

  it('leaves the page’s markup as it was', () => {
    const before = document.documentElement.outerHTML;
    start().paint([mark(0, 0, 5), mark(1, 0, 5, 'claim')]);
    scroll([0, 1], true);
    scroll([0, 1], true);
    expect(words()).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('replaces all marks by new ones', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    scroll([0], true);
    scroll([0], true);
    painter.paint([mark(2, 0, 4, 'found')]);
    expect(words()).toEqual([]);
    scroll([2], true);
    scroll([2], true);
    expect(words()).toEqual(['found: Tove']);
  });

  it('ends with the signal, with nothing left and nothing running', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    scroll([0], true);
    scroll([0], true);
    ended.abort();
    expect(words()).toEqual([]);
    expect(observers.every(({ watched }) => watched.size === 0)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    painter.paint([mark(1, 0, 5)]);
    scroll([1], true);
    expect(words()).toEqual([]);
  });

  it('looks whether the page took the marks away, but not in a hidden tab', () => {
    start().paint([mark(0, 0, 5)]);
    vi.advanceTimersByTime(3000);
    expect(surface.restored).toBe(3);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(3000);
    expect(surface.restored).toBe(3);
  });

  it('paints nothing and throws nothing where the browser cannot', () => {
    const painter = createPainter({ document, map, signal: ended.signal });
    painter.paint([mark(0, 0, 5)]);
    painter.dispose();
    expect(observers).toHaveLength(0);
  });
});
