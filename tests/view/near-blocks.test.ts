// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createNearBlocks } from '../../lib/view/near-blocks';
import { type FakeObserver, fakeObservers } from './fake-observer';

describe('blocks near the viewport', () => {
  let observers: FakeObserver[];
  let told: { came: number[]; went: number[] };
  const element = (block: number) => document.body.children[block] ?? null;

  const start = (blocks: number[]) => {
    const near = createNearBlocks({
      document,
      blocks,
      blockElement: element,
      onChange(came, went) {
        told.came.push(...came);
        told.went.push(...went);
      },
    });
    return {
      near,
      ends: observers.find(({ margin }) => margin === '300% 0px')!,
      each: observers.find(({ margin }) => margin === '100% 0px')!,
    };
  };

  beforeEach(() => {
    observers = fakeObservers(window);
    told = { came: [], went: [] };
    document.body.replaceChildren(...Array.from({ length: 100 }, () => document.createElement('p')));
  });

  it('are watched by the ends of their group until one is near', () => {
    const { ends, each } = start(Array.from({ length: 100 }, (_, i) => i));
    expect(ends.watched.size).toBe(18);
    expect(each.watched.size).toBe(0);
    ends.tell([element(11)!], true);
    expect(each.watched.size).toBe(12);
    expect(told.came).toEqual([]);
    each.tell([element(3)!, element(4)!], true);
    expect(told.came).toEqual([3, 4]);
  });

  it('sleep again when both ends of the group are far', () => {
    const { ends, each } = start([0, 5, 11]);
    ends.tell([element(0)!, element(11)!], true);
    each.tell([element(5)!], true);
    ends.tell([element(0)!], false);
    expect(each.watched.size).toBe(3);
    ends.tell([element(11)!], false);
    expect(each.watched.size).toBe(0);
    expect(told.went).toContain(5);
  });

  it('may share one element', () => {
    document.body.replaceChildren(document.createElement('p'));
    const shared = document.body.firstElementChild!;
    const came: number[] = [];
    createNearBlocks({
      document,
      blocks: [1, 2, 3],
      blockElement: () => shared,
      onChange: (near) => came.push(...near),
    });
    observers[1]!.tell([shared], true);
    observers[0]!.tell([shared], true);
    expect(came.sort()).toEqual([1, 2, 3]);
  });

  it('are not watched where they have no element, nor after the end', () => {
    const { near, ends } = start([1, 500]);
    expect(ends.watched.size).toBe(1);
    near.dispose();
    expect(ends.watched.size).toBe(0);
  });
});
