import { describe, expect, it } from 'vitest';
import { sideOfStatement, statementWords } from '../../lib/model/statement-words';

type Words = Parameters<typeof statementWords>[0];
const of = (change: Partial<Words>): Words => ({ form: 'reported', words: 'x', before: '', ...change });

describe('a statement in its parts', () => {
  it.each<[string, Partial<Words>, ReturnType<typeof statementWords>]>([
    [
      'a report begins with the words that report it',
      { words: 'denied that he knew', reporting: 'denied', stance: 'denies', before: 'On Monday Holm ' },
      { reporting: 'denied', around: '', content: 'that he knew' },
    ],
    [
      'a plain said stays before reported words',
      { words: 'said it rained', reporting: 'said', stance: 'asserts' },
      { reporting: 'said', around: '', content: 'it rained' },
    ],
    [
      'words kept before there were reports, met again, follow theirs',
      { words: 'that he knew', reporting: 'denied', stance: 'denies', before: 'Holm denied ' },
      { reporting: 'denied', around: '', content: 'that he knew' },
    ],
    [
      'words kept before there were reports come with the rest of their sentence',
      { words: 'that he knew', before: 'rd to say. Holm denied ' },
      { reporting: null, around: 'Holm denied', content: 'that he knew' },
    ],
    [
      'what was cut off in the middle of a word begins with the next',
      { words: 'that he knew', before: 'esterday Holm denied ' },
      { reporting: null, around: 'Holm denied', content: 'that he knew' },
    ],
    [
      'a plain said is left away before words in quotation marks',
      { form: 'verbatim', words: 'It rains', reporting: 'said', stance: 'asserts', before: 'Holm said: “' },
      { reporting: null, around: '', content: 'It rains' },
    ],
    [
      'any other is not',
      { form: 'verbatim', words: 'We will pay', reporting: 'vowed', stance: 'promises', before: '“' },
      { reporting: 'vowed', around: '', content: 'We will pay' },
    ],
  ])('%s', (_, change, parts) => {
    expect(statementWords(of(change))).toEqual(parts);
  });

  it.each([
    ['verbatim', undefined, 'affirmed'],
    ['reported', undefined, null],
    ['reported', 'denies', 'rejected'],
    ['reported', 'promises', 'affirmed'],
    ['verbatim', 'asks', 'affirmed'],
    ['reported', 'asks', 'open'],
  ] as const)('%s words with the stance %s are held %s', (form, stance, side) => {
    expect(sideOfStatement({ form, ...(stance && { stance }) })).toBe(side);
  });
});
