import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { bagOf } from '../../lib/recall/bag';
import { queryOf } from '../../lib/recall/query';
import { scoreBag } from '../../lib/recall/rank';
import { createRarity } from '../../lib/recall/rarity';
import { WEIGHTS } from '../../lib/recall/weights';

const COLLECTION = { rarity: createRarity(0, () => 0, ENGLISH_RECALL), averageLength: 10 };

function partsOf(claim: string, text: string) {
  const weights = { ...WEIGHTS, negation: 0.25 };
  const {
    shared: _,
    score,
    ...parts
  } = scoreBag(queryOf(claim, ENGLISH_RECALL, [], weights), bagOf(text, ENGLISH_RECALL), COLLECTION, weights);
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  expect(sum).toBeCloseTo(score, 10);
  return Object.entries(parts)
    .filter(([, part]) => part > 0)
    .map(([name]) => name)
    .sort();
}

describe('the parts of a score', () => {
  it.each<[string, string, string, string[]]>([
    ['words', 'tariffs on coffee', 'a coffee plant', ['words']],
    ['names', 'she met Okonkwo there', 'then Okonkwo spoke', ['names']],
    ['phrases', 'the coffee tariffs', 'on tariffs for coffee and on coffee tariffs', ['phrases', 'words']],
    ['figures', 'it took 2.8 of them', 'we had 2.8 there', ['figures']],
    ['years and months', 'it was in October 2019', 'since October 2019', ['dates', 'phrases']],
    ['words that both negate', 'we will never tax coffee', 'nobody taxes it', ['negation', 'words']],
    ['a word that one negates', 'we will tax coffee', 'nobody taxes it', ['words']],
    ['nothing', 'coffee', 'tariffs', []],
  ])('%s', (_, claim, text, expected) => {
    expect(partsOf(claim, text)).toEqual(expected);
  });
});
