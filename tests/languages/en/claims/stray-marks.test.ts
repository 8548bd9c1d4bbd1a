import { describe, expect, it } from 'vitest';
import { type ReadClaim, readClaims } from './whole-reading';

const named = (claims: ReadClaim[]) =>
  claims.flatMap(({ speaker, words }) => (speaker === null ? [] : [[speaker, words]]));

const SPOILT: [kind: string, text: string, named: [speaker: string, words: string][]][] = [
  ['an opening mark is lost', 'Anna Berg said “the roof leaks” and Otto Falk it never did.” Nobody came.', []],
  [
    'a closing mark is lost',
    'Anna Berg said the oven was old. “Nobody bakes there, Otto Falk said.',
    [['Anna Berg', 'the oven was old']],
  ],
  [
    'the words for a speaker begin inside a quotation',
    'Anna Berg said the roof “leaks a lot” and Otto Falk said it never did.',
    [['Anna Berg', 'the roof “leaks a lot”']],
  ],
  ['marks are doubled', 'Anna Berg came late. ““The roof leaks,”” Otto Falk said.', []],
  ['a closing mark is lost before another quotation', '“Close it, Anna Berg said. Otto Falk replied, “Never.”', []],
  [
    'a sentence elsewhere in the paragraph is whole',
    'Anna Berg said the roof was safe. “It leaks, and badly. Otto Falk laughed.',
    [['Anna Berg', 'the roof was safe']],
  ],
  [
    'a quotation has nobody of its own in a paragraph with a lost mark',
    '“Did you close it?” Otto Falk asked. “Yes, Anna Berg answered. “Why?” “It was cold.”',
    [['Otto Falk', '“Did you close it?”']],
  ],
  ['a pronoun stands beside a mark too many', 'Anna Berg came. ““He was here,” she said.', []],
  ['a straight mark is lost', 'Anna Berg said the "roof was old and Otto Falk said it was new.', []],
];

const WHOLE: [kind: string, text: string, named: [speaker: string, words: string][]][] = [
  [
    'a quotation over two paragraphs',
    'Anna Berg said: “The roof leaks.\n“The wall does, too.”',
    [
      ['Anna Berg', '“The roof leaks.'],
      ['Anna Berg', '“The wall does, too.”'],
    ],
  ],
  ['inches', 'Anna Berg said that 5" of rain fell on the roof.', [['Anna Berg', 'that 5" of rain fell on the roof']]],
  ['marks inside marks', '“The ‘old’ roof leaks,” Anna Berg said.', [['Anna Berg', '“The ‘old’ roof leaks,”']]],
  [
    'a quotation that somebody else signs',
    '“The roof leaks,” Anna Berg said. “It never did.” – Otto Falk, baker',
    [['Anna Berg', '“The roof leaks,”']],
  ],
  [
    'a quotation that goes on',
    '“The roof leaks,” Anna Berg said. “It always did.” Nobody came.',
    [
      ['Anna Berg', '“The roof leaks,”'],
      ['Anna Berg', '“It always did.”'],
    ],
  ],
];

describe('quotation marks without their fellow', () => {
  it.each(SPOILT)('give nobody words where %s', (_, text, expected) => {
    expect(named(readClaims(text))).toEqual(expected);
  });

  it.each(WHOLE)('are not %s', (_, text, expected) => {
    expect(named(readClaims(text))).toEqual(expected);
  });
});
