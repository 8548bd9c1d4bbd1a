import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSayings, readSaying } from '../../lib/compare/compare';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import type { Difference } from '../../lib/model/difference';
import type { Stance } from '../../lib/model/stance';

const own = (text: string, stance: Stance = 'asserts') =>
  readSaying({ text, stance, isVerbatim: true }, ENGLISH_COMPARE);
const compare = (now: string, earlier: string) => compareSayings(own(now), own(earlier), ENGLISH_COMPARE);
const cut = (text: string, ranges: { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('what differs between two texts', () => {
  it.each<[Difference | null, string, string]>([
    [
      'equal-words',
      'The harbour will never be sold to anybody.',
      '“The harbour will never be sold to anybody”, and more.',
    ],
    [
      'equal-position',
      'The harbour tax hurts small fishing boats.',
      'Small fishing boats are hurt by this harbour tax.',
    ],
    ['figure', 'The harbour tax brings $5m.', 'The harbour tax brings $3m.'],
    ['position', 'We support the new harbour tax.', 'We oppose the new harbour tax.'],
    ['position', 'The harbour tax should be abolished.', 'We will keep the harbour tax.'],
    ['position', 'We do not support the harbour tax.', 'The harbour tax is necessary.'],
    ['condition', 'We support the harbour tax only if boats are exempt.', 'We support the harbour tax.'],
    ['later-step', 'We abolished the harbour tax.', 'We will abolish the harbour tax.'],
    ['changed', 'I no longer support the harbour tax.', 'I support the harbour tax.'],
    [null, 'We oppose the harbour tax.', 'We oppose the airport tax.'],
    [null, 'We support the harbour tax.', 'The harbour is beautiful in spring.'],
    [null, 'We will not repeal the harbour tax.', 'We support the harbour tax and the airport.'],
    [null, 'Do we oppose the harbour tax?', 'We support the harbour tax.'],
    [null, 'The harbour will never be sold to anybody.', 'The harbour may be sold to anybody.'],
    [null, '', 'We oppose the harbour tax.'],
    [null, '', ''],
  ])('%s: %s / %s', (difference, now, earlier) => {
    expect(compare(now, earlier).difference).toBe(difference);
  });

  it('marks the words that tell it in both', () => {
    const [now, earlier] = ['We now oppose the harbour tax.', 'We support the harbour tax.'];
    const comparison = compare(now, earlier);
    expect(cut(now, comparison.now)).toEqual(['oppose']);
    expect(cut(earlier, comparison.earlier)).toEqual(['support']);
  });

  it('marks the words that only one of them has', () => {
    const [now, earlier] = ['The small harbour will never be sold.', 'The harbour will be sold to a bank.'];
    const { words } = compare(now, earlier);
    expect(cut(now, words!.onlyNow)).toEqual(['small', 'never']);
    expect(cut(earlier, words!.onlyEarlier)).toEqual(['to a bank']);
  });

  it('reads the stance of the reports: what was said and is denied is another position', () => {
    const words = 'that the harbour would be sold to a bank';
    const between = (now: Stance, earlier: Stance) =>
      compareSayings(own(words, now), own(words, earlier), ENGLISH_COMPARE).difference;
    expect(between('denies', 'asserts')).toBe('position');
    expect(between('asserts', 'opposes')).toBe('position');
    expect(between('denies', 'doubts')).toBe('equal-words');
    expect(between('asks', 'asserts')).toBeNull();
    expect(between('asserts', 'unknown')).toBeNull();
  });

  it('takes any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (now, earlier) => {
        const { now: places, words } = compare(now, earlier);
        for (const { start, end } of [...places, ...(words?.onlyNow ?? [])]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(now.length);
        }
      }),
    );
  });

  it('finds nothing but the same in a text and itself', () => {
    const sentence = fc.constantFrom(
      'We oppose the harbour tax, if nobody pays 5% of it.',
      'The harbour should be closed by 2030 and not kept open.',
      'Will they never raise the tax to $5m a year?',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join(' ');
        expect(['equal-words', 'equal-position', null]).toContain(compare(text, text).difference);
      }),
    );
  });
});
