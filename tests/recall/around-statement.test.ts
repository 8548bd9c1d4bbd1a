import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { aroundStatement, keysAround } from '../../lib/recall/around-statement';

const keysOf = (before: string, after: string, sentence?: string) =>
  keysAround({ before, after, ...(sentence !== undefined && { sentence }) }, ENGLISH_RECALL);

describe('the words kept from around a statement', () => {
  it.each<[string, [string, string, string?], string[]]>([
    ['before and after it', ['Of herring she said: ', ', the quota aside.'], ['her', 'quota', 'asid']],
    ['without the piece of a word at each edge', ['rring quotas: ', ', as in the harb'], ['quota']],
    ['of its sentence, where nothing else was kept', ['', '', 'She said that of herring.'], ['her']],
    ['not of its sentence twice', ['Of herring: ', '', 'Of herring: it is over.'], ['her']],
    ['none', ['', ''], []],
  ])('%s', (_, [before, after, sentence], expected) => {
    const [herring] = keysOf(' herring', '');
    expect(keysOf(before, after, sentence)).toEqual(expected.map((key) => (key === 'her' ? herring : key)));
  });

  it('come to its own words, with the title of its source', () => {
    const counts = aroundStatement(
      new Map([['quota', 1]]),
      { before: ' A quota: ', after: '' },
      { title: 'Quotas at sea' },
      ENGLISH_RECALL,
    );
    expect(Object.fromEntries(counts!)).toEqual({ quota: 3, sea: 1 });
  });

  it('are not known where no text was kept, whatever the title', () => {
    const own = new Map([['quota', 1]]);
    expect(aroundStatement(own, { before: '', after: '' }, { title: 'Quotas at sea' }, ENGLISH_RECALL)).toBeNull();
  });
});
