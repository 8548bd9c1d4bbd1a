// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closedRootOf } from '../../lib/in-page/closed-roots';
import type { Mark, SpanMap } from '../../lib/in-page/mark';
import { createPainter } from '../../lib/in-page/painter';
import { type FakeLayout, fakeLayout } from './fake-layout';

/** Far enough down to be in a group of its own. */
const FAR = 60;

describe('painter', () => {
  let layout: FakeLayout;
  let ended: AbortController;
  let roots: Map<Element, ShadowRoot>;
  const world = {};

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
  const rootOf = (element: Element) => {
    const root = closedRootOf(world, element);
    if (root) roots.set(element, root);
    return root;
  };
  const all = (css: string) => [...roots.values()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)]);
  const looks = () => all('u b').map(({ className }) => className);
  const start = (signal = ended.signal) =>
    createPainter({ document, map, blocks: document.body.children.length, signal, rootOf });

  beforeEach(() => {
    vi.useFakeTimers();
    layout = fakeLayout();
    roots = new Map();
    ended = new AbortController();
    Object.assign(Range.prototype, {
      getClientRects: () => [{ left: 10, top: 20, right: 60, bottom: 40, width: 50, height: 20 }],
    });
    document.body.innerHTML = `<p>Marta spoke.</p><p>Jonas listened.</p><p>Tove left.</p>${'<p>Jonas</p>'.repeat(FAR)}`;
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('paints what is near, and unpaints what went away', () => {
    start().paint([mark(0, 0, 5), mark(FAR, 0, 5, 'found')]);
    expect(looks()).toEqual(['known']);
    layout.scrollTo(FAR);
    expect(looks()).toEqual(['found']);
    layout.scrollTo(0);
    expect(looks()).toEqual(['known']);
  });

  it('leaves the page’s markup as it was, and is where no script of the page can look', async () => {
    const before = document.documentElement.outerHTML;
    const heard = vi.fn();
    const observer = new MutationObserver(heard);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    start().paint([mark(0, 0, 5), mark(1, 0, 5, 'claim')]);
    expect(looks()).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)).toEqual([]);
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
    observer.disconnect();
  });

  it('has the same panes over the same blocks, whatever is marked', () => {
    const panes = () => all('u').map(({ style }) => style.cssText);
    start().paint([]);
    const without = panes();
    ended.abort();
    ended = new AbortController();
    start().paint([mark(0, 0, 5), mark(2, 0, 5, 'claim')]);
    expect(panes()).toEqual(without);
    expect(without.length).toBeGreaterThan(2);
  });

  it('hangs all in one block, and in another when the page takes that away', () => {
    start().paint([mark(1, 0, 5)]);
    expect([...roots.keys()]).toEqual([document.body.children[0]]);
    document.body.children[0]!.remove();
    vi.advanceTimersByTime(1000);
    expect([...roots.keys()].filter(({ isConnected }) => isConnected)).toEqual([document.body.children[0]]);
    expect(all('u').filter(({ isConnected }) => isConnected).length).toBeGreaterThan(0);
  });

  it('replaces all marks by new ones', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    painter.paint([mark(2, 0, 4, 'found')]);
    expect(looks()).toEqual(['found']);
  });

  it('flashes words beside the marks, until it is told to end', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    painter.flash({ block: 0, start: 0, end: 5 });
    expect(looks()).toEqual(['flash', 'known']);
    painter.flash(null);
    expect(looks()).toEqual(['known']);
  });

  it('ends with the signal, with nothing left and nothing running', () => {
    const painter = start();
    painter.paint([mark(0, 0, 5)]);
    ended.abort();
    expect(all('div, u, b')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    painter.paint([mark(1, 0, 5)]);
    painter.flash({ block: 0, start: 0, end: 5 });
    expect(looks()).toEqual([]);
  });

  it('looks now and then whether text moved, but not in a hidden tab', () => {
    start().paint([mark(0, 0, 5)]);
    const measured = () => {
      const before = layout.measured();
      vi.advanceTimersByTime(3000);
      return layout.measured() - before;
    };
    expect(measured()).toBeGreaterThan(0);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(measured()).toBe(0);
  });

  it('paints nothing and throws nothing where no block can have a root', () => {
    document.body.innerHTML = '<table><tr><td>Marta</td></tr></table>';
    const painter = createPainter({ document, map, blocks: 1, signal: ended.signal, rootOf: () => null });
    painter.paint([mark(0, 0, 0)]);
    painter.dispose();
    expect(looks()).toEqual([]);
  });
});
