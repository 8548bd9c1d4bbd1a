import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneOf } from '../../lib/detect/one-of';
import { CharKind, charKind } from '../../lib/text/character-kinds';
import { isPlainName, startsLower, startsUpper } from '../../lib/text/letter-case';

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

it('tells capitals and small letters as the patterns of Unicode do', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(startsUpper(text)).toBe(/^\p{Lu}/u.test(text));
      expect(startsLower(text)).toBe(/^\p{Ll}/u.test(text));
      expect(isPlainName(text)).toBe(/^[A-Z][a-z]+$/.test(text));
    }),
  );
});

it('knows the characters that need no pattern', () => {
  for (let unit = 0x20; unit < 0x7f; unit++) {
    const char = String.fromCharCode(unit);
    const kind = /[a-z]/i.test(char) ? CharKind.Letter : /\d/.test(char) ? CharKind.Digit : CharKind.Mark;
    expect(charKind(char, 0), char).toBe(char === ' ' ? CharKind.Space : kind);
  }
  for (let unit = 0x2010; unit <= 0x2027; unit++) {
    expect(/[\p{P}]/u.test(String.fromCharCode(unit)), unit.toString(16)).toBe(true);
    expect(charKind(String.fromCharCode(unit), 0)).toBe(CharKind.Mark);
  }
});

it('finds a word in a list as a whole only', () => {
  expect(oneOf('he|she|they', 'she')).toBe(true);
  expect(['s', 'he|she', '', 'They', undefined].map((word) => oneOf('he|she|they', word))).not.toContain(true);
});
