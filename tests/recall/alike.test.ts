import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { areAlike } from '../../lib/recall/alike';
import { bagOf } from '../../lib/recall/bag';
import { queryOf } from '../../lib/recall/query';

const alike = (claim: string, text: string) =>
  areAlike(queryOf(claim, ENGLISH_RECALL), bagOf(text, ENGLISH_RECALL), () => 1);

describe('two tellings of the same words', () => {
  it.each<[string, string, string, boolean]>([
    [
      'worded differently',
      'that Brussels had given London a Monday deadline to sign',
      'Brussels gave London until Monday to sign.',
      true,
    ],
    [
      'one is part of the other',
      'that the bridge will open in spring, after years of repairs that cost the town dearly',
      'The bridge opens in spring.',
      true,
    ],
    [
      'on the same subject only',
      'that the bridge will open in spring',
      'Repairs of the bridge cost the town dearly for years.',
      false,
    ],
    [
      'much more is told in the text',
      'that the bridge will open',
      'The bridge over the northern river will open when the engineers have tested every cable',
      false,
    ],
    ['nothing shared', 'that the bridge will open', 'Schools close early.', false],
    ['no words', '', '', false],
  ])('%s', (_, claim, text, expected) => {
    expect(alike(claim, text)).toBe(expected);
  });

  it('goes by the claim alone, not by what stands around it', () => {
    const query = queryOf('it will open', ENGLISH_RECALL, ['The bridge opens in spring.']);
    expect(areAlike(query, bagOf('The bridge opens in spring.', ENGLISH_RECALL), () => 1)).toBe(false);
  });
});
