import { expect, it, vi } from 'vitest';
import { FUNCTION_WORDS } from '@/lib/detect/language/function-words';
import type { Article } from '@/lib/model/article';

const GERMAN =
  'Der Hafen bleibt bis Montag geschlossen, teilte die Stadt mit, weil der Sturm zwei Boote losgerissen hat. ' +
  'Niemand wurde verletzt, aber die Fischer haben alles verloren, sagte Angela Merkel.';

const article: Article = {
  address: 'https://news.example/a',
  title: 'Sturm im Hafen',
  bylines: [],
  outlet: null,
  language: 'en',
  published: null,
  blocks: [{ kind: 'paragraph', text: GERMAN }],
};

it('an article in a language that is not read is looked through with nothing but the small words of languages', async () => {
  // What the test environment holds is English; these modules are fresh and hold nothing.
  vi.resetModules();
  const { holdLanguageWords } = await import('@/lib/detect/language/language-words');
  const { detectionData } = await import('@/lib/detect/detection-data');
  const { detect } = await import('@/lib/detect/detect');
  const { proposeNames } = await import('@/lib/detect/people/propose-names');
  holdLanguageWords(FUNCTION_WORDS);
  expect(() => detectionData()).toThrow('no data');
  expect(proposeNames(article)).toContain('Angela Merkel');
  const known = [{ id: 'm', names: ['Angela Merkel'], roles: [], epithets: [] }];
  expect(detect(article, known)).toMatchObject({
    language: 'de',
    languageSupported: false,
    mentions: [{ text: 'Angela Merkel' }],
    entities: [{ candidates: ['m'] }],
    claims: [],
  });
});

it('the languages that are read are those whose data ship', async () => {
  const { READ_LANGUAGES } = await import('@/lib/detect/language/language-of-article');
  const { ENGLISH_DATA } = await import('@/lib/languages/en/words/data');
  expect([...READ_LANGUAGES]).toEqual([ENGLISH_DATA.tables.subtag]);
});
