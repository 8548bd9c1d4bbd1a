import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { bagOf } from '../../lib/recall/bag';
import { queryOf } from '../../lib/recall/query';
import { createRarity } from '../../lib/recall/rarity';
import { canBeOfSubstance, isOfSubstance } from '../../lib/recall/substance';

const RARITY = createRarity(0, () => 0, ENGLISH_RECALL);

function sharesSubject(claim: string, text: string, people?: string[]): boolean {
  const isPerson = people ? (key: string) => people.includes(key) : null;
  return isOfSubstance(queryOf(claim, ENGLISH_RECALL), bagOf(text, ENGLISH_RECALL), RARITY, isPerson);
}

describe('whether a claim and a text are on one subject', () => {
  it.each<[string, string, string, boolean]>([
    ['two rare words', 'the fishing quota is unfair', 'Fishing quotas must stay.', true],
    ['one rare word', 'the fishing season begins', 'Fishing boats are old.', false],
    [
      'two common words that are most of a short text',
      'to promote dialogue and work for global peace',
      'We must really work for global peace.',
      true,
    ],
    [
      'two common words in long texts',
      'the government will support people in the regions with new forms of energy, said officials of both agencies',
      'Our government and people received letters about bridges, ferries, harbours, tunnels and roads.',
      false,
    ],
    [
      'figures and measures',
      'it cost 500 million dollars in 2019',
      'We paid 500 million dollars in 2019 for something else',
      false,
    ],
    [
      'times and judgements',
      'the biggest and worst in the last few years',
      'the biggest and worst rain of the last years',
      false,
    ],
    [
      'one name of two words in a long claim',
      'that Barack Obama endorsed many ideas about schools, libraries and museums',
      'Barack Obama plays basketball.',
      false,
    ],
    ['a name that is most of a short claim', 'I do not know Putin', 'Putin calls me brilliant.', true],
  ])('%s', (_, claim, text, expected) => {
    expect(sharesSubject(claim, text)).toBe(expected);
  });

  it('asks less of a name when it is known not to be a person\u2019s', () => {
    const [claim, text] = ['his long opposition to membership in NATO', 'NATO is still expanding.'];
    expect(sharesSubject(claim, text, [])).toBe(true);
    expect(sharesSubject(claim, text, ['nato'])).toBe(false);
    expect(sharesSubject(claim, text)).toBe(false);
  });
});

describe('whether a text can be on the subject of a claim, by the words it shares', () => {
  const WORDS =
    'the fishing quotas of Norway and Jens Stoltenberg ruin biggest harbours percent 2019 last year global peace work'.split(
      ' ',
    );
  const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('is never denied where the text is, whoever the people are', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.option(fc.subarray(WORDS)), (claim, text, people) => {
        const [query, bag] = [queryOf(claim, ENGLISH_RECALL), bagOf(text, ENGLISH_RECALL)];
        const canBe = canBeOfSubstance(query, RARITY)((key) => bag.counts.has(key));
        if (sharesSubject(claim, text, people ?? undefined)) expect(canBe).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string[], boolean]>([
    ['the fishing quota is unfair', ['fish'], false],
    [
      'the biggest rise of the last years, 12 percent in 2019',
      ['biggest', 'last', 'year', '12', 'percent', '2019'],
      false,
    ],
    ['the fishing quota is unfair', queryOf('fishing quota', ENGLISH_RECALL).words.map(({ key }) => key), true],
  ])('%s, of which it holds %s', (claim, held, expected) => {
    expect(canBeOfSubstance(queryOf(claim, ENGLISH_RECALL), RARITY)((key) => held.includes(key))).toBe(expected);
  });
});
