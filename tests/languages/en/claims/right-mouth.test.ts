import { describe, expect, it } from 'vitest';
import { listedClaims } from './whole-reading';

/** What a text lists: who, and which words. */
type Listed = [speaker: string | null, words: string][];

const RIGHT: [kind: string, text: string, listed: Listed][] = [
  [
    'two speakers in one sentence',
    '“The roof leaks,” said Anna Berg, while Otto Falk said: “It never did.”',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Otto Falk', '“It never did.”'],
    ],
  ],
  [
    'a second speaker in a relative clause',
    '“The roof leaks,” Anna Berg told Otto Falk, who replied: “It never did.”',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Otto Falk', '“It never did.”'],
    ],
  ],
  [
    'an office whose last word is an adjective elsewhere',
    'According to a senior town hall official, the roof leaks.',
    [['a senior town hall official', 'the roof leaks']],
  ],
  [
    'the same behind a statement',
    'The roof leaks, said a senior town hall official.',
    [['a senior town hall official', 'The roof leaks']],
  ],
  [
    'whom others ask, set off before the verb',
    'Anna Berg, asked about the roof, said it was safe.',
    [['Anna Berg', 'it was safe']],
  ],
  [
    'whom others ask, set off behind the verb',
    '“It is safe,” Anna Berg said, asked about the roof.',
    [['Anna Berg', '“It is safe,”']],
  ],
  [
    'whom others give a name',
    'Her rival was Anna Berg — dubbed a fox by the bakers of Ulm.',
    [[null, 'a fox by the bakers of Ulm']],
  ],
  ['those who only hear', 'The court heard that the roof leaked.', [[null, 'that the roof leaked']]],
  [
    'one sentence with an aside in its middle',
    '“But,” Anna Berg said, as she rose to face Otto Falk, “is the roof not safe?”',
    [['Anna Berg', '“But,” … “is the roof not safe?”']],
  ],
  ['an asker whom nobody names', 'Asked whether the roof leaked, Anna Berg said no.', []],
  ['whoever reads', 'So now you know that the roof leaks.', []],
  ['the small print', 'Disclaimer: The views of Anna Berg are her own.', []],
  ['what somebody is known for', 'Anna Berg is best known for mending roofs.', []],
  ['the reporter’s own questions', 'I asked Anna Berg whether the roof leaked.', []],
  [
    'a second name without a verb',
    '“The roof leaks,” said Anna Berg, a week after Otto Falk’s letter: “It never did.”',
    [['Anna Berg', '“The roof leaks,”']],
  ],
  [
    'two reports joined by a conjunction',
    'Anna Berg said the roof leaked and Otto Falk said it never did.',
    [
      ['Anna Berg', 'the roof leaked'],
      ['Otto Falk', 'it never did'],
    ],
  ],
  [
    'two reports of quotations joined by a conjunction',
    'Anna Berg said “the roof leaks” but Otto Falk said “it never did.”',
    [
      ['Anna Berg', '“the roof leaks”'],
      ['Otto Falk', '“it never did.”'],
    ],
  ],
  [
    'one speaker who goes on',
    '“The roof leaks,” Anna Berg said, “and so does the wall.”',
    [['Anna Berg', '“The roof leaks,” … “and so does the wall.”']],
  ],
  [
    'a sentence that ends in an abbreviation before a name',
    'Anna Berg said the doors opened at 7 a.m. Otto Falk said they never opened.',
    [
      ['Anna Berg', 'the doors opened at 7 a.m.'],
      ['Otto Falk', 'they never opened'],
    ],
  ],
  [
    'an abbreviation before a quotation',
    'Falk works for Oven Inc. “We will bake again,” Anna Berg said.',
    [['Anna Berg', '“We will bake again,”']],
  ],
  [
    'a footnote mark behind a sentence',
    'Anna Berg said the roof was safe.[3] Otto Falk said it was not.',
    [
      ['Anna Berg', 'the roof was safe'],
      ['Otto Falk', 'it was not'],
    ],
  ],
  [
    'a raised footnote mark behind a sentence',
    '“The roof leaks,” Anna Berg said.³ “It never did,” Otto Falk said.†',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Otto Falk', '“It never did,”'],
    ],
  ],
  [
    'the number of a footnote behind a sentence',
    '“The roof leaks,” said Anna Berg.12 “It never did,” said Otto Falk.',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Otto Falk', '“It never did,”'],
    ],
  ],
  [
    'a footnote mark before the stop',
    'Anna Berg said the roof was safe². Otto Falk said it was not.',
    [
      ['Anna Berg', 'the roof was safe'],
      ['Otto Falk', 'it was not'],
    ],
  ],
  [
    'guillemets set apart',
    'Anna Berg said : « The roof leaks. » Otto Falk frowned. « It never did, » said Otto Falk.',
    [
      ['Anna Berg', '« The roof leaks. »'],
      ['Otto Falk', '« It never did, »'],
    ],
  ],
  [
    'a comma behind the mark after two words',
    '“The roof leaks”, said Anna Berg. “It does”, Otto Falk said.',
    [
      ['Anna Berg', '“The roof leaks”'],
      ['Otto Falk', '“It does”'],
    ],
  ],
  [
    'a letter in which somebody says what comes next',
    'In a letter, Anna Berg said:\n“The roof leaks.”',
    [['Anna Berg', '“The roof leaks.”']],
  ],
  [
    'a second speaker without a verb',
    'Anna Berg said “we will stay” and Otto Falk “they should leave.”',
    [['Anna Berg', '“we will stay”']],
  ],
  [
    'somebody who attacked another',
    'The man who attacked Anna Berg said the hall was lost.',
    [['The man', 'the hall was lost']],
  ],
  [
    'a day before the name',
    'On Tuesday night Anna Berg, a member of the choir, said she was tired.',
    [['Anna Berg', 'she was tired']],
  ],
  [
    'a headline signed with a surname',
    'Roof is unsafe: Berg\nAnna Berg spoke to the choir of the town in Ulm on Monday.',
    [['Anna Berg', 'Roof is unsafe']],
  ],
  [
    'a speaker with another’s name inside quotation marks before the verb',
    'The singer, whom the choir called “the Crow,” told Anna Berg he had not been in the hall.',
    [[null, 'he had not been in the hall']],
  ],
  ['words that somebody recalls another saying', '“Close the hall,” Anna Berg recalled Otto Falk saying.', []],
  ['words that somebody says another said', '“Close the hall,” Anna Berg said he told her.', []],
  ['a note that somebody received', '“Close the hall,” read the note Anna Berg received.', []],
  [
    'somebody who stands beside the one named',
    'A singer standing next to Anna Berg said the roof was safe.',
    [[null, 'the roof was safe']],
  ],
  ['everybody but the one named', 'All but Anna Berg said the roof was safe.', [[null, 'the roof was safe']]],
  ['Mrs of another sex', 'Otto Falk was arrested. Mrs Falk said the oven was hers.', [['Falk', 'the oven was hers']]],
  ['Jr behind a Sr', 'Otto Falk Sr. sang. “It is mine,” Falk Jr. said.', [['Falk Jr.', '“It is mine,”']]],
  [
    'a given name that looks like a particle',
    'Ben Carter said the roof was safe. “It is,” Carter said.',
    [
      ['Ben Carter', 'the roof was safe'],
      ['Ben Carter', '“It is,”'],
    ],
  ],
  [
    'a pronoun after two of one sex',
    'Anna Berg met Clara Holt on Friday. “The roof leaks,” she said.',
    [[null, '“The roof leaks,”']],
  ],
  [
    'turns without a name',
    '“Is it sold?” Otto Falk asked. “Yes,” Anna Berg answered. “When?” “In June.”',
    [
      ['Otto Falk', '“Is it sold?”'],
      ['Anna Berg', '“Yes,”'],
      [null, '“When?”'],
      [null, '“In June.”'],
    ],
  ],
  [
    'a quotation right behind another one',
    'Otto Falk answered: “It never did.” “The roof leaks.” Nobody laughed.',
    [
      ['Otto Falk', '“It never did.”'],
      [null, '“The roof leaks.”'],
    ],
  ],
  [
    'a quotation behind a title in quotation marks',
    '“The roof leaks,” Anna Berg said on “This Week.” “It has to be mended.”',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Anna Berg', '“It has to be mended.”'],
    ],
  ],
  [
    'a quotation before what another does',
    '“Sell it,” Anna Berg said. “Never.” He walked out.',
    [
      ['Anna Berg', '“Sell it,”'],
      [null, '“Never.”'],
    ],
  ],
  ['a line that speaks to somebody', 'To Anna Berg: “The hall is ours.”', []],
  [
    'a name, an age and a role before a colon',
    'Anna Berg, 44, baker: “The hall is ours.”',
    [['Anna Berg', '“The hall is ours.”']],
  ],
  ['a name on a line of its own', 'Anna Berg:\n“The hall is ours.”', [['Anna Berg', '“The hall is ours.”']]],
  ['a clock before the name', '10:42 Anna Berg: “The hall is ours.”', [['Anna Berg', '“The hall is ours.”']]],
  ['a credit of a photograph', 'Photograph: Jan Peeters/AFP', []],
  [
    'a day that is part of the content',
    'Anna Berg said Monday’s fire was small.',
    [['Anna Berg', 'Monday’s fire was small']],
  ],
  [
    'a relative clause inside another sentence',
    'A hall that Anna Berg said was the oldest in Europe will be sold.',
    [['Anna Berg', 'that … was the oldest in Europe']],
  ],
];

describe('words land in the right mouth', () => {
  it.each(RIGHT)('%s', (_kind, text, listed) => {
    expect(listedClaims(text).map(({ speaker, words }) => [speaker, words])).toEqual(listed);
  });
});

/** Text, and the day of its first claim; null where the article does not say. */
const DATES: [text: string, date: string | null][] = [
  ['Anna Berg said on Monday the roof was safe.', '2025-05-12'],
  ['Anna Berg said on Monday, May 12, the roof was safe.', '2025-05-12'],
  ['Anna Berg, who was elected in March 2019, said the roof was safe.', null],
  ['Anna Berg, mayor since 4 June 2018, said the roof was safe.', null],
  ['Anna Berg, speaking on Monday, said the roof was safe.', '2025-05-12'],
  ['“We will sing,” said Anna Berg, whose choir won on Monday.', null],
  ['“We will sing,” said Anna Berg ahead of the concert on Sunday.', null],
  ['Anna Berg said today’s concert was short.', null],
];

describe('a date is that of the saying', () => {
  it.each(DATES)('%s', (text, date) => {
    expect(listedClaims(text)[0]?.said?.date ?? null).toBe(date);
  });
});
