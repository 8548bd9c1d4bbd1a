import { expect, test, vi } from 'vitest';
import { whenShown } from '../../lib/in-page/when-shown';

const prerendered = () => Object.assign(new EventTarget(), { prerendering: true });

test('an open page is begun with at once', () => {
  const begin = vi.fn();
  whenShown(new EventTarget(), new AbortController().signal, begin);
  expect(begin).toHaveBeenCalledOnce();
});

test('a prerendered page is begun with once it is shown, and only once', () => {
  const begin = vi.fn();
  const page = prerendered();
  whenShown(page, new AbortController().signal, begin);
  expect(begin).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(begin).toHaveBeenCalledOnce();
});

test('a prerendered page that the script left is not begun with', () => {
  const begin = vi.fn();
  const page = prerendered();
  const life = new AbortController();
  whenShown(page, life.signal, begin);
  life.abort();
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(begin).not.toHaveBeenCalled();
});
