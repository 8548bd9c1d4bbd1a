/** An IntersectionObserver that a test works by hand; jsdom and happy-dom lay nothing out. */
export interface FakeObserver {
  readonly margin: string;
  readonly watched: ReadonlySet<Element>;
  /** Tells of these elements as a browser would; elements that are not watched are left out. */
  tell(elements: Iterable<Element>, isIntersecting: boolean): void;
}

/** Puts the fake into a window; the list grows with every observer made there. */
export function fakeObservers(view: Window): FakeObserver[] {
  const made: FakeObserver[] = [];
  class Observer {
    watched = new Set<Element>();
    margin: string;
    constructor(
      private readonly report: IntersectionObserverCallback,
      options: IntersectionObserverInit,
    ) {
      this.margin = options.rootMargin ?? '';
      made.push(this);
    }
    observe(element: Element) {
      this.watched.add(element);
    }
    unobserve(element: Element) {
      this.watched.delete(element);
    }
    disconnect() {
      this.watched.clear();
    }
    tell(elements: Iterable<Element>, isIntersecting: boolean) {
      const entries = [...elements]
        .filter((target) => this.watched.has(target))
        .map((target) => ({ target, isIntersecting, boundingClientRect: { width: 10, height: 10 } }));
      this.report(entries as unknown as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
    }
  }
  Object.assign(view, { IntersectionObserver: Observer });
  return made;
}
