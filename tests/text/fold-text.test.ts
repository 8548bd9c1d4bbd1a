import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../lib/text/fold-text';
import { APOSTROPHES, HYPHENS, INVISIBLES } from '../../lib/text/letters';
import { nameKey } from '../../lib/text/name-keys';

const text = fc.string({
  unit: fc.constantFrom(...APOSTROPHES, ...HYPHENS, ...'aÁßİıς राू王 ,.“”\u00ad\u200d\u0301\n'),
});

it('what is folded stays as it is', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(foldText(foldText(any))).toBe(foldText(any));
      expect(nameKey(nameKey(any))).toBe(nameKey(any));
    }),
  );
});

it('characters without a width make no difference', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(foldText(any)).toBe(foldText(any.replace(INVISIBLES, '')));
    }),
  );
});

it('vowels of scripts that write them as marks are kept', () => {
  expect(foldText('नरेश कुमार')).toBe('नरेश कुमार');
});
