import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { followLanguage } from '../../lib/own-pages/follow-language';
import { changeSettings } from '../../lib/records/settings';
import { freshRecords } from '../records/fresh-records';
import { fakeStorage } from './fake-storage';

beforeEach(() => {
  browser.i18n.getUILanguage = () => 'de-CH';
});

it('speaks the browser’s language at once, and what is chosen from then on, also at the next start', async () => {
  const records = freshRecords();
  const storage = fakeStorage();
  const speak = vi.fn();
  followLanguage(records, storage, speak);
  expect(speak.mock.calls).toEqual([['de']]);
  await changeSettings(records, { language: 'en' });
  await vi.waitFor(() => expect(speak.mock.calls).toEqual([['de'], ['en']]));
  const again = vi.fn();
  followLanguage(records, storage, again);
  expect(again.mock.calls).toEqual([['en']]);
});

it('does without a storage that refuses', () => {
  const refused = () => {
    throw new Error('refused');
  };
  const speak = vi.fn();
  followLanguage(freshRecords(), { getItem: refused, setItem: refused } as unknown as Storage, speak);
  expect(speak.mock.calls).toEqual([['de']]);
});
