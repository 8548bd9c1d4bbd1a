// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNearBlocks } from '../../lib/in-page/near-blocks';
import { type FakeLayout, fakeLayout, HEIGHT, SCREEN } from './fake-layout';

const COUNT = 300;
const ON_SCREEN = SCREEN / HEIGHT;

describe('blocks near the viewport', () => {
  let layout: FakeLayout;
  let near: Set<number>;
  let calls: number;

  let ends: (() => void)[] = [];
  const start = (blocks = Array.from({ length: COUNT }, (_, i) => i)) => {
    const end = watchNearBlocks({
      document,
      blocks,
      blockElement: (block) => document.body.children[block] ?? null,
      onChange(came, went) {
        calls += 1;
        for (const block of went) near.delete(block);
        for (const block of came) near.add(block);
      },
    });
    ends.push(end);
    return end;
  };
  const isVisible = (top: number) =>
    Array.from({ length: ON_SCREEN }, (_, i) => top + i).every((block) => near.has(block));

  beforeEach(() => {
    document.body.replaceChildren(...Array.from({ length: COUNT }, () => document.createElement('p')));
    layout = fakeLayout();
    near = new Set();
    calls = 0;
  });
  afterEach(() => {
    for (const end of ends) end();
    ends = [];
    vi.restoreAllMocks();
  });

  it('are there at once, and only they', () => {
    start();
    expect(isVisible(0)).toBe(true);
    expect(near.size).toBeLessThan(40);
    expect(calls).toBe(1);
  });

  it('hold what is on the screen, however the page is scrolled', () => {
    start();
    for (const top of [1, 3, 7, 30, 31, 33, 290, 150, 0]) {
      layout.scrollTo(top);
      expect(isVisible(Math.min(top, COUNT - ON_SCREEN))).toBe(true);
      expect(near.size).toBeLessThan(50);
    }
  });

  it('are measured anew only when the text has moved', () => {
    start();
    layout.scrollTo(100);
    const before = layout.measured();
    layout.scrollTo(101);
    layout.scrollTo(100);
    expect(layout.measured() - before).toBe(2);
  });

  it('are measured anew when the page is resized', () => {
    start();
    expect(near.has(60)).toBe(false);
    Object.defineProperty(window, 'innerHeight', { value: 60 * HEIGHT, configurable: true });
    layout.resize();
    expect(near.has(60)).toBe(true);
  });

  it('may be few, share an element, or have none', () => {
    start([5, 6, 200, 5000]);
    expect([...near]).toEqual([5, 6]);
    layout.scrollTo(195);
    expect([...near]).toEqual([200]);
  });

  it('are nobody’s concern after the end', () => {
    const end = start();
    end();
    end();
    const before = layout.measured();
    layout.scrollTo(200);
    layout.resize();
    expect(layout.measured()).toBe(before);
  });

  it('are none on a page without any', () => {
    start([])();
    expect(calls).toBe(0);
  });
});
