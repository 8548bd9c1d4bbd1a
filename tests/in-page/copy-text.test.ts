// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../lib/in-page/copy-text';

const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
afterEach(() => clipboard(undefined));

/** A browser's old way: the event's listeners say what is copied. */
function oldWay() {
  const copied: string[] = [];
  Object.assign(document, {
    execCommand() {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
      return !document.dispatchEvent(event);
    },
  });
  return copied;
}

it('copies by the clipboard', async () => {
  const writeText = vi.fn(async () => {});
  clipboard({ writeText });
  expect(await copyText(document, 'Marta Lindqvist')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Marta Lindqvist');
});

it.each([
  ['there is none', undefined],
  ['the page does not allow it', { writeText: async () => Promise.reject(new Error('NotAllowedError')) }],
])('copies the old way where %s, and tells the page nothing', async (_, value) => {
  clipboard(value);
  const copied = oldWay();
  const heard = vi.fn();
  document.addEventListener('copy', heard);
  expect(await copyText(document, 'Marta Lindqvist')).toBe(true);
  expect(copied).toEqual(['Marta Lindqvist']);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('copy', heard);
});
