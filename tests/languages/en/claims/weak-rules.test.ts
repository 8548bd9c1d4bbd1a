import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../../lib/languages/en/claims/confidence';
import { BY_RULE } from '../../../../lib/languages/en/words/claims/rule-confidence';
import { claimsIn } from './claims-in-paragraph';

const STRONGER: [name: string, text: string, claims: (string | null)[][]][] = [
  [
    'an opinion before who writes it',
    'In an opinion printed on Sunday, Anna Berg wrote that the hall was cold.',
    [['saying-that', 'Anna Berg', 'that the hall was cold']],
  ],
  [
    'a survey before who speaks of it',
    'In the survey, Otto Falk said that the oven was old.',
    [['saying-that', 'Otto Falk', 'that the oven was old']],
  ],
  [
    'rules before a clause without that',
    'Under the rules, Otto Falk said the oven had to be cleaned.',
    [['saying-clause', 'Otto Falk', 'the oven had to be cleaned']],
  ],
  [
    'an opinion before two reports of one speaker',
    'In an opinion printed on Sunday, Anna Berg called the hall “a cave” and urged the choir to leave.',
    [
      ['saying-name', 'Anna Berg', 'the hall “a cave”'],
      ['saying-hearer-infinitive', 'Anna Berg', 'the choir to leave'],
    ],
  ],
  [
    'an opinion before a second verb that reports',
    'In an opinion printed on Sunday, Anna Berg walked out and urged the choir to leave.',
    [['saying-hearer-infinitive', 'Anna Berg', 'the choir to leave']],
  ],
  [
    'an adverb of hearsay beside told',
    'Otto Falk allegedly told Anna Berg that the oven was cold.',
    [['saying-that', 'Otto Falk', 'that the oven was cold']],
  ],
  [
    'an adverb of hearsay beside called',
    'Otto Falk reportedly called the hall “a cold cave without a door”.',
    [['saying-name', 'Otto Falk', 'the hall “a cold cave without a door”']],
  ],
  ['other words are a link', 'In other words, the oven was cold.', []],
];

/** Nobody named in these says what stands behind *be*: mostly it is the opposite of what they say. */
const NOT_THEIRS = [
  'The trouble with Otto Falk’s argument is that nobody can sing it.',
  'One objection to Anna Berg’s proposal is that the oven costs too much.',
  'The answer to Anna Berg’s criticism was that the hall had always been warm.',
  'What weakens Berg’s claim is that she was at the fair.',
  'One weak spot, Otto Falk’s argument, is that nobody can sing it.',
  'Otto Falk’s argument is not that the hall is warm.',
  'Nothing in Otto Falk’s statement is that clear.',
];

const THEIRS: [text: string, speaker: string, content: string][] = [
  ['Otto Falk’s argument is that nobody can sing it.', 'Otto Falk', 'that nobody can sing it'],
  ['On Sunday, Anna Berg’s claim was that the hall was warm.', 'Anna Berg', 'that the hall was warm'],
  ['One of Anna Berg’s claims was that the hall was warm.', 'Anna Berg', 'that the hall was warm'],
  ['Anna Berg’s most daring claim was that the hall was warm.', 'Anna Berg', 'that the hall was warm'],
];

describe('weak rules', () => {
  it.each(STRONGER)('give way to a verb that reports: %s', (_name, text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });

  it.each(NOT_THEIRS)('put nothing behind be in the mouth of who is named before it: %s', (text) => {
    expect(claimsIn(text).filter(([rule]) => rule!.includes('is-that'))).toEqual([]);
  });

  it.each(THEIRS)('tell whose noun is the subject of be: %s', (text, speaker, content) => {
    expect(claimsIn(text)).toEqual([['noun-is-that', speaker, content]]);
  });

  it.each([
    'noun-is-that',
    'source-opening',
    'saying-object-gap',
    'judging-object-gap',
    'thinking-described',
    'saying-far-that',
    'saying-quotation-nested',
    'a-rule-without-a-figure',
  ])('are listed only when asked for where they are rare: %s', (rule) => {
    expect(baseOf(rule, { byRule: BY_RULE })).toBeLessThan(0.6);
  });
});
