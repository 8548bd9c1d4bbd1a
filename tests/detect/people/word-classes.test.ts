import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordClass } from '../../../lib/detect/people/word-classes';
import { COMMON_WORDS } from '../../../lib/languages/en/words/people/common-words';
import { packWordClasses } from '../../../lib/languages/en/words/people/pack-word-classes';
import { PLACE_WORDS } from '../../../lib/languages/en/words/people/places';
import { SEEN_PLACES } from '../../../lib/languages/en/words/people/seen-words';
import { SURNAME_PARTS } from '../../../lib/languages/en/words/people/surname-parts';
import { english } from '../../../scripts/english';

const { wordClass } = english().people;

const WORDS = packWordClasses()
  .words.split('\n')
  .map((entry) => entry.split('=')[0]!);
const KNOWN = new Set(WORDS);

// The first words are searched for, those after some thousands are looked up in an index: both ways are gone.
describe.each(['searched', 'looked up'])('classes of words, %s', () => {
  it.each<[string, number, Iterable<string>]>([
    ['everyday words', WordClass.Common, COMMON_WORDS.join(' ').split(' ')],
    ['places', WordClass.Place, PLACE_WORDS],
    ['words seen as places', WordClass.SeenPlace, SEEN_PLACES.split(' ')],
  ])('know all %s', (_name, bit, words) => {
    expect([...words].filter((word) => (wordClass(word) & bit) === 0)).toEqual([]);
  });

  it('keep how frequent a surname is', () => {
    const wrong = SURNAME_PARTS.flatMap((level, i) =>
      level.split(' ').filter((word) => (wordClass(word) & WordClass.Surname) >> 2 !== i + 1),
    );
    expect(wrong).toEqual([]);
  });

  it('know nothing but whole words', () => {
    const near = fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom('', 's', '=', '\n', '=0\n', '\u00ff'), fc.nat(20))
      .map(([word, more, cut]) => word.slice(0, cut) + more)
      .filter((word) => !KNOWN.has(word) && /^[a-z=\n]*$/.test(word));
    fc.assert(
      fc.property(near, (word) => {
        expect(wordClass(word)).toBe(0);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(KNOWN.has(text) || wordClass(text) >= 0).toBe(true);
      }),
    );
  });

  it('fold diacritics and take names with a hyphen in parts', () => {
    expect(wordClass('josé')).toBe(wordClass('jose'));
    expect(wordClass('jean-peter') & WordClass.Given).not.toBe(0);
  });
});
