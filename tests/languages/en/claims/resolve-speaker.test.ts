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
    'nobody who is named in what is said',
    ['Barack Obama met Joe Biden in Ulm.', 'Joe Biden said it was late.', '“Barack Obama came late,” he said.'],
    ['Joe Biden', null],
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
    'nobody whom a pronoun of somebody else was taken for',
    ['John Smith was hurt. While treating him at the clinic, Peter Jones said it was late. He said he would sue.'],
    ['Peter Jones', 'John Smith'],
  ],
  [
    'who was spoken of, not who is named behind an opening phrase',
    ['Mary Smith won the race. During her victory speech, Pat Lee came. She said the vote was fair.'],
    ['Mary Smith'],
  ],
  ['they as nobody', ['Barack Obama met voters.', 'They said it was late.'], [null]],
];

describe('who speaks', () => {
  it.each(CASES)('takes %s', (_name, texts, expected) => {
    expect(speakers(...texts)).toEqual(expected);
  });
});
