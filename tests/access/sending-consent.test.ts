import { afterEach, expect, test, vi } from 'vitest';
import { askSendingConsent, hasSendingConsent } from '../../lib/access/sending-consent';
import { browser } from '../../lib/browser';

const before = browser.permissions;
afterEach(() => Object.assign(browser, { permissions: before }));

/** A browser in which the reader answered so. */
function withAnswer(agrees: boolean) {
  const permissions = { contains: vi.fn(async () => agrees), request: vi.fn(async () => agrees) };
  Object.assign(browser, { permissions });
  return permissions;
}

test.each([true, false])('where the browser asks, its answer counts: %s', async (agrees) => {
  const { contains, request } = withAnswer(agrees);
  expect(await hasSendingConsent(true)).toBe(agrees);
  expect(await askSendingConsent(true)).toBe(agrees);
  for (const asked of [contains, request]) expect(asked).toHaveBeenCalledWith({ data_collection: ['websiteContent'] });
});

test('where it does not, the switch is the word, and nothing unknown is asked of the browser', async () => {
  const { contains, request } = withAnswer(false);
  expect(await hasSendingConsent(false)).toBe(true);
  expect(await askSendingConsent(false)).toBe(true);
  expect([contains, request].every((asked) => asked.mock.calls.length === 0)).toBe(true);
});
