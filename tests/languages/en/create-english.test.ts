import { describe, expect, it } from 'vitest';
import { Frame } from '@/lib/languages/en/claims/frame';
import { createEnglish, type EnglishData } from '@/lib/languages/en/create-english';
import { ENGLISH_DATA } from '@/lib/languages/en/words/data';
import { NEVER_IN_NAMES } from '@/lib/languages/en/words/people/never-in-names';
import { HE_NAMES } from '@/lib/languages/en/words/people/own-given-names';
import { CLAIM_KINDS } from '@/lib/languages/en/words/worth/claim-kinds';
import { SIGNS_AGAINST } from '@/lib/languages/en/words/worth/signs-against';

/** As it comes out of the file. */
const filed = JSON.parse(JSON.stringify(ENGLISH_DATA)) as EnglishData;
const { sentences, claims, people, worth } = createEnglish(filed);

describe('English made from its data', () => {
  it('lose nothing in the file', () => {
    expect(filed).toEqual(ENGLISH_DATA);
  });

  it.each([
    ['pointed', ['point out', 'point']],
    ['tweets', ['tweet', 'tweet out']],
    ['pledged', ['pledge']],
    ['denied', ['deny']],
    ['begging', ['beg']],
  ])('know the verbs of %s, each once', (form, names) => {
    const verbs = claims.cueVerbs.get(form) ?? [];
    expect(verbs.map(({ lemma, particle }) => `${lemma} ${particle}`.trim())).toEqual(names);
  });

  it('know what may follow a cue', () => {
    expect(claims.cueVerbs.get('told')?.[0]).toEqual({
      lemma: 'tell',
      particle: '',
      frames: Frame.Hearer | Frame.Clause | Frame.Quotation | Frame.Question | Frame.HearerInfinitive,
      prepositions: [],
      group: 'saying',
      stance: 'asserts',
    });
    const accusation = {
      lemma: 'accusation',
      frames: Frame.Clause,
      prepositions: ['against', 'of'],
      loose: ['of'],
      stance: 'accuses',
    };
    expect(claims.cueNouns.get('accusations')).toEqual(accusation);
    expect(claims.cueNouns.get('theories')?.lemma).toBe('theory');
    expect(claims.cueAdjectives.get('keen')).toMatchObject({ frames: Frame.Infinitive, prepositions: ['on'] });
  });

  it.each([
    ['tries', true],
    ['watches', true],
    ["'re", true],
    ['tried', false],
    ['strategists', false],
  ])('say whether %s can be a present form of a verb: %s', (word, can) => {
    expect(claims.canBeVerb(word)).toBe(can);
  });

  it.each([
    ['zorbed', true],
    ['went', true],
    ["'s", true],
    ['harbours', false],
  ])('say whether %s can be a past: %s', (word, can) => {
    expect(claims.canBePast(word)).toBe(can);
  });

  it('know the small classes', () => {
    expect([claims.onlyTag('the'), claims.onlyTag('that')]).toEqual(['DT', undefined]);
    expect([claims.isSmallWord('that'), claims.isSmallWord('harbour')]).toEqual([true, false]);
    expect([
      claims.isAllowed('DT', 'that'),
      claims.isAllowed('DT', 'harbour'),
      claims.isAllowed('NN', 'harbour'),
    ]).toEqual([true, false, true]);
  });

  it('hold the same words and patterns as are written down', () => {
    expect(people.functionWords).toEqual(NEVER_IN_NAMES);
    expect(people.heNames).toEqual(HE_NAMES);
    expect(sentences.plainAbbreviations.has('e.g')).toBe(true);
    expect(people.irregularDemonyms.get('british')).toContain('united kingdom');
    expect([people.isRoleNoun('mayor'), people.isRoleNoun('dentist'), people.isRoleNoun('harbour')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(people.joinedArticle.test('al‑Assad')).toBe(true);
    expect(worth.claimKinds).toEqual(CLAIM_KINDS.map(({ reason: _, ...rule }) => rule));
    expect(worth.signs.slice(-SIGNS_AGAINST.length)).toEqual(
      SIGNS_AGAINST.map(({ is: _is, reason: _reason, ...sign }) => sign),
    );
    expect([worth.isOpener("let's"), worth.isOpener('grant')]).toEqual([true, false]);
  });
});
