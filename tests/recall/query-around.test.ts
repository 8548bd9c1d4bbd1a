import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { queryOf, withBestAround, withoutAround } from '../../lib/recall/query';

const OWN = queryOf('the quotas ruin us', ENGLISH_RECALL);
const AROUND = ['We told the people of Sundby about the herring last year.'];
const keys = (most: number) =>
  withBestAround(OWN, AROUND, most)
    .words.slice(OWN.words.length)
    .map(({ key }) => key);

describe('the words around a claim that are looked for', () => {
  it('are names first, then rare words', () => {
    const [herring] = queryOf('herring', ENGLISH_RECALL).words;
    expect(keys(2)).toEqual(['sundbi', herring!.key]);
  });

  it('are no more than asked for, and never instead of its own', () => {
    expect(keys(0)).toEqual([]);
    expect(withBestAround(OWN, AROUND, 2).words.slice(0, OWN.words.length)).toEqual(OWN.words);
    expect(withoutAround(withBestAround(OWN, AROUND, 9))).toEqual(OWN);
  });
});
