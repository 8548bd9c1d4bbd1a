import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { termKeysOf, termsOf } from '../../lib/recall/terms';

const keys = (text: string) => termsOf(text, ENGLISH_TERMS).words.map((word) => word.key);
const names = (text: string) =>
  termsOf(text, ENGLISH_TERMS)
    .words.filter((word) => word.name)
    .map((word) => text.slice(word.start, word.end));

describe('words of a text', () => {
  it.each<[string, string, string]>([
    ['inflections', 'taxes taxed taxing', 'tax'],
    ['a doubled consonant', 'stops stopped stopping', 'stop'],
    ['a silent e', 'increases increased increasing', 'increase'],
    ['a y that turns', 'countries', 'country'],
    ['irregular forms', 'fought fights fighting', 'fight'],
    ['irregular plurals', 'women women’s', 'woman'],
    ['nouns of verbs', 'nationalization nationalised nationalizing', 'nationalize'],
    ['a country and its people', 'Ukrainians Ukrainian Ukraine’s', 'Ukraine'],
    ['accents and case', 'São SÃO sao', 'Sao'],
    ['apostrophes of any kind', "Putin’s Putin's Putinʼs", 'Putin'],
    ['letters without marks', 'Łódź', 'Lodz'],
    ['figures with separators', '1,000,000 1000000', '1000000'],
    ['numbers spelt out', 'fifty', '50'],
    ['per cent', '% percent percentage', 'percent'],
    ['spellings', 'Zelenskyy Zelenskiy', 'Zelensky'],
    ['the United States', 'U.S. US USA American', 'America'],
    ['two words and their abbreviation', 'UN U.N.', 'United Nations'],
    ['one word in two', 'per cent', '%'],
  ])('%s meet under one key', (_, forms, base) => {
    expect(new Set(keys(`${forms} ${base}`)).size).toBe(1);
  });

  it.each<[string, string]>([
    ['news', 'new'],
    ['promise', 'promote'],
    ['nation', 'native'],
    ['sing', 'sin'],
    ['1.5', '15'],
    ['us', 'US'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
  ])('%s and %s do not', (a, b) => {
    expect(keys(`about ${a}`)).not.toEqual(keys(`about ${b}`));
  });

  it.each<[string, string[]]>([
    ['It is what it is, and they said so.', []],
    ['We don’t, can’t and won’t; I’ll, you’ve, he’d.', []],
    ['', []],
    ['… — ?! “”', []],
    ['a b c', []],
  ])('%j has none', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('keeps a surname that is a stop word elsewhere', () => {
    expect(keys('He met Theresa May').at(-1)).toBe('may');
    expect(keys('It may rain')).toEqual(['rain']);
  });
});

describe('words of a post', () => {
  it.each<[string, string, string]>([
    ['a hashtag', '#AustralianFires spread', 'Australian fires spread'],
    ['a handle', 'asked @realDonaldTrump there', 'asked real Donald Trump there'],
    ['capitals in a tag', '@POTUSSpeaks', 'POTUS Speaks'],
    ['figures in a tag', '#Olympics2020', 'Olympics 2020'],
    ['a tag without capitals', '#wildfires', 'wildfires'],
    ['addresses', 'wombats https://t.co/5C3lCMSmix burrow pic.twitter.com/0eJtwJyS1J', 'wombats burrow'],
  ])('%s', (_, post, plain) => {
    expect(keys(post)).toEqual(keys(plain));
  });

  it('are cut out where they stand', () => {
    const post = 'See #AustralianFires now';
    expect(termsOf(post, ENGLISH_TERMS).words.map(({ start, end }) => post.slice(start, end))).toContain('Australian');
  });
});

describe('negated words of a text', () => {
  it.each<[string, string[]]>([
    ['We will never raise taxes on our own farms.', ['raise', 'taxes']],
    ['They didn’t vote for the bridge, but for schools.', ['vote', 'bridge']],
    ['No taxes. Hospitals stay.', ['taxes']],
    ['Taxes are raised.', []],
  ])('%s', (text, expected) => {
    const negated = termsOf(text, ENGLISH_TERMS).words.filter((word) => word.negated);
    expect(negated.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('names of a text', () => {
  it.each<[string, string[]]>([
    ['She met Angela Merkel in Berlin.', ['Angela', 'Merkel', 'Berlin']],
    ['Angela Merkel left.', ['Angela', 'Merkel']],
    ['Taxes rose. Hospitals closed.', []],
    ['They asked Mr. Brown and J. Smith.', ['Mr', 'Brown', 'Smith']],
    ['He said: “Nobody asked NATO.”', ['NATO']],
    ['Leaders Meet In Geneva To Talk About Trade', []],
    ['THE TALKS IN GENEVA ENDED', []],
    ['“I think I know,” he said', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives all words of one name one unit', () => {
    const units = termsOf('The Middle East and New York need peace', ENGLISH_TERMS).words.map((word) => word.unit);
    expect(units).toEqual([0, 0, 1, 1, 2, 3]);
  });
});

describe('phrases of a text', () => {
  const phrases = (text: string) =>
    termsOf(text, ENGLISH_TERMS).phrases.map((phrase) => text.slice(phrase.start, phrase.end));

  it.each<[string, string[]]>([
    ['nuclear weapons', ['nuclear weapons']],
    ['cuts to taxes', ['cuts to taxes']],
    ['cuts to all of the taxes', []],
    ['weapons, talks', []],
    ['long-term plan', ['long-term', 'term plan']],
    ['talks talks', []],
  ])('%j', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('are the same in either order', () => {
    expect(termsOf('tax cuts', ENGLISH_TERMS).phrases[0]!.key).toBe(
      termsOf('cut taxes', ENGLISH_TERMS).phrases[0]!.key,
    );
  });
});

describe('any text', () => {
  const TEXT = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('U.S.', 'Łódź', '’', '“', 'don’t', '\n', '1,000', '%', '—', 'Ǆ', 'ﬁ', '🙂', 'İ', ' '), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );

  it('gives the same keys alone', () => {
    fc.assert(fc.property(TEXT, (text) => void expect(termKeysOf(text, ENGLISH_TERMS)).toEqual(keys(text))));
  });

  it('reads a text without other letters as it reads the same text beside one', () => {
    const ASCII = fc.string({ unit: fc.constantFrom(...`aBz09 .,'%-#@"\n’“—`, 'U.S. ', 'don’t '), maxLength: 60 });
    fc.assert(fc.property(ASCII, (text) => void expect(keys(`${text}. é`)).toEqual(keys(`${text}. e`))));
  });

  it('gives spans in order within the text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { words, phrases } = termsOf(text, ENGLISH_TERMS);
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const phrase of phrases) expect(phrase.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes a million characters of every awkward kind', () => {
    for (const piece of ['a', "a'", 'A.', '1,', 'ab ', '“', '\u0301', 'a\u0301', '%']) {
      expect(() => termsOf(piece.repeat(1_000_000 / piece.length), ENGLISH_TERMS)).not.toThrow();
    }
  });
});
