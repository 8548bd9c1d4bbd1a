import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJudged, scoreWorth } from '@/bench/detect/worth';
import { worthOf } from '../../../../scripts/english';

const WORTH = [
  ['a share', 'Unemployment among the young has fallen by 12 percent since 2015.'],
  ['money', 'The city spent $40 million on a bridge that nobody uses.'],
  ['a comparison over time', 'We have lost more farms in the last ten years than in the fifty before them.'],
  ['a vote', 'He voted against the clean rivers bill three times.'],
  ['a law', 'My opponent opposed the law that gave nurses paid leave.'],
  ['what another said', 'In her first year she said she would close the base, and then she signed the lease for it.'],
  ['a cause', 'The closing of the mine caused the deficit that the county had last year.'],
  ['a past act', 'Mayor Ilves appointed four of her donors to the harbour board.'],
  ['a number in words', 'Thousands of families lost their health insurance because of that decision.'],
];

const NOT_WORTH = [
  ['a question', 'What would you do about the price of bread?'],
  ['a question with a figure', 'Would you sign it?'],
  ['thanks', 'Thank you all for coming here this evening.'],
  ['an opinion', 'I think this is a great and generous town.'],
  ['a plan', 'We will bring this country together again.'],
  ['a duty', 'We must listen to each other and do better.'],
  ['a short phrase', 'That is right.'],
  ['talk on the talk', 'Let me answer the question.'],
  ['own life', 'My father taught me to be honest.'],
  ['an order', 'Look at the faces of these children.'],
  ['a condition', 'If we work at it, things can get better.'],
  ['nothing', ''],
  ['no letters', '— … !'],
];

describe('worthOf', () => {
  it.each(WORTH)('finds %s worth checking', (_, sentence) => {
    expect(worthOf(sentence!)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(NOT_WORTH)('finds %s not worth checking', (_, sentence) => {
    expect(worthOf(sentence!)).toBeLessThan(0.5);
  });

  it('reads curly marks, wide spaces and invisible characters as plain ones', () => {
    const plain = "They didn't pay 12 percent, and she's had it cut.";
    const odd = '  They\u00a0didn’t pay 12 per\u00adcent, and  she’s had\u200b it cut.\n';
    expect(worthOf(odd)).toBe(worthOf(plain));
  });

  it('reads a headline in capitals', () => {
    expect(worthOf('TAXES WERE RAISED BY 12 PERCENT LAST YEAR')).toBeGreaterThanOrEqual(0.5);
  });

  it('stays from 0 to 1 for any text, and gives the same again', () => {
    const piece = fc.constantFrom(
      '12%',
      '$',
      '“',
      "'",
      'I',
      'She',
      '.',
      '-',
      'van',
      'Éa',
      '😀',
      '\ud800',
      'نعم',
      'was',
      '?',
      '\n',
    );
    const odd = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const score = worthOf(text);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(worthOf(text)).toBe(score);
      }),
    );
  });

  it('reads no further than any sentence goes, so that a text of any length costs the same', () => {
    for (const part of ['A', 'A-', 'A ', 'van ', "U.S.'", 'had been ', 'will not ', '1,', ' ', '“', '\u200b'])
      expect(worthOf(part.repeat(500_000)), part).toBe(worthOf(part.repeat(2000)));
  });
});

const dev = readJudged('dev');
if (!dev) console.info('Worth is not held against ct24: ../shared/data/checkworthy is not here.');

describe.skipIf(!dev)('worthOf beside people (ct24 dev)', () => {
  it('agrees with them, and better than a figure alone does', () => {
    const ours = scoreWorth(dev!, (text) => worthOf(text) >= 0.5);
    const floor = scoreWorth(dev!, (text) => /\d/.test(text));
    expect(ours.f1).toBeGreaterThan(0.78);
    expect(ours.f1).toBeGreaterThan(floor.f1);
  });
});
