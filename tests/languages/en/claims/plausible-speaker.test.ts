import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlausibleSpeaker } from '../../../../lib/languages/en/claims/plausible-speaker';
import { sentencesOf } from '../../../../lib/languages/en/claims/sentences';
import { english, tokenizeBlock } from '../../../../scripts/english';
import { listedClaims } from './whole-reading';

/** Whether the words before the verb of "… said that the bridge was safe" can be somebody. */
function isSomebody(subject: string): boolean {
  const [sentence] = sentencesOf(tokenizeBlock(`${subject} said that the bridge was safe.`), 0, [], english().claims);
  const last = sentence!.terms.findIndex(({ start }) => start >= subject.length);
  return isPlausibleSpeaker(sentence!, { first: 0, last });
}

const SOMEBODY = [
  'A baker',
  'Two fishermen',
  'The ministry',
  'Copenhagen',
  'A majority of the bakers',
  'Nearly half of the women',
  '40 percent of bakers',
  'Three in ten',
  'Others',
  'The report',
  'A person familiar with the contract',
  'Bakers nationwide',
  'Six past and current bakers',
  'The brokerage',
  'The 43-year-old',
  'Some analysts',
  'The children',
  'A survey last month',
  'The AP',
  'The rich',
];

const NOBODY = [
  'Here',
  'The 1990s',
  '$40 million for the loss of their bridges',
  'A vast row of street lamps',
  'One of their longest walks',
  'A red ribbon',
  'The collapse of the bridge',
  'Winter',
  'The price',
  'A knock at the door',
  'The other error',
];

describe('a speaker is somebody', () => {
  it.each(SOMEBODY)('%s', (subject) => expect(isSomebody(subject)).toBe(true));
});

describe('a speaker is nobody', () => {
  it.each(NOBODY)('%s', (subject) => expect(isSomebody(subject)).toBe(false));
});

const LISTED: [text: string, listed: [string | null, string][]][] = [
  ['The collapse said that the bridge was old.', []],
  [
    '“We will bake tonight in all of the town,” the collapse said.',
    [[null, '“We will bake tonight in all of the town,”']],
  ],
  ['Midnight Flour: bakers go on strike', []],
  ['Bakers: The flour is wet', [['Bakers', 'The flour is wet']]],
];

describe('what nobody says', () => {
  it.each(LISTED)('%s', (text, listed) =>
    expect(listedClaims(text).map(({ speaker, words }) => [speaker, words])).toEqual(listed),
  );
});

it('answers for any range of any sentence', () => {
  const words = fc.array(
    fc.constantFrom('of', 'the', '$', '4', 'and', 'Lee', 'who', 'said', ',', '(', 'percent', 'last'),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const [sentence] = sentencesOf(tokenizeBlock(`${list.join(' ')} said`), 0, [], english().claims);
      if (!sentence || sentence.tags.length === 0) return;
      const first = a % sentence.terms.length;
      const last = first + 1 + (b % (sentence.terms.length - first));
      expect(typeof isPlausibleSpeaker(sentence, { first, last })).toBe('boolean');
    }),
  );
});
