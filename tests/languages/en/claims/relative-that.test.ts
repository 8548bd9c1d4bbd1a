import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in-paragraph';

/** Sentences whose *that* tells which thing is meant: its clause is the reporter's and nobody's claim. */
const RELATIVE: [name: string, text: string, ends: string][] = [
  [
    'behind a row of nouns',
    'Otto Falk complained in a letter about the bills and the broken oven that Anna Berg had hidden.',
    'that Anna Berg had hidden',
  ],
  [
    'behind an object far from its verb',
    'Otto Falk announced at the fair and on the radio a tour that the choir had planned.',
    'that the choir had planned',
  ],
  [
    'behind a hearer with a topic',
    'Otto Falk warned singers in the hall about the song that Anna Berg wrote.',
    'that Anna Berg wrote',
  ],
  [
    'behind a hearer and an object',
    'Otto Falk warned singers in the hall about the debt that Anna Berg left.',
    'that Anna Berg left',
  ],
  ['behind what is told', 'Otto Falk told the story that Anna Berg wrote.', 'that Anna Berg wrote'],
  ['behind a place', 'Otto Falk insisted on the oven that the bakers own.', 'that the bakers own'],
  [
    'behind a place where a clause could begin',
    'Otto Falk warned in the hall that the choir rented.',
    'that the choir rented',
  ],
  [
    'behind a thing of words that was made',
    'Otto Falk complained in a letter that the choir published.',
    'that the choir published',
  ],
  [
    'before a verb of its own',
    'Otto Falk complained in a letter that was read in the hall.',
    'that was read in the hall',
  ],
  [
    'with who is given it behind the verb',
    'Otto Falk argued in the book that Anna Berg gave him.',
    'that Anna Berg gave him',
  ],
];

const OPENING: [name: string, text: string, claims: (string | null)[][]][] = [
  [
    'a whole clause behind a thing of words',
    'Otto Falk said in a letter that the choir owned the hall.',
    [['saying-that', 'Otto Falk', 'that the choir owned the hall']],
  ],
  [
    'a clause without an object behind a thing of words',
    'Otto Falk said in a letter that the choir had resigned.',
    [['saying-that', 'Otto Falk', 'that the choir had resigned']],
  ],
  [
    'a clause without an object behind a town',
    'Otto Falk told reporters in Ulm that he had resigned.',
    [['saying-that', 'Otto Falk', 'that he had resigned']],
  ],
  [
    'a clause without an object behind a day',
    'Otto Falk said in the paper on Sunday that the choir slept.',
    [['saying-that', 'Otto Falk', 'that the choir slept']],
  ],
  [
    'a quotation behind a comma',
    'Otto Falk said by post that, “The oven is cold and the choir has left.”',
    [['saying-that', 'Otto Falk', 'that, “The oven is cold and the choir has left.”']],
  ],
  [
    'a clause right behind who is told',
    'Otto Falk told the choir that the baker had left.',
    [['saying-that', 'Otto Falk', 'that the baker had left']],
  ],
  [
    'a verb behind an infinitive has the object',
    'Otto Falk said in the hall that the choir wanted to buy an oven.',
    [['saying-that', 'Otto Falk', 'that the choir wanted to buy an oven']],
  ],
  [
    'far from the verb, under a rule of its own',
    'Otto Falk said to the choir at the fair and in the hall on the square over and over that the oven was cold.',
    [['saying-far-that', 'Otto Falk', 'that the oven was cold']],
  ],
];

describe('a that which belongs to the noun before it', () => {
  it.each(RELATIVE)('%s', (_name, text, clause) => {
    expect(claimsIn(text).flatMap(([, speaker, ...contents]) => (speaker ? contents : []))).not.toContain(clause);
  });

  it.each(OPENING)('opens what is said: %s', (_name, text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});
