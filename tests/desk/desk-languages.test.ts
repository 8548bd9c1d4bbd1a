import { expect, test, vi } from 'vitest';
import { createDeskLanguages } from '../../lib/desk/desk-languages';
import { english } from '../../scripts/english';
import { articleOfBlocks } from '../detect/people/article-of';

const WORDS = { en: 'the of and to in a is that', xx: 'blat zork fnop' };
const inEnglish = articleOfBlocks(['the of and to in a is that '.repeat(20)]);
const inOther = articleOfBlocks(['blat zork fnop '.repeat(20)]);
const inDoubt = { ...articleOfBlocks(['Hm.']), language: null };

const made = (fetchEnglish = vi.fn(async () => english())) => {
  const fetchWords = vi.fn(async () => WORDS);
  return { fetchWords, fetchEnglish, languages: createDeskLanguages(fetchWords, { en: fetchEnglish }) };
};

test('a language is fetched once, however often it is needed', async () => {
  const { fetchWords, fetchEnglish, languages } = made();
  await Promise.all([languages.of(inEnglish), languages.of(inEnglish)]);
  expect(await languages.of(inEnglish)).toEqual({ code: 'en', language: english() });
  expect([fetchWords, fetchEnglish].map((fetch) => fetch.mock.calls.length)).toEqual([1, 1]);
});

test('after a failure it is fetched again', async () => {
  const fetchEnglish = vi.fn(async () => english()).mockRejectedValueOnce(new Error('no such file'));
  const { languages } = made(fetchEnglish);
  await expect(languages.of(inEnglish)).rejects.toThrow('no such file');
  await expect(languages.of(inEnglish)).resolves.toMatchObject({ code: 'en' });
});

test('nothing is fetched for a language that is not read; in doubt the first is', async () => {
  const { fetchEnglish, languages } = made();
  expect(await languages.of(inOther)).toEqual({ code: 'xx', language: null });
  expect(fetchEnglish).not.toHaveBeenCalled();
  expect(await languages.of(inDoubt)).toMatchObject({ code: null, language: { code: 'en' } });
});

test('each language is read by its own maker', async () => {
  const other = { ...english(), code: 'xx' };
  const languages = createDeskLanguages(async () => WORDS, { en: async () => english(), xx: async () => other });
  const told = await Promise.all([languages.of(inOther), languages.of(inEnglish), languages.of(inOther)]);
  expect(told.map(({ language }) => language)).toEqual([other, english(), other]);
});
