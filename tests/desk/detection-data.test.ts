import { expect, test, vi } from 'vitest';
import { createDetectionLoader, createLanguagesLoader } from '../../lib/desk/detection-data';
import { FUNCTION_WORDS } from '../../lib/detect/language/function-words';
import { languageOfText } from '../../lib/detect/language/language-of-text';
import { holdLanguageWords } from '../../lib/detect/language/language-words';
import { ENGLISH_DATA } from '../../lib/languages/en/words/data';

test('the data are fetched once, however often they are needed', async () => {
  const fetchData = vi.fn(async () => ENGLISH_DATA);
  const load = createDetectionLoader(fetchData);
  await Promise.all([load(), load()]);
  await load();
  expect(fetchData).toHaveBeenCalledTimes(1);
});

test('after a failure they are fetched again', async () => {
  const fetchData = vi.fn(async () => ENGLISH_DATA).mockRejectedValueOnce(new Error('no such file'));
  const load = createDetectionLoader(fetchData);
  await expect(load()).rejects.toThrow('no such file');
  await expect(load()).resolves.toBeUndefined();
});

test('languages are told by the words that were fetched', async () => {
  const fetchWords = vi.fn(async () => ({ xx: 'blat zork fnop' }));
  const load = createLanguagesLoader(fetchWords);
  await Promise.all([load(), load()]);
  expect(fetchWords).toHaveBeenCalledTimes(1);
  expect(languageOfText(['blat zork fnop '.repeat(20)], null)).toBe('xx');
  holdLanguageWords(FUNCTION_WORDS);
  expect(languageOfText(['blat zork fnop '.repeat(20)], null)).toBe('und');
});
