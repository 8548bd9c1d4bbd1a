import { vi } from 'vitest';

/** Pixels of the window and of one child of the body; jsdom lays nothing out. */
export const SCREEN = 800;
export const HEIGHT = 100;

/** A page that a test scrolls by hand. */
export interface FakeLayout {
  /** Scrolls so that this child of the body is at the top, and runs the frame. */
  scrollTo(child: number): void;
  /** Tells that the page's size changed, and runs the frame. */
  resize(): void;
  /** How many boxes were measured so far. */
  measured(): number;
}

/** Lays the body's children out one under another and makes frames run at once. */
export function fakeLayout(): FakeLayout {
  let scrolled = 0;
  let measured = 0;
  const resizes: (() => void)[] = [];
  Object.defineProperty(window, 'innerHeight', { value: SCREEN, configurable: true });
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => {
    run(0);
    return 0;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured += 1;
    const top = [...document.body.children].indexOf(this) * HEIGHT - scrolled;
    return { left: 0, right: 100, top, bottom: top + HEIGHT, width: 100, height: HEIGHT } as DOMRect;
  });
  class Observer {
    constructor(tell: () => void) {
      resizes.push(tell);
      // As browsers do it: the first call comes without a change.
      tell();
    }
    observe() {}
    disconnect() {}
  }
  Object.assign(window, { ResizeObserver: Observer });
  return {
    scrollTo(child) {
      scrolled = child * HEIGHT;
      document.dispatchEvent(new Event('scroll'));
    },
    resize() {
      for (const tell of resizes) tell();
    },
    measured: () => measured,
  };
}
