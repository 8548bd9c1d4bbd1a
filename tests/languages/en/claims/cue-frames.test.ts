import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in-paragraph';

const CASES: [name: string, text: string, claims: (string | null)[][]][] = [
  [
    'a cue that looks like a noun, behind its quotation',
    '“We will build it,” a farmer from the valley asks.',
    [['quotation-name-said', 'a farmer from the valley', '“We will build it,”']],
  ],
  [
    'a cue that looks like a noun, before its quotation',
    'In the end, the 40-year-old father of two replied, “We will build the bridge again.”',
    [['saying-quotation', 'the 40-year-old father of two', '“We will build the bridge again.”']],
  ],
  [
    'a quotation with who it is according to before it',
    'According to the ministry: “The bridge was built in ten months.”',
    [['quotation-according-to', 'the ministry', '“The bridge was built in ten months.”']],
  ],
  [
    'a quotation whose sentence the reporter ends',
    '“It is late,” said Anna Berg. “It is nothing but a new tax” for the towns on the river.',
    [
      ['quotation-said-name', 'Anna Berg', '“It is late,”'],
      ['quotation-continued', 'Anna Berg', '“It is nothing but a new tax” for the towns on the river'],
    ],
  ],
  [
    'a guess that nobody is named for',
    'The bridge seems to be safe.',
    [['guess-infinitive', null, 'The bridge', 'to be safe']],
  ],
  ['a state that nobody is named for', 'The mayor appeared tired.', [['guess-state', null, 'The mayor', 'tired']]],
  [
    'an aside with when it was said',
    'The truth, the mayor said then, was that the bridge had fallen.',
    [['saying-aside', 'the mayor', 'The truth', 'was that the bridge had fallen']],
  ],
  [
    'as somebody put it',
    'As the mayor put it in a letter, the bridge was lost.',
    [['saying-as', 'the mayor', 'the bridge was lost']],
  ],
  ['a phrase of two words that judges', 'Berg went after the minister.', [['judging-noun', 'Berg', 'the minister']]],
  ['a noun and the verb it goes with', 'Berg raised doubts about the bridge.', [['noun-about', 'Berg', 'the bridge']]],
  [
    'a noun for which nobody is named',
    'There were questions about the bridge.',
    [['unowned-about', null, 'the bridge']],
  ],
  [
    'verbs in a row, all of the first subject',
    'The mayor credits the Ulm meeting, blames the rain and praises the workers.',
    [
      ['saying-noun', 'The mayor', 'the Ulm meeting'],
      ['saying-accuse', 'The mayor', 'the rain'],
      ['judging-noun', 'The mayor', 'the workers'],
    ],
  ],
  [
    'a time between a speaker and the verb',
    'The mayor this month announced that the bridge was safe.',
    [['saying-that', 'The mayor', 'that the bridge was safe']],
  ],
  [
    'as somebody put it, behind what is said',
    'The bridge is a lost cause, as the memo put it.',
    [['saying-aside', 'the memo', 'The bridge is a lost cause']],
  ],
  [
    'more words of the speaker behind an aside',
    'The plan is “a wrong road,” Berg wrote, and “full of holes.”',
    [['saying-aside', 'Berg', 'The plan is “a wrong road,”', 'and “full of holes.”']],
  ],
  [
    'words of the speaker before an aside with its day',
    'Paying tolls “makes me poor,” Anna Berg said last week.',
    [['saying-aside', 'Anna Berg', 'Paying tolls “makes me poor,”']],
  ],
  [
    'what somebody calls something',
    'The mayor criticized what he called the endless delay.',
    [['judging-noun', 'The mayor', 'what he called the endless delay']],
  ],
  ['not to', 'Berg vowed not to close the bridge.', [['saying-infinitive', 'Berg', 'not to close the bridge']]],
  [
    'a day between a verb and its object',
    'Police announced on Friday the arrest of a driver.',
    [['saying-noun', 'Police', 'the arrest of a driver']],
  ],
  [
    'a cue behind and, and one behind a row of nouns',
    'The mayor made a plan and pledged to build a bridge.',
    [['saying-infinitive', 'The mayor', 'to build a bridge']],
  ],
  [
    'a heading that names who is quoted',
    'A lesson from Anna Berg: “Be the first on the bridge.”',
    [['name-colon', 'Anna Berg', '“Be the first on the bridge.”']],
  ],
  [
    'words in quotation marks behind a noun for words',
    'Berg used the phrase “bridges first” in Ulm.',
    [['noun-about', 'Berg', '“bridges first”']],
  ],
  ['no comment that is refused', 'Berg declined to comment on the bridge.', []],
  ['no mention that is not made', 'There was no mention of the bridge.', []],
];

describe('frames of cues', () => {
  it.each(CASES)('reads %s', (_name, text, expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });

  it.each([
    ['a day', 'Friday afternoon said that it was late.'],
    ['a month', 'This month said that it was late.'],
    ['a year', '2010 said that it was late.'],
  ])('never takes %s for a speaker', (_name, text) => {
    expect(claimsIn(text).map(([, speaker]) => speaker)).not.toContainEqual(expect.any(String));
  });
});
