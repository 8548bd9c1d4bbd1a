import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '@/lib/detect/people/known-person';
import { findPlainNames, proposePlainNames } from '@/lib/detect/people/plain-names';
import { wordsOfArticle } from '@/lib/detect/words-of-article';
import type { Article } from '@/lib/model/article';
import { articleOf } from './article-of';

const person = (id: string, ...names: string[]): KnownPerson => ({ id, names, roles: [], epithets: [] });
const KNOWN = [
  person('merkel', 'Angela Merkel', 'A. Merkel'),
  person('martin', 'Pierre Martin'),
  person('garcia', 'María García'),
  person('berg', 'Ursula von der Berg'),
  person('pele', 'Pelé'),
  person('ann-1', 'Ann Lee'),
  person('ann-2', 'Ann Lee'),
  person('anna', 'Анна Ёлкина'),
];

const plainOf = (article: Article) => wordsOfArticle(article, { code: null, language: null }).plain!;
const findIn = (article: Article, known: KnownPerson[]) => findPlainNames(article, plainOf(article), known);
const proposeIn = (article: Article) => proposePlainNames(article, plainOf(article));

const found = (text: string) => findIn(articleOf(text), KNOWN).mentions.map((mention) => mention.text);

describe('names of the library in a language that is not read', () => {
  it.each([
    ['a full name', 'Gestern traf Angela Merkel in Berlin ein.', ['Angela Merkel']],
    ['one without its accents', 'Ayer habló Maria Garcia en Madrid.', ['Maria Garcia']],
    ['one in capitals', 'ANGELA MERKEL', ['ANGELA MERKEL']],
    ['an initial', 'Es sprach A. Merkel.', ['A. Merkel']],
    ['particles inside', 'mit Ursula von der Berg', ['Ursula von der Berg']],
    ['a name of one word that is all there is', 'und Pelé traf', ['Pelé']],
    ['Cyrillic', 'сказала Анна Елкина в понедельник', ['Анна Елкина']],
    ['a name between marks', '„Angela Merkel“, sagte er', ['Angela Merkel']],
    [
      'a name behind a title, once it stands alone',
      'Angela Merkel kam.\nKanzlerin Angela Merkel ging.',
      ['Angela Merkel', 'Angela Merkel'],
    ],
  ])('%s is found', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['a bare surname', 'Merkel sagte nichts.'],
    ['the end of a longer name', 'Hier sprach Jean Pierre Martin.'],
    ['the beginning of a longer name', 'Hier sprach Pierre Martin Dubois.'],
    ['a name that goes on behind a particle', 'Habló María García de la Torre.'],
    ['a part of a word with a hyphen', 'die Angela Merkel-Stiftung'],
    ['two sentences', 'Er kam mit Angela. Merkel blieb.'],
    ['two items', 'Angela, Merkel'],
    ['small letters', 'angela merkel'],
    ['a form that is another name', 'Angela Merkels Haus'],
  ])('%s is nobody', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads the headline for whether a name stands by itself, and marks nothing in it', () => {
    const article = { ...articleOf('Kanzlerin Angela Merkel ging.'), title: 'Angela Merkel geht' };
    expect(findIn(article, KNOWN).mentions.map(({ span, text }) => [span.start, text])).toEqual([
      [10, 'Angela Merkel'],
    ]);
  });

  it('gives namesakes as one entity with both, and each person once', () => {
    const { entities, mentions } = findIn(articleOf('avec Ann Lee et Angela Merkel, puis Ann Lee'), KNOWN);
    expect(entities.map(({ candidates }) => candidates)).toEqual([['ann-1', 'ann-2'], ['merkel']]);
    expect(mentions.map(({ entity }) => entities.findIndex(({ id }) => id === entity))).toEqual([0, 1, 0]);
  });

  it('proposes every name that it finds, whatever the text', () => {
    const word = fc.constantFrom(
      'Angela',
      'Merkel',
      'von',
      'der',
      'Ursula',
      'Berg',
      'A.',
      '„',
      '. ',
      ', ',
      '\n',
      'Pelé',
      'und',
      '’',
      '-',
      '𝔄',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), fc.constantFrom('', ' '), (words, gap) => {
        const article = articleOf(words.join(gap));
        const asked = new Set(proposeIn(article));
        for (const { span, text } of findIn(article, KNOWN).mentions) {
          expect(asked).toContain(text);
          expect(article.blocks[span.block]!.text.slice(span.start, span.end)).toBe(text);
        }
      }),
    );
  });

  it('asks for no more than 3,000 names', () => {
    const text = Array.from({ length: 9000 }, (_, i) => `Name${i}`).join(' ');
    expect(proposeIn(articleOf(text))).toHaveLength(3000);
  });
});
