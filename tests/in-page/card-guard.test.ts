// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardGuard, DEAF, guardCard } from '../../lib/in-page/card-guard';

const trusted = vi.hoisted(() => ({ now: true }));
vi.mock('../../lib/in-page/from-reader', () => ({ isFromReader: () => trusted.now }));

describe('the guard of a card', () => {
  let host: HTMLElement;
  let card: HTMLElement;
  let guard: CardGuard;
  let ended: AbortController;
  let disturbed: number;
  let left: number;
  /** Tells whether the card is visible, as Chromium does; null: the browser does not tell. */
  let tell: ((isVisible: boolean) => void) | null;
  const heard = vi.fn();

  const start = () => {
    guard = guardCard({
      document,
      host,
      card,
      signal: ended.signal,
      onDisturbed: () => {
        disturbed += 1;
      },
    });
    guard.renew();
  };
  const click = () => card.querySelector('button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const heardAfter = (milliseconds: number) => {
    heard.mockClear();
    vi.advanceTimersByTime(milliseconds);
    click();
    return heard.mock.calls.length;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    trusted.now = true;
    disturbed = 0;
    left = 10;
    tell = null;
    ended = new AbortController();
    document.body.innerHTML = '<p>Text</p>';
    host = document.createElement('div');
    document.documentElement.append(host);
    card = document.createElement('div');
    card.innerHTML = '<button>Open panel</button>';
    card.querySelector('button')!.addEventListener('click', heard);
    host.attachShadow({ mode: 'closed' }).append(card);
    card.getBoundingClientRect = () => ({ left, top: 10, width: 360, height: 440 }) as DOMRect;
  });
  afterEach(() => {
    ended.abort();
    host.remove();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('lets no click through before anybody can have read what it is for', () => {
    start();
    expect(heardAfter(0)).toBe(0);
    expect(heardAfter(DEAF - 1)).toBe(0);
    expect(heardAfter(1)).toBe(1);
    guard.renew();
    expect(heardAfter(DEAF / 2)).toBe(0);
    expect(heardAfter(DEAF / 2)).toBe(1);
  });

  it('lets no click through that a script made', () => {
    start();
    trusted.now = false;
    expect(heardAfter(DEAF * 2)).toBe(0);
  });

  it.each<[string, () => void]>([
    [
      'moves it',
      () => {
        left = 400;
      },
    ],
    ['takes it away', () => host.remove()],
    ['gives it a style', () => host.setAttribute('style', 'opacity:0.1')],
    ['makes the document inert', () => document.documentElement.setAttribute('inert', '')],
  ])('tells when the page %s', (_, disturb) => {
    start();
    vi.advanceTimersByTime(1000);
    expect(disturbed).toBe(0);
    disturb();
    vi.advanceTimersByTime(100);
    expect(disturbed).toBe(1);
    document.documentElement.removeAttribute('inert');
  });

  it('tells when something else comes to the front, and takes no notice of what was there', () => {
    const front: Element[] = [document.createElement('dialog')];
    vi.spyOn(document, 'querySelectorAll').mockImplementation(((css: string) =>
      css === ':modal' ? front : []) as never);
    start();
    vi.advanceTimersByTime(200);
    expect(disturbed).toBe(0);
    front.push(document.createElement('dialog'));
    vi.advanceTimersByTime(100);
    expect(disturbed).toBe(1);
    vi.restoreAllMocks();
  });

  it('tells of what comes to the front out of a closed root, where the browser opens those to us', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const [first, second] = [outer, inner].map((element) => element.attachShadow({ mode: 'closed' }));
    first!.append(inner);
    document.body.append(outer);
    const opened = new Map<Element, ShadowRoot>([
      [outer, first!],
      [inner, second!],
    ]);
    Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
      configurable: true,
      get(this: Element) {
        return opened.get(this) ?? null;
      },
    });
    start();
    vi.advanceTimersByTime(1000);
    expect(disturbed).toBe(0);
    second!.querySelectorAll = ((css: string) => (css === ':popover-open' ? [inner] : [])) as never;
    vi.advanceTimersByTime(100);
    expect(disturbed).toBe(1);
    Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  });

  it('is deaf until the browser says that nothing is over it, and tells when something is', () => {
    class Entry {
      isVisible = true;
    }
    class Observer {
      constructor(report: (entries: object[]) => void) {
        tell = (isVisible) => report([{ isVisible }]);
      }
      observe() {}
      disconnect() {}
    }
    Object.defineProperty(Entry.prototype, 'isVisible', { value: false });
    Object.assign(window, { IntersectionObserver: Observer, IntersectionObserverEntry: Entry });
    start();
    tell!(false);
    expect(heardAfter(DEAF * 2)).toBe(0);
    tell!(true);
    expect(heardAfter(0)).toBe(1);
    tell!(false);
    expect(disturbed).toBe(1);
    Object.assign(window, { IntersectionObserver: undefined, IntersectionObserverEntry: undefined });
  });

  it('ends with its signal', () => {
    start();
    ended.abort();
    left = 400;
    vi.advanceTimersByTime(1000);
    expect(disturbed).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
