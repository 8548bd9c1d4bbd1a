import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, spansOverlap } from '@/lib/model/span';
import { findPeople, proposeNames } from '../../../scripts/english';
import { articleOf } from './article-of';

const KNOWN = [
  { id: 'k', names: ['Ann Lee', 'Ann'], roles: [{ title: 'Mayor', of: 'X' }], epithets: ['the boss'] },
  { id: 'e', names: ['', '...', '“”'], roles: [], epithets: [''] },
];

/** What is wrong with what was found in `text`; empty when nothing is. */
function faultsIn(text: string, title = ''): string[] {
  const article = { ...articleOf(text), title };
  const { entities, mentions } = findPeople(article, KNOWN);
  const ids = new Set(entities.map((entity) => entity.id));
  const used = new Set(mentions.map((mention) => mention.entity));
  const faults = entities.filter((entity) => !used.has(entity.id)).map((entity) => `no mention of ${entity.name}`);
  mentions.forEach((mention, i) => {
    const { span, confidence } = mention;
    const words = article.blocks[span.block]!.text.slice(span.start, span.end);
    if (mention.text !== words || words === '') faults.push(`text of mention ${i}`);
    if (!ids.has(mention.entity)) faults.push(`entity of mention ${i}`);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence of mention ${i}`);
    const before = mentions[i - 1]?.span;
    if (before && (compareSpans(before, span) >= 0 || spansOverlap(before, span))) faults.push(`order of mention ${i}`);
  });
  if (proposeNames(article).length > 3000) faults.push('too many names proposed');
  return faults;
}

const WORDS = [
  'Ann',
  'Lee',
  'the',
  'The',
  'president',
  'President',
  'said',
  'he',
  'She',
  'Mr.',
  'Dr',
  'J.',
  'van',
  'der',
  'al-Assad',
  'Jr.',
  '“',
  '”',
  '"',
  "'",
  '’s',
  "'s",
  ',',
  '.',
  '\n',
  '(',
  ')',
  '—',
  'MAY',
  'PUTIN',
  '😀',
  '\u200b',
  'Ж',
  '中文',
  '5',
  'of',
  'France',
];

describe('people in bad text', () => {
  it('keeps every span within the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        expect(faultsIn(words.join(' '))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to the text when there is a title of any words', () => {
    const some = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 });
    fc.assert(
      fc.property(some, some, (words, title) => {
        expect(faultsIn(words.join(' '), title.join(' '))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(faultsIn(text)).toEqual([]);
      }),
    );
  });

  it.each([
    'Ann Lee ',
    'A',
    'A. ',
    '“Ann',
    'ANN LEE SAID ',
    'the president ',
    'he ',
    'Van Der ',
    '😀',
    'Mr. Lee said he ',
  ])(
    'takes 200 kB of %j',
    (unit) => {
      expect(faultsIn(unit.repeat(Math.floor(200_000 / unit.length)))).toEqual([]);
    },
    60_000,
  );
});
