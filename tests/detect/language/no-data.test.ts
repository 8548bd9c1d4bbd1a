import { expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { proposeNames } from '@/lib/detect/people/propose-names';
import { wordsOfArticle } from '@/lib/detect/words-of-article';
import { articleOf } from '../people/article-of';

it('an article in a language that is not read is looked through without any language', () => {
  const article = articleOf(
    'Der Hafen bleibt bis Montag geschlossen, teilte die Stadt mit, weil der Sturm zwei Boote losgerissen hat. ' +
      'Niemand wurde verletzt, aber die Fischer haben alles verloren, sagte Angela Merkel.',
  );
  const words = wordsOfArticle(article, { code: 'de', language: null });
  expect(proposeNames(words)).toContain('Angela Merkel');
  const known = [{ id: 'm', names: ['Angela Merkel'], roles: [], epithets: [] }];
  expect(detect(words, known)).toMatchObject({
    language: 'de',
    languageSupported: false,
    mentions: [{ text: 'Angela Merkel' }],
    entities: [{ candidates: ['m'] }],
    claims: [],
  });
});
