import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in-paragraph';

const CASES: [name: string, text: string, claims: (string | null)[][]][] = [
  [
    'a refusal in the clause before says nothing of the next one',
    'The bakers refused to give a price, adding that the oven was still cold.',
    [['saying-that-ing', 'The bakers', 'that the oven was still cold']],
  ],
  [
    'a day behind the verb is not who speaks',
    'Even Anna Berg, who had backed the plan, said Thursday that the bridge was safe.',
    [
      ['judging-noun', 'Anna Berg', 'the plan'],
      ['saying-that', 'Anna Berg', 'that the bridge was safe'],
    ],
  ],
  [
    'a verb of saying behind a long-standing auxiliary',
    'The ministry has long maintained that the bridge was safe.',
    [['saying-that', 'The ministry', 'that the bridge was safe']],
  ],
  [
    'more of the same speaker behind a quotation',
    'The mayor said of the bridge, “I do not like it,” adding that the towns had paid for it.',
    [
      ['saying-quotation', 'The mayor', '“I do not like it,”'],
      ['saying-that-ing', null, 'that the towns had paid for it'],
    ],
  ],
  [
    'that behind places joined by and',
    'The mayor has been saying on the radio and at rallies that the bridge is a gift.',
    [['saying-far-that', 'The mayor', 'that the bridge is a gift']],
  ],
  [
    'a cue behind an apposition, far from its clause',
    'Anna Berg, the mayor of Ulm, noted in a column in the weekly paper that the bridge had been closed.',
    [['saying-that', 'Anna Berg', 'that the bridge had been closed']],
  ],
  [
    'an adjective that is a cue before its clause',
    'Both sides acknowledged that the bridge was old.',
    [['saying-that', 'Both sides', 'that the bridge was old']],
  ],
  [
    'a plain cue behind a form of do',
    'The mayor did tell the paper that the bridge was old.',
    [['saying-that', 'The mayor', 'that the bridge was old']],
  ],
  [
    'a relative clause with a cue between its subject and its verb',
    'They rehearsed a song that the bakers hope will please the guests.',
    [['thinking-gap', 'the bakers', 'that', 'will please the guests']],
  ],
  [
    'a name behind the noun that is spoken of',
    'It is the office the Bergs said would be closed.',
    [['saying-gap', 'the Bergs', 'the office', 'would be closed']],
  ],
  [
    'an object before its subject',
    'The towns signed a treaty, which the mayor opposed.',
    [['judging-object-gap', 'the mayor', 'which']],
  ],
  [
    'a noun before the pronoun that speaks of it',
    'It was a plan she opposed.',
    [['judging-object-gap', null, 'a plan']],
  ],
  [
    'a clause of the reporter before an aside with a colon',
    'The bridge belongs to the towns, she said: “They have paid for it for thirty years.”',
    [['saying-quotation', null, 'The bridge belongs to the towns', '“They have paid for it for thirty years.”']],
  ],
  [
    'as in the middle of a sentence',
    'The road is closed, and as the mayor noted, the bridge will be closed in May.',
    [['saying-as', 'the mayor', 'the bridge will be closed in May']],
  ],
  [
    'as behind but',
    'But as the weekly paper reported, the bridge was never safe.',
    [['saying-as', 'the weekly paper', 'the bridge was never safe']],
  ],
  [
    'what a noun tells behind be',
    'Their fear is that the bridge will fall.',
    [['noun-is-that', null, 'that the bridge will fall']],
  ],
  [
    'what a noun tells, with others between',
    'The argument among the towns is that the bridge will fall.',
    [['unowned-is-that', null, 'that the bridge will fall']],
  ],
  [
    'what a noun tells behind when it was told',
    'His claim in November that the bridge was safe surprised the towns.',
    [['noun-that', null, 'that the bridge was safe surprised the towns']],
  ],
  [
    'that behind a noun in the plural with a subject of its own',
    'It gave new life to the ministry’s hopes that the bridge would last.',
    [['noun-that', 'the ministry', 'that the bridge would last']],
  ],
  ['a relative that behind a noun is no report', 'The promises that the ministry made were broken.', []],
  [
    'a plan of nobody',
    'Under a plan to close the bridge, the towns would pay less.',
    [['unowned-infinitive', null, 'to close the bridge']],
  ],
  [
    'words in quotation marks in what somebody does',
    'Anna Berg, a critic of the plan, walked out of a meeting “that should never have been held at all.”',
    [
      ['unowned-about', null, 'the plan'],
      ['quoted-object-long', null, 'of a meeting “that should never have been held at all.”'],
    ],
  ],
  [
    'a title in quotation marks is nothing said',
    'Anna Berg, a critic of the plan, joined the choir for “The Bridge Over the River” in May.',
    [['unowned-about', null, 'the plan']],
  ],
  [
    'one report beside what is left out',
    'Asked if she believed the towns wanted the bridge to go, Anna Berg said she was not sure.',
    [
      ['saying-opening', null, 'if she believed the towns wanted the bridge to go'],
      ['saying-clause', 'Anna Berg', 'she was not sure'],
    ],
  ],
  [
    'a verb of the act behind to',
    'The mayor came to address the fall of the bridge.',
    [['saying-weak-noun-infinitive', 'The mayor', 'the fall of the bridge']],
  ],
  [
    'a form in -ing that shows',
    'The report was clear, showing a rise in the number of bridges.',
    [['showing-noun-ing', 'The report', 'a rise in the number of bridges']],
  ],
  [
    'an adverb of hearsay',
    'The ministry has reportedly closed the bridge.',
    [['hearsay', null, 'The ministry has', 'closed the bridge']],
  ],
  ['an adverb of hearsay that belongs to a noun tells nothing', 'An apparently tired crowd left the square.', []],
  [
    'a poll that opens the sentence',
    'In a poll released on Monday, half of the towns were against the bridge.',
    [['source-opening', 'a poll', 'half of the towns were against the bridge']],
  ],
  [
    'a law that opens the sentence',
    'Under state law, the towns have to pay for the bridge.',
    [['source-opening', 'state law', 'the towns have to pay for the bridge']],
  ],
  ['a place that opens the sentence tells nothing', 'In the survey office, the lights went out at nine.', []],
  [
    'what a passive calls its subject',
    'The bridge is considered a danger by nobody but is widely seen as a burden.',
    [['thinking-passive', null, 'The bridge', 'a danger']],
  ],
  [
    'a participle with what it is described as',
    'The towns lost a road long regarded as a gift.',
    [['thinking-described', null, 'a gift']],
  ],
  [
    'somebody who supports',
    'Anna Berg has been a supporter of the new bridge.',
    [['noun-about', 'Anna Berg', 'the new bridge']],
  ],
  [
    'what a name in two parts is called',
    'The mayor called the head of the towns, Otto Falk, “a fox” in May.',
    [['saying-name', 'The mayor', 'the head of the towns, Otto Falk, “a fox” in May']],
  ],
  [
    'what something is described as behind where it was described',
    'The mayor described the plan in an interview as a gift to the towns.',
    [['saying-name', 'The mayor', 'the plan in an interview as a gift to the towns']],
  ],
  [
    'a second form in -ing ends what the first one reports',
    'She left early, saying that the bridge was “a gift” and calling the ministry slow.',
    [
      ['saying-that-ing', null, 'that the bridge was “a gift”'],
      ['saying-name-ing', null, 'the ministry slow'],
    ],
  ],
  [
    'a second infinitive ends what the first one reports',
    'The mayor came to say that the bridge was safe and urge the towns to pay.',
    [
      ['saying-that-infinitive', 'The mayor', 'that the bridge was safe'],
      ['saying-hearer-infinitive-infinitive', null, 'the towns to pay'],
    ],
  ],
  [
    'a second past ends what the first one reports',
    'Otto Falk told the choir that the hall was “too cold” and “too dark” and urged the singers to stay.',
    [
      ['saying-that', 'Otto Falk', 'that the hall was “too cold” and “too dark”'],
      ['saying-hearer-infinitive', 'Otto Falk', 'the singers to stay'],
    ],
  ],
  [
    'what a body decides by a vote',
    'The council voted to close the bridge.',
    [['judging-infinitive', 'The council', 'to close the bridge']],
  ],
  [
    'a remark of the reporter behind a comma ends a clause',
    'The mayor said that the bridge was safe, a claim from last year.',
    [['saying-that', 'The mayor', 'that the bridge was safe']],
  ],
  [
    'quoted words behind or are no second verb',
    'The mayor endorsed half of the answers as “fair” or “looks right to me”.',
    [['judging-noun', 'The mayor', 'half of the answers as “fair” or “looks right to me”']],
  ],
  [
    'a day with its occasion behind it ends an object',
    'Anna Berg praised the choir as a “wonder” Sunday during the fair.',
    [['judging-noun', 'Anna Berg', 'the choir as a “wonder”']],
  ],
];

describe('frames that go beyond the words next to a cue', () => {
  it.each(CASES)('%s', (_name, text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});
