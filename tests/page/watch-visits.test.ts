// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Visit, watchVisits } from '../../lib/page/watch-visits';

/** Lets the page's observers and our own microtasks run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

let ending: AbortController;
let visits: Visit[];

function watch(navigation?: EventTarget) {
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  watchVisits({ window, signal: ending.signal, onVisit: (visit) => visits.push(visit) });
}

const seen = () => visits.map(({ address }) => new URL(address).pathname);

beforeEach(() => {
  window.history.replaceState(null, '', '/first');
  ending = new AbortController();
  visits = [];
});

afterEach(() => ending.abort());

describe('following a tab', () => {
  it('begins a visit at once', () => {
    watch();
    expect(seen()).toEqual(['/first']);
    expect(visits[0]!.signal.aborted).toBe(false);
  });

  it('sees a page that swaps its content, by the change alone', async () => {
    watch();
    window.history.pushState(null, '', '/second');
    document.body.append(document.createElement('p'));
    await settled();
    expect(seen()).toEqual(['/first', '/second']);
  });

  it('sees it by the Navigation API, without watching the page', async () => {
    const navigation = new EventTarget();
    watch(navigation);
    window.history.pushState(null, '', '/second');
    document.body.append(document.createElement('p'));
    await settled();
    expect(seen()).toEqual(['/first']);
    navigation.dispatchEvent(new Event('currententrychange'));
    await settled();
    expect(seen()).toEqual(['/first', '/second']);
  });

  it('sees the reader go back', async () => {
    watch();
    window.history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    window.history.replaceState(null, '', '/first');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    expect(seen()).toEqual(['/first', '/second', '/first']);
  });

  it('takes a fragment or a tracking parameter for no visit', async () => {
    watch();
    for (const address of ['/first#part', '/first?utm_source=feed', '/first?fbclid=x#part']) {
      window.history.replaceState(null, '', address);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settled();
    }
    expect(seen()).toEqual(['/first']);
  });

  it('ends a visit when the next begins, and all of them with the watch', async () => {
    watch();
    window.history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    expect(visits.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    ending.abort();
    expect(visits[1]!.signal.aborted).toBe(true);
    window.history.pushState(null, '', '/third');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    expect(seen()).toEqual(['/first', '/second']);
  });

  it('does nothing when it has ended before it began', () => {
    ending.abort();
    watch();
    expect(visits).toEqual([]);
  });
});
