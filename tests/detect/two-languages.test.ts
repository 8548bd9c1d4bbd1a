import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '@/lib/detect/detect';
import type { Language } from '@/lib/detect/language';
import { wordsOfArticle } from '@/lib/detect/words-of-article';
import { createEnglish, type EnglishData } from '@/lib/languages/en/create-english';
import { ENGLISH_DATA } from '@/lib/languages/en/words/data';
import { languages } from '../../scripts/english';
import { articleOfBlocks } from './people/article-of';

/**
 * A language of its own, as far as detection can tell: another verb that reports, another abbreviation, other pronouns,
 * nothing learnt of names, and hardly a word known.
 */
const STAND_IN: EnglishData = {
  ...ENGLISH_DATA,
  sentences: { ...ENGLISH_DATA.sentences, titleAbbreviations: 'zhr' },
  claims: {
    ...ENGLISH_DATA.claims,
    cueVerbs: {
      saying: 'zorb: 3: zorb zorbed',
      judging: 'bim: 16: bim',
      thinking: 'tup: 1: tup',
      showing: 'gon: 1: gon',
    },
  },
  people: { ...ENGLISH_DATA.people, heWords: 'xe', sheWords: 'xa', definite: 'da', ofWords: 'vo' },
  worth: { ...ENGLISH_DATA.worth, signsFor: [{ points: 5, pattern: ['glimp', ''] }], signsAgainst: [] },
  firstLook: { ...ENGLISH_DATA.firstLook, scale: 0 },
  secondLook: { ...ENGLISH_DATA.secondLook, scale: 0 },
  wordClasses: { words: 'berg=0', starts: { be: 0 }, sets: [3] },
};

const ARTICLES = [
  [
    'Ana Kovac told reporters on Monday that the bridge was safe. “It will stand for years,” she said.',
    'Peter Hammond, the mayor of Ulm, denied the report. Kovac zorbed: “He is wrong.” The mayor was not pleased.',
  ],
  [
    '“The harbour is shut,” Anna Keller zorbed. “The glimp is gone.”',
    'Keller met Zhr. Berg, and xa zorbed that it rained.',
  ],
  ['“Taxes rose by 12 percent,” said Zhr. Rosa Lind, 53. He said she had promised to go. Xe zorbed “never”.'],
  ['According to Prof. Lee Berg, da president vo Ulm seems tired. The president of France criticized him.'],
].map((blocks) => articleOfBlocks(blocks));

const read = (language: Language, article: (typeof ARTICLES)[number]) => {
  const words = wordsOfArticle(article, { code: language.code, language });
  const found = detect(words, []);
  return { ...found, claims: language.lookIntoClaims(words.read!.blocks, found.claims) };
};

/** What a program finds that never held any other language: its modules are its own. */
async function alone(data: EnglishData) {
  vi.resetModules();
  const { detect: detectAlone } = await import('@/lib/detect/detect');
  const { wordsOfArticle: wordsAlone } = await import('@/lib/detect/words-of-article');
  const { createEnglish: createAlone } = await import('@/lib/languages/en/create-english');
  return ARTICLES.map((article) => {
    const language = createAlone(data);
    const words = wordsAlone(article, { code: 'en', language });
    const found = detectAlone(words, []);
    return { ...found, claims: language.lookIntoClaims(words.read!.blocks, found.claims) };
  });
}

describe('two languages in one program', () => {
  it('read articles in turns as each does alone, in any order', async () => {
    const expected = [await alone(ENGLISH_DATA), await alone(STAND_IN)] as const;
    expect(expected[0]).not.toEqual(expected[1]);
    const both = [createEnglish(ENGLISH_DATA), createEnglish(STAND_IN)] as const;
    const turn = fc.record({ which: fc.constantFrom(0 as const, 1 as const), at: fc.nat(ARTICLES.length - 1) });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 2, maxLength: 12 }), (turns) => {
        for (const { which, at } of turns) expect(read(both[which], ARTICLES[at]!)).toEqual(expected[which][at]);
      }),
      { numRuns: 60 },
    );
  });

  it('stay apart when one of them has read much and made itself an index', () => {
    const both = [createEnglish(ENGLISH_DATA), createEnglish(STAND_IN)] as const;
    const before = both.map((language) => read(language, ARTICLES[0]!));
    const words = Array.from({ length: 9000 }, (_, i) => `Word${i.toString(36)}x`).join(' ');
    for (const language of both) read(language, articleOfBlocks([words]));
    expect(both.map((language) => read(language, ARTICLES[0]!))).toEqual(before);
    expect(both.map(({ people }) => people.wordClass('berg'))).toEqual([both[0].people.wordClass('berg'), 3]);
    expect(both[1].people.wordClass('monday')).toBe(0);
  });

  it('each know their own words, and no other', () => {
    const [english, other] = [createEnglish(ENGLISH_DATA), createEnglish(STAND_IN)];
    const cues = (language: Language, text: string) =>
      read(language, articleOfBlocks([text])).claims.flatMap(({ cue }) =>
        cue ? [text.slice(cue.start, cue.end)] : [],
      );
    const [said, zorbed] = ['said', 'zorbed'].map((verb) => `“The harbour is shut,” Anna Keller ${verb} on Monday.`);
    expect([cues(english, said!), cues(english, zorbed!)]).toEqual([['said'], []]);
    expect([cues(other, said!), cues(other, zorbed!)]).toEqual([[], ['zorbed']]);
  });
});

describe('the languages that ship', () => {
  it('tell what an article is in, and read it where they can', () => {
    const told = (text: string, declared: string | null) => {
      const { code, language } = languages().of({ ...articleOfBlocks([text]), language: declared });
      return [code, language?.code ?? null];
    };
    const english =
      'The mayor said that the harbour would be shut until Monday, because of the storm that had come in.';
    const german = 'Der Hafen bleibt bis Montag geschlossen, teilte die Stadt mit, weil der Sturm zwei Boote hat.';
    expect(told(english.repeat(3), 'de')).toEqual(['en', 'en']);
    expect(told(german.repeat(3), 'en')).toEqual(['de', null]);
    expect(told('Hm.', null)).toEqual([null, 'en']);
  });
});
