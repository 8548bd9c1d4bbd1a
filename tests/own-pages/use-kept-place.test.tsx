// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeptPlace } from '../../lib/own-pages/use-kept-place';

function Place({ page }: { page: string | null }) {
  useKeptPlace(page);
  return null;
}

let at = 0;
beforeEach(() => {
  vi.stubGlobal('scrollTo', ({ top }: ScrollToOptions) => {
    at = top ?? 0;
  });
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => at });
});
afterEach(() => vi.unstubAllGlobals());

const scroll = (to: number) => {
  at = to;
  dispatchEvent(new Event('scroll'));
};

it('comes back to each page’s place, and begins a new one at its top', () => {
  const { rerender } = render(<Place page="1 a" />);
  scroll(300);
  rerender(<Place page="2 b" />);
  expect(at).toBe(0);
  scroll(40);
  rerender(<Place page="1 a" />);
  expect(at).toBe(300);
  // While a page is read there is nothing to come back to, and what is scrolled is no page's place.
  rerender(<Place page={null} />);
  scroll(7);
  rerender(<Place page="2 b" />);
  expect(at).toBe(40);
});
