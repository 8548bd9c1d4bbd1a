import { expect, it } from 'vitest';
import { readArticle } from '@/lib/desk/read-article';
import { detect } from '@/lib/detect/detect';
import type { Language } from '@/lib/detect/language';
import { proposeNames } from '@/lib/detect/people/propose-names';
import { wordsOfArticle } from '@/lib/detect/words-of-article';
import { ENGLISH_RECALL } from '@/lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import { english, inEnglish } from '../../scripts/english';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';

const KNOWN = [{ id: 'k', names: ['Hilda Lundgren'], roles: [], epithets: [] }];
const TEXT = [
  'Hilda Lundgren said on Monday that the harbour had cost 12 million. It was never paid for, she added zhr. later.',
  'Bo Berg denied it.',
];

/** English that counts how often the tokenizer asks it about a word. */
function countingEnglish(): { language: Language; asked: Map<string, number> } {
  const asked = new Map<string, number>();
  const { sentences } = english();
  const plainAbbreviations = new Set(sentences.plainAbbreviations);
  const has = plainAbbreviations.has.bind(plainAbbreviations);
  plainAbbreviations.has = (word) => {
    asked.set(word, (asked.get(word) ?? 0) + 1);
    return has(word);
  };
  const changes = { sentences: { ...sentences, plainAbbreviations } };
  // A getter would be worked out by a spread.
  return { language: Object.create(english(), Object.getOwnPropertyDescriptors(changes)) as Language, asked };
}

it('a block is cut into words once in a reading', async () => {
  const { language, asked } = countingEnglish();
  const records = await plantedRecords();
  const { claims } = await readArticle(
    openLibrary(records, null),
    { ...articleOf(...TEXT), title: 'Harbour paid twice by Xhr.' },
    { code: 'en', language },
    ENGLISH_RECALL,
  );
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.some(({ worth }) => worth !== undefined)).toBe(true);
  expect([asked.get('million'), asked.get('zhr'), asked.get('it'), asked.get('xhr')]).toEqual([1, 1, 1, 1]);
  await records.delete();
});

it('words that were handed on stay as they are, so that they may be read again', () => {
  const words = wordsOfArticle(articleOf(...TEXT), inEnglish());
  const [proposed, found] = [proposeNames(words), detect(words, KNOWN)];
  expect(proposed).toContain('Hilda Lundgren');
  expect(detect(words, KNOWN)).toEqual(found);
  expect(proposeNames(words)).toEqual(proposed);
});
