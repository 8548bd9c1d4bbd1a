import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../scripts/english';
import { articleOf, blocksOf } from './article-of';

interface Someone {
  given: string;
  surname: string;
  he: string;
  him: string;
  his: string;
}

const SHE = { he: 'she', him: 'her', his: 'her' };
const HE = { he: 'he', him: 'him', his: 'his' };

const PEOPLE: Someone[] = [
  { given: 'Joe', surname: 'Biden', ...HE },
  { given: 'Donald', surname: 'Trump', ...HE },
  { given: 'Kamala', surname: 'Harris', ...SHE },
  { given: 'Angela', surname: 'Merkel', ...SHE },
  { given: 'Emmanuel', surname: 'Macron', ...HE },
  { given: 'Giorgia', surname: 'Meloni', ...SHE },
  { given: 'Narendra', surname: 'Modi', ...HE },
  { given: 'Recep', surname: 'Erdogan', ...HE },
  { given: 'Jacinda', surname: 'Ardern', ...SHE },
  { given: 'Bernie', surname: 'Sanders', ...HE },
  { given: 'Nikki', surname: 'Haley', ...SHE },
  { given: 'Benjamin', surname: 'Netanyahu', ...HE },
];

const PLACES = ['Berlin', 'Moscow', 'Texas', 'Kenya', 'Paris', 'Ohio'];
const PARTIES = ['Democrats', 'Republicans', 'Conservatives', 'Socialists'];

/** Slots: F full name, S surname, G given, H/M/P pronouns of person 1 or 2; L place, Y party. */
const TEXTS = [
  'F1 said on Monday that H1 would not talk to the Y1. S1’s lawyer met F2 in L1.\nS2 praised S1 and P1 plan.',
  'S1 wins in L1\nF1, 61, beat F2 by a wide margin. “I am glad,” H1 said. S2 did not call M1.',
  'According to F1, the Y1 lost L1 because of S2. F2 denied it. H2 told reporters that P2 party was strong.',
  'President F1 flew to L1. President S1 thanked the Y1 and left. Critics of S1 were angry.',
  'Speaking in L1, F1 accused F2 of lying. S2 rejected that. Mr. Smith of the Y1 agreed with S1.',
  'The Y1 chose F1. Then S1 went home to L1, where H1 told G2 the news. G2 S2 laughed.',
];

interface Swap {
  text: string;
  one: Someone;
  two: Someone;
  place: string;
  party: string;
}

function fill({ text, one, two, place, party }: Swap): string {
  return text
    .replace(/([FSGHMP])([12])|L1|Y1/g, (slot, kind: string | undefined, which: string | undefined) => {
      if (slot === 'L1') return place;
      if (slot === 'Y1') return party;
      const p = which === '1' ? one : two;
      const forms: Record<string, string> = {
        F: `${p.given} ${p.surname}`,
        S: p.surname,
        G: p.given,
        H: p.he,
        M: p.him,
        P: p.his,
      };
      return forms[kind!]!;
    })
    .replace(
      /(^|[.\n] )(she|he)\b/g,
      (_, before: string, word: string) => before + word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/**
 * What was found, with the people's own words taken out: which person (by order), what kind, where among the tokens.
 */
function shape(swap: Swap): string[] {
  const article = articleOf(fill(swap));
  const blocks = blocksOf(article);
  const { mentions } = findPeople(article, []);
  const order: string[] = [];
  return mentions.map(({ span, kind, entity, rule }) => {
    if (!order.includes(entity)) order.push(entity);
    const { tokens } = blocks[span.block]!;
    const first = tokens.findIndex((token) => token.start === span.start);
    const last = tokens.findIndex((token) => token.end === span.end);
    return `${span.block}:${first}-${last} ${kind} ${order.indexOf(entity)} ${rule}`;
  });
}

const BASE = { one: PEOPLE[0]!, two: PEOPLE[1]!, place: 'Berlin', party: 'Democrats' };

describe('swapping who is named', () => {
  it.each(TEXTS)('changes nothing else: %s', (text) => {
    const expected = shape({ text, ...BASE });
    expect(expected.length).toBeGreaterThan(2);
    // Pronouns of one form can mean either of two people of that form, so pairs are swapped within their forms.
    const pairs = fc
      .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE))
      .filter(([one, two]) => one !== two && one.he === two.he);
    fc.assert(
      fc.property(pairs, fc.constantFrom(...PLACES), fc.constantFrom(...PARTIES), ([one, two], place, party) => {
        expect(shape({ text, one, two, place, party })).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves a mixed pair as it was when both change places', () => {
    for (const text of TEXTS) {
      const mixed = { text, place: 'Paris', party: 'Socialists' };
      const one = PEOPLE[0]!;
      const two = PEOPLE[2]!;
      expect(shape({ ...mixed, one: two, two: one })).toEqual(shape({ ...mixed, one, two }));
    }
  });

  it('reads he and she alike, also beside people without a name', () => {
    const shapes = [
      { ...HE, noun: 'man', other: { ...SHE, noun: 'woman' } },
      { ...SHE, noun: 'woman', other: { ...HE, noun: 'man' } },
    ].map((form) => {
      const [one, two] = form.he === 'he' ? [PEOPLE[1]!, PEOPLE[3]!] : [PEOPLE[3]!, PEOPLE[1]!];
      const article = articleOf(
        `${one.given} ${one.surname} met a ${form.noun} in Berlin. ${form.he} gave ${form.him} a book. ${two.given} ` +
          `${two.surname} told a ${form.other.noun} that ${two.he} had seen ${form.him}. “I know ${form.him},” said the ${form.noun}.\n` +
          `${one.surname} left. Later ${form.he} called ${form.his} lawyer, and ${two.he} went home.`,
      );
      const { mentions } = findPeople(article, []);
      const order = [...new Set(mentions.map(({ entity }) => entity))];
      const sure = mentions.map(({ entity, kind, confidence }) => `${order.indexOf(entity)} ${kind} ${confidence}`);
      return sure.filter((mention) => mention.includes('pronoun'));
    });
    expect(shapes[0]!.length).toBeGreaterThan(2);
    expect(shapes[1]).toEqual(shapes[0]);
  });
});
