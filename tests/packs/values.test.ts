import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isPackDate } from '../../lib/packs/format/dates';
import { Address } from '../../lib/packs/format/values';

test.each([
  ['0000', false],
  ['0000-01-01', false],
  ['0001', true],
  ['2199-12-31', true],
  ['2200', false],
  ['9999-12-31', false],
  ['2025-02-30', false],
])('%s is a date of a pack: %s', (text, isOne) => {
  expect(isPackDate(text)).toBe(isOne);
});

test.each([
  ['https://a.example/@user', true],
  ['https://bbc.co.uk@evil.example/', false],
  ['https://user:word@a.example/', false],
  ['javascript:alert(1)', false],
  ['https://', false],
])('%s is an address of a pack: %s', (text, isOne) => {
  expect(v.is(Address, text)).toBe(isOne);
});
