// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightSurface, Paint } from '../../lib/in-page/highlight-surface';
import type { Mark, SpanMap } from '../../lib/in-page/mark';
import { createPainter } from '../../lib/in-page/painter';
import { type FakeLayout, fakeLayout } from './fake-layout';

/** Far enough down to be in a group of its own. */
const FAR = 60;

class FakeStaticRange {
  constructor(readonly init: StaticRangeInit) {}
}

describe('painter', () => {
  let layout: FakeLayout;
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
  const words = () =>
    [...painted].map(([range, paint]) => {
      const { startContainer, startOffset, endOffset } = (range as unknown as FakeStaticRange).init;
      return `${paint}: ${(startContainer as Text).data.slice(startOffset, endOffset)}`;
    });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('StaticRange', FakeStaticRange);
    layout = fakeLayout();
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
    document.body.innerHTML = `<p>Marta spoke.</p><p>Jonas listened.</p><p>Tove left.</p>${'<p>Jonas</p>'.repeat(FAR)}`;
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const start = () => createPainter({ document, map, signal: ended.signal, surface });

  it('paints what is near, and unpaints what went away', () => {
    start().paint([mark(0, 0, 5), mark(FAR, 0, 5, 'found')]);
    expect(words()).toEqual(['known: Marta']);
    layout.scrollTo(FAR);
    expect(words()).toEqual(['found: Jonas']);
    layout.scrollTo(0);
    expect(words()).toEqual(['known: Marta']);
  });

  it('leaves the page’s markup as it was', () => {
    const before = document.documentElement.outerHTML;
    start().paint([mark(0, 0, 5), mark(1, 0, 5, 'claim')]);
    expect(words()).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('replaces all marks by new ones', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    painter.paint([mark(2, 0, 4, 'found')]);
    expect(words()).toEqual(['found: Tove']);
  });

  it('ends with the signal, with nothing left and nothing running', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    ended.abort();
    expect(words()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    painter.paint([mark(1, 0, 5)]);
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
    expect(layout.measured()).toBe(0);
  });
});
