import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSayings, readSaying } from '../../lib/compare/compare';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';

/**
 * Pairs of every difference and of none; `[who]`, `[party]`, `[land]` and `[she]` are filled in alike in both texts.
 */
const PAIRS: readonly (readonly [now: string, earlier: string])[] = [
  ['We will spend $5bn on the harbour of [land].', 'We will spend $3bn on the harbour of [land].'],
  ['Rents in [land] rose by 4% under [who].', 'Rents in [land] rose by 7% under [who].'],
  ['We oppose the new harbour tax of [party].', 'We support the new harbour tax of [party].'],
  ['The harbour tax should be abolished, [who] said.', 'The harbour tax should be kept.'],
  ['I have changed my mind about [party] and the harbour tax.', 'I support the harbour tax of [party].'],
  ['that [she] had changed [her] mind about [land]', 'that [land] must pay'],
  [
    'I said that [who] would never sign the treaty of [land].',
    'I said that [who] would never sign the treaty of [land]!',
  ],
  ['We support the harbour tax of [land] only if [party] agrees.', 'We support the harbour tax of [land].'],
  ['[who] has let down the people of [land].', '[who] has done a lot for the harbour.'],
  ['[who] spent $5bn on the harbour.', '[who] spent $3bn on the harbour.'],
  ['[party] spends $5bn on the harbour.', 'Under [who] [party] spends $3bn on the harbour.'],
  ['[party] will not raise the harbour tax.', '[party] raised the harbour tax twice.'],
  [
    'In [land] there were 300 women at the rally of [party].',
    'In [land] there were 500 women at the rally of [party].',
  ],
  ['[who] and [party] let 40,000 people into [land].', '[who] and [party] let 90,000 people into [land].'],
];

const WHO = [
  'Ann Lee',
  'Theresa May',
  'Will Young',
  'Grant Okafor',
  'Hope Ban',
  'Zoltán Kovács',
  'May',
  'Bill Price',
  'Li',
];
const PARTIES = ['Labour', 'Fidesz', 'Left', 'Greens', 'Liberal Democrats', 'Reform', 'Likud', 'New Support', 'Volt'];
const LANDS = [
  'France',
  'New Zealand',
  'Turkey',
  'United States',
  'Chad',
  'Côte Ivoire',
  'Georgia',
  'North Raise',
  'Iraq',
];
const PRONOUNS = [
  { she: 'she', her: 'her', women: 'women' },
  { she: 'he', her: 'his', women: 'men' },
  { she: 'they', her: 'their', women: 'women' },
];

interface Filling {
  who: string;
  party: string;
  land: string;
  gender: (typeof PRONOUNS)[number];
}

const filling: fc.Arbitrary<Filling> = fc.record({
  who: fc.constantFrom(...WHO),
  party: fc.constantFrom(...PARTIES),
  land: fc.constantFrom(...LANDS),
  gender: fc.constantFrom(...PRONOUNS),
});

const filled = (text: string, { who, party, land, gender }: Filling): string =>
  text
    .replaceAll('[who]', who)
    .replaceAll('[party]', party)
    .replaceAll('[land]', land)
    .replaceAll('[she]', gender.she)
    .replaceAll('[her]', gender.her)
    .replaceAll('women', gender.women);

const read = (text: string) =>
  readSaying({ text, stance: 'asserts', isVerbatim: !text.startsWith('that ') }, ENGLISH_COMPARE);

/** The difference, and how many places tell it. */
function told(pair: readonly [string, string], filling: Filling) {
  const [now, earlier] = pair.map((text) => read(filled(text, filling)));
  const comparison = compareSayings(now!, earlier!, ENGLISH_COMPARE);
  return { difference: comparison.difference, places: [comparison.now.length, comparison.earlier.length] };
}

describe('what differs', () => {
  it('is the same whoever, whichever party, country or gender it is about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), filling, filling, (pair, one, other) => {
        expect(told(pair, one)).toEqual(told(pair, other));
      }),
      { numRuns: 5000 },
    );
  });

  it('is of every kind among these pairs', () => {
    const plain = { who: 'Ann Lee', party: 'Volt', land: 'France', gender: PRONOUNS[0]! };
    const kinds = new Set(PAIRS.map((pair) => told(pair, plain).difference));
    expect([...kinds].sort()).toEqual(['changed', 'condition', 'figure', 'position', 'equal-words', null].sort());
  });
});
