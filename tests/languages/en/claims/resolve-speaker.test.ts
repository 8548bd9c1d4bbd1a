import { describe, expect, it } from 'vitest';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

/** Who speaks in each claim: a person's name, the words of a source, or null for unclear. */
function speakers(...texts: string[]): (string | null)[] {
  const { claims, entities } = detect(articleOfBlocks(texts), []);
  return claims.map(({ speaker }) => {
    if (speaker.kind === 'unclear') return null;
    return speaker.kind === 'source' ? speaker.text : (entities.find((e) => e.id === speaker.entity)?.name ?? null);
  });
}

const CASES: [name: string, texts: string[], expected: (string | null)[]][] = [
  ['a name', ['Angela Merkel said that it was late.'], ['Angela Merkel']],
  ['a surname', ['Angela Merkel spoke in Ulm.', 'Merkel said that it was late.'], ['Angela Merkel']],
  [
    'he and she who go on',
    ['Angela Merkel said that it was late. She said it was cold.'],
    ['Angela Merkel', 'Angela Merkel'],
  ],
  ['nobody out of what is said', ['Officials met on Monday in Ulm.', '“Barack Obama came late,” he said.'], [null]],
  [
    'whoever spoke just before, not who is named in what is said',
    ['Barack Obama met Joe Biden in Ulm.', 'Joe Biden said it was late.', '“Barack Obama came late,” he said.'],
    ['Joe Biden', 'Joe Biden'],
  ],
  [
    'nobody where somebody else was named since',
    ['Joe Biden said it was late.', 'Peter Lund met Ole Falk.', '“Barack Obama came late,” he said.'],
    ['Joe Biden', null],
  ],
  [
    'whoever spoke just before, though the words in quotation marks name others',
    ['Joe Biden told a crowd that it was late.', '“Peter Lund and Ole Falk are never late,” he said.'],
    ['Joe Biden', 'Joe Biden'],
  ],
  [
    'whoever spoke just before, though somebody else was spoken of',
    ['Omar Brandt said that Peter Lund had done nothing here.', '“The town is tired,” he said. “It wants a dam.”'],
    ['Omar Brandt', 'Omar Brandt', 'Omar Brandt'],
  ],
  [
    'whoever spoke just before, though the words in quotation marks call another by the same pronoun',
    ['Omar Brandt met Peter Lund.', 'Brandt said the dam was a gift to Lund.', '“He may thank the town,” he said.'],
    ['Omar Brandt', 'Omar Brandt'],
  ],
  [
    'nobody after a question, which another may answer',
    ['Peter Lund asked Omar Brandt how high the dam would be.', '“As high as the old house,” he said.'],
    ['Peter Lund', null],
  ],
  [
    'nobody after an accusation, which another may answer',
    ['Peter Lund accused Omar Brandt of lying about the dam.', '“It is as high as a house,” he said.'],
    ['Peter Lund', null],
  ],
  [
    'nobody after words to another who may speak now',
    ['Peter Lund told Omar Brandt that the dam was late.', '“It is as high as a house,” he said.'],
    ['Peter Lund', null],
  ],
  [
    'nobody where the reporter speaks in between',
    ['Omar Brandt said Peter Lund was late. The dam is old.', '“It is as high as a house,” he said.'],
    ['Omar Brandt', null],
  ],
  [
    'nobody where the words in quotation marks name who spoke just before',
    ['Omar Brandt said Peter Lund was late.', '“Brandt is never late himself,” he said.'],
    ['Omar Brandt', null],
  ],
  [
    'whoever is named after words in quotation marks, also for what is added',
    ['“The dam is fine,” said Omar Brandt, adding hopefully that the wall was new.'],
    ['Omar Brandt', 'Omar Brandt'],
  ],
  [
    'whoever makes two points in one sentence',
    ['Omar Brandt has been making the case for a dam and boldly claiming that the wall is safe.'],
    ['Omar Brandt', 'Omar Brandt'],
  ],
  [
    'not the subject of the whole sentence, where another acts in a clause inside',
    [
      'Omar Brandt left as Peter Lund gave a talk in which he was asking for money and boldly claiming that he was poor.',
    ],
    [null],
  ],
  [
    'whoever issues the statement that says so',
    ['Omar Brandt issued a statement saying that the dam was safe.'],
    ['Omar Brandt'],
  ],
  ['whoever only says so', ['Omar Brandt left early, only saying that the dam was safe.'], ['Omar Brandt']],
  [
    'whoever comes after the words that open the sentence',
    ['After arguing that the dam was old, Omar Brandt went to Ulm.'],
    ['Omar Brandt'],
  ],
  [
    'whoever speaks around what else they do',
    ['Omar Brandt came to Ulm.', 'Brandt, speaking to farmers, said, “Last time I looked, the dam was safe.”'],
    ['Omar Brandt'],
  ],
  [
    'who opens the line before as the only one who is new there',
    ['Omar Brandt lives in Ulm.', 'Nina Falk, a baker, met Brandt.', '“It is warm tonight,” she said. “I like it.”'],
    ['Nina Falk', 'Nina Falk'],
  ],
  [
    'nobody where the line before brings in two',
    ['Omar Brandt lives in Ulm.', 'Quarl Falk, a baker, met Zorin Lund.', '“It is warm tonight,” he said.'],
    [null],
  ],
  [
    'nobody who does not open the line before',
    ['Omar Brandt lives in Ulm.', 'In came the bread of Quarl Falk.', '“It is warm tonight,” he said.'],
    [null],
  ],
  ['nobody of whose name only the end is left', ['Mr. PeÃ±a Quell said that it was late.'], [null]],
  [
    'all of a phrase that goes on after "and"',
    ['Officials in the Harbour Board and at the Dam Department have said the wall is old.'],
    ['Officials in the Harbour Board and at the Dam Department'],
  ],
  [
    'a noun before *who*, though it may be an adjective',
    ['The town is growing, according to a Crossroads official who was not allowed to speak.'],
    ['a Crossroads official'],
  ],
  [
    'nobody out of a clause with *who* between the name and its verb',
    ['It was the host Omar Brandt, who has always cared for the mayor, on Friday said it was late.'],
    [null],
  ],
  [
    'nobody after a question to another, who may answer',
    [
      'Gen. Quarl Ombach asked Admiral Omar Brandt just that question. Asked later, the admiral laughed.',
      '“It is good that my voice is low,” he said.',
    ],
    ['Quarl Ombach', null],
  ],
  [
    'the words that name who spoke just before, where nobody tells the name',
    ['The actor discussed the lack of dams. “Just think of it,” he said. “It is a shame.”'],
    ['The actor', 'The actor', 'The actor'],
  ],
  [
    'nobody where those words go with the other pronoun',
    ['The actress said it was late. “I think we ought to start again,” he said.'],
    ['The actress', null],
  ],
  [
    'nobody after a question of somebody without a name',
    ['A reporter asked the mayor how high the dam was. “As high as a house,” he said.'],
    ['A reporter', null],
  ],
  ...(
    [
      ['him', 'The driver told him that the bridge was shut.', 'The driver'],
      ['a person without a name', 'The driver told the ferryman that the bridge was shut.', 'The driver'],
      ['him, by another verb', 'The driver said to him that the bridge was shut.', 'The driver'],
      ['him, after the words', '“The bridge is shut,” the driver told him.', 'the driver'],
      ['a name, after the words', '“The bridge is shut,” the driver told Omar Brandt.', 'the driver'],
      ['him, from a person', 'Quarl Ombach told him that the bridge was shut.', 'Quarl Ombach'],
      ['one of them, from a person', 'Quarl Ombach warned them that the bridge was shut.', 'Quarl Ombach'],
      ['a noun, from a person', 'Quarl Ombach told the ferryman that the bridge was shut.', 'Quarl Ombach'],
      ['him, after a person’s words', '“The bridge is shut,” Quarl Ombach told him.', 'Quarl Ombach'],
    ] as const
  ).map(([hearer, told, speaker]): [string, string[], (string | null)[]] => [
    `nobody after words to another who may speak now: ${hearer}`,
    [`${told} “I came over it an hour ago,” he said.`],
    [speaker, null],
  ]),
  [
    'whoever spoke to several, to nobody, or to one whom the pronoun does not mean',
    [
      'The driver told reporters that the bridge was shut. “I came over it an hour ago,” he said.',
      'Peter Lund told her that the bridge was shut. “I came over it an hour ago,” he said.',
      'Peter Lund told residents that the bridge was shut. “I came over it an hour ago,” he said.',
      'Peter Lund told the newspaper that the bridge was shut. “I came over it an hour ago,” he said.',
      'Peter Lund said in a letter that the bridge was shut. “I came over it an hour ago,” he said.',
      'Peter Lund said her bridge was shut. “I came over it an hour ago,” he said.',
    ],
    ['The driver', 'The driver', ...Array<string>(10).fill('Peter Lund')],
  ],
  [
    'whoever spoke to another and goes on by the word itself',
    ['Peter Lund told him that the bridge was shut. “I came over it an hour ago,” he added.'],
    ['Peter Lund', 'Peter Lund'],
  ],
  [
    'nobody of whom the words are told only after the pronoun',
    ['“It will ruin the town,” he said of the German leader’s plan to sell the dam. “It is a shame.”'],
    [null, 'the German leader', null],
  ],
  [
    'a man or woman of whom the first name tells nothing',
    ['“It is late,” General Quarl Ombach told reporters.', '“It is cold out there tonight,” he added.'],
    ['Quarl Ombach', 'Quarl Ombach'],
  ],
  [
    'nobody whom the article calls otherwise',
    ['“It is late,” said Nora Quill.', '“It is cold out there tonight,” he added.'],
    ['Nora Quill', null],
  ],
  [
    'nobody once a pronoun has spoken that may mean somebody else',
    [
      '“It is late,” said General Quarl Ombach.',
      'At noon he said it was cold.',
      '“It is wet out there tonight,” he added.',
    ],
    ['Quarl Ombach', null, null],
  ],
  [
    'who is brought in after another spoke',
    [
      '“It is late,” said Peter Lund.',
      'Ole Falk, 39, came by bus and brought a flag. “It is cold out there tonight,” he said.',
    ],
    ['Peter Lund', 'Ole Falk'],
  ],
  [
    'who is brought in by the line before',
    [
      '“It is late,” said Peter Lund.',
      'It rained.',
      'Ole Falk, a baker from Aldham, came by bus and brought a flag with him. He had a drum as well.',
      '“It is cold out there,” he said.',
    ],
    ['Peter Lund', 'Ole Falk'],
  ],
  [
    'one and the same for all that one pronoun says',
    [
      'Barack Obama met Joe Biden in Ulm.',
      'Joe Biden said it was late.',
      '“Barack Obama came late,” he said. “It is cold out there tonight.”',
    ],
    ['Joe Biden', 'Joe Biden', 'Joe Biden'],
  ],
  [
    'a spokesman, not whom he speaks for',
    ['Angela Merkel is ill.', 'A spokesman for Angela Merkel said it was nothing.'],
    ['A spokesman for Angela Merkel'],
  ],
  [
    'a campaign, not its candidate',
    ['Barack Obama won.', 'The Obama campaign said it was late.'],
    ['The Obama campaign'],
  ],
  ['several as several', ['Barack Obama and Angela Merkel said it was late.'], ['Barack Obama and Angela Merkel']],
  [
    'the same as before, and no paper that printed the quotation',
    ['John Smith said in an interview with Politico: “He gives up too soon.” He later said the bridge was safe.'],
    ['John Smith', 'John Smith'],
  ],
  [
    'nobody for the site on which somebody wrote of a woman',
    ['John Smith wrote on Facebook: “She is the best mayor.” She said the bridge was safe.'],
    ['John Smith', null],
  ],
  [
    'nobody where who was spoken of and who spoke may both be meant',
    ['John Smith was hurt. While treating him at the clinic, Peter Jones said it was late. He said he would sue.'],
    ['Peter Jones', null],
  ],
  [
    'who was spoken of, not who is named behind an opening phrase',
    ['Mary Smith won the race. During her victory speech, Pat Lee came. She said the vote was fair.'],
    ['Mary Smith'],
  ],
  [
    'nobody for whom the pronoun told it to',
    ['Mary Smith had a friend at school. One day she told Mary Smith that it was late.'],
    [null],
  ],
  [
    'whom the sentence before is about, where another spoke before that',
    [
      'John Smith runs the mill. Peter Jones said it was late.',
      'Smith has ten ovens. “It is cold in there every day,” he said.',
    ],
    ['Peter Jones', 'John Smith'],
  ],
  [
    'nobody for one of two who bear the surname',
    ['Mark Hall came with Ann Hall.', 'Hall was so quiet that it hurt. He said it was late.'],
    [null],
  ],
  [
    'the woman without a name who spoke before, not who is named',
    ['Mary Smith won.', '“It is late,” said the woman at the door. “It is cold out there tonight,” she said.'],
    ['the woman at the door', 'the woman at the door'],
  ],
  ['a full name that ends a phrase', ['Her colleague Nora Quill, 61, said it was late.'], ['Nora Quill']],
  ['a lawyer of hers, as the article names him', ['Her lawyer Peter said it was late.'], ['Her lawyer Peter']],
  ['her letter, not whom it was for', ['Her letter to Nora Quill said it was late.'], ['Her letter to Nora Quill']],
  ['her lawyer and somebody else', ['Her lawyer and Nora Quill said it was late.'], ['Her lawyer and Nora Quill']],
  ['nobody for one of a couple', ['Peter Lund, 25, and his wife, Nora Quill, 27, said it was late.'], [null]],
  ['a name that stands after whose it is', ['Her husband’s friend, Peter Lund, said it was late.'], ['Peter Lund']],
  ['a name that ends the sentence', ['“It is late,” said the former editor, Peter Lund.'], ['Peter Lund']],
  [
    'the phrase itself, not one of two names behind it',
    ['“It is late,” said the former editor, Peter Lund and Nora Quill.'],
    ['the former editor'],
  ],
  ['an office with what it is of', ['US Secretary of State Nora Quill said it was late.'], ['Nora Quill']],
  ['an office of a place', ['The Mayor of Aldham Peter Lund said it was late.'], ['Peter Lund']],
  [
    'who speaks for a politician, not the politician',
    ['The spokesman of Senator Peter Lund said it was late.'],
    ['The spokesman of Senator Peter Lund'],
  ],
  [
    'who speaks for a member of a party, not the member',
    ['The spokesman of Democrat Peter Lund said it was late.'],
    ['The spokesman of Democrat Peter Lund'],
  ],
  [
    'a letter to an office, not who holds it',
    ['A letter to the mayor of Aldham Peter Lund said it was late.'],
    ['A letter to the mayor of Aldham Peter Lund'],
  ],
  ['a name behind an adverb', ['Meanwhile Owen Barrow, 52, admitted that it was late.'], ['Owen Barrow']],
  ['a name behind a time', ['Earlier this week, Nora Quill, who came late, said it was cold.'], ['Nora Quill']],
  [
    'a name before dashes with commas between them',
    ['Nora Quill — editor of The Marsh, a paper printed in Ulm — said it was late.'],
    ['Nora Quill'],
  ],
  ['a name before horizontal bars', ['Nora Quill ― who came late ― said it was late.'], ['Nora Quill']],
  [
    'the minister whom the article introduced',
    ['Ida Brandt, the agriculture minister, opened the fair.', 'The minister said it was late.'],
    ['Ida Brandt'],
  ],
  [
    'nobody of two ministers',
    ['Ida Brandt, the agriculture minister, met Ole Falk, the transport minister.', 'The minister said it was late.'],
    ['The minister'],
  ],
  ['they as nobody', ['Barack Obama met voters.', 'They said it was late.'], [null]],
  [
    'they who spoke in the sentence before',
    ['The bakers said it was late. They said it was cold.'],
    ['The bakers', 'The bakers'],
  ],
  [
    'they who spoke in the line before',
    ['Lund and his colleagues said it was late.', '“It is cold out there,” they wrote.'],
    ['Lund and his colleagues', 'Lund and his colleagues'],
  ],
  ['it for a letter', ['The letter said it was late. It called the mayor a fool.'], ['The letter', 'The letter']],
  ['it not for several', ['The bakers said it was late. It said it was cold.'], ['The bakers', null]],
  ['they not for one', ['The ministry said it was late. They said it was cold.'], ['The ministry', null]],
  [
    'they for one who adds something',
    ['A spokesman for the mill said it was late. They added that it was cold.'],
    ['A spokesman for the mill', 'A spokesman for the mill'],
  ],
  [
    'it not past another sentence',
    ['The ministry said it was late. The mill was shut. It said it was cold.'],
    ['The ministry', null],
  ],
  [
    'a body by its initials',
    ['The WHO said it was late.', 'Ida Brandt, who said it was cold, left.'],
    ['The WHO', 'Ida Brandt'],
  ],
  ['all of a list', ['Lund, Falk and other bakers said it was late.'], ['Lund, Falk and other bakers']],
  ['a number with what bounds it', ['Fewer than 2 in 10 say it is late.'], ['Fewer than 2 in 10']],
  ['whoever was led to say it', ['The rain led Ida Brandt to say that it was late.'], ['Ida Brandt']],
  [
    'who leaves a room, not who is helped',
    ['Ida Brandt helped Ole Falk win the race, saying that it was late.'],
    ['Ida Brandt'],
  ],
  [
    'who does it, past a clause of something else',
    ['Ida Brandt left the mill that fell, saying it was late.'],
    ['Ida Brandt'],
  ],
  ['who comes from a town of a state', ['Ole Falk, 22, of Ulm, Mich., said it was late.'], ['Ole Falk']],
  ['nobody for the head of what says something', ['The chief of the mill, which says it is late, left.'], [null]],
  [
    'a name with a title between commas',
    ['The chief spokesman, Rear Admiral Ole Falk, said it was late. He said it was cold.'],
    ['Ole Falk', 'Ole Falk'],
  ],
  [
    'nobody where somebody else is named between, far from who spoke',
    ['Peter Lund said it was late.', 'It rained, thanks to Ole Falk, a baker.', '“It is cold out there,” he said.'],
    ['Peter Lund', null],
  ],
  ['who reacts, not the reaction', ['It drew a sharp reaction from Ida Brandt, who said it was late.'], ['Ida Brandt']],
  [
    'neither of two where one answers the other',
    ['Peter Lund accused Ole Falk of a theft. He denied that he had been there.'],
    ['Peter Lund', null],
  ],
  [
    'neither of two where one was spoken to',
    ['Peter Lund told Ole Falk to leave. He said that he had paid.'],
    ['Peter Lund', null],
  ],
  [
    'no body that spoke where its words are of another',
    ['The European Commission said Borealis had broken the rules. It said it would appeal.'],
    ['The European Commission', null],
  ],
  [
    'no group that spoke where its words are of other people',
    ['Police said the brothers had fled. They said they were innocent.'],
    ['Police', null],
  ],
  [
    'a body that goes on',
    ['The European Commission said on Monday that prices would rise. It said wages would follow.'],
    ['The European Commission', 'The European Commission'],
  ],
  [
    'both whom a participle describes',
    ['Losing bakers Peter Lund and Ole Falk said it was late.'],
    ['bakers Peter Lund and Ole Falk'],
  ],
  [
    'several with brackets as several',
    ['Peter Lund (Ulm) and Ole Falk (Bonn) said it was late.'],
    ['Peter Lund (Ulm) and Ole Falk'],
  ],
  [
    'whom the sentence before is about, though it names another',
    ['Peter Lund took the bus to Ole Falk. “It was late,” he said.'],
    ['Peter Lund'],
  ],
  [
    'whom the sentence before is about, after words that only lead up',
    ['Peter Lund took a look at Ole Falk. On Monday, he said that it was late.'],
    ['Peter Lund'],
  ],
  [
    'whom the sentence before is about, within the words that are told',
    ['Peter Lund took a look at Ole Falk. The dam in Ulm, he said, was late.'],
    ['Peter Lund'],
  ],
  [
    'whom the sentence before is about, not who spoke earlier',
    ['Peter Lund said it was late.', 'Ole Falk took the bus to Lund. “The dam is nearly done,” he said.'],
    ['Peter Lund', 'Ole Falk'],
  ],
  [
    'whom the block before is about, which names nobody else',
    ['Mary Smith said it was late.', 'Peter Lund took the plan apart.', '“Nobody needs the dam,” he said.'],
    ['Mary Smith', 'Peter Lund'],
  ],
  [
    'nobody of the sentence before, where somebody else tells it',
    ['Peter Lund left Ole Falk, two aides said.', '“It was late,” he said.'],
    ['two aides', null],
  ],
  [
    'nobody of the sentence before, where one of two met the other',
    ['Peter Lund had never met Ole Falk. “It was late,” he said.'],
    [null],
  ],
  [
    'nobody of the sentence before, where another without a name was there',
    ['Ole Falk lives in Ulm. Peter Lund took the bus to Falk with a driver. “It was late,” he said.'],
    [null],
  ],
  [
    'nobody of the sentence before, whom the words name',
    ['Peter Lund took the bus to Ole Falk. “Peter Lund is late,” he said.'],
    [null],
  ],
  [
    'whom its own sentence is about',
    ['Peter Lund met Ole Falk. Lund went home when he said that it was late.'],
    ['Peter Lund'],
  ],
  [
    'whom a clause is about, though a month ends it',
    ['Ole Falk, who saw Peter Lund in late May and said it was late, left.'],
    ['Ole Falk', 'Ole Falk'],
  ],
  ['who answers', ['A Danish official responded by saying Lund was late.'], ['A Danish official']],
];

describe('who speaks', () => {
  it.each(CASES)('takes %s', (_name, texts, expected) => {
    expect(speakers(...texts)).toEqual(expected);
  });
});

it('tells that a pronoun only points at whom it names', () => {
  const { claims } = detect(articleOfBlocks(['Mary Smith said that it was late. She said it was cold.']), []);
  const pointing = claims.map(({ speaker }) => speaker.kind === 'person' && (speaker.pointing ?? false));
  expect(pointing).toEqual([false, true]);
});
