import { describe, expect, it } from 'vitest';
import { normalizeAddress } from '../../lib/page/address';

const CASES: [given: string, expected: string][] = [
  ['https://news.example/story#part-2', 'https://news.example/story'],
  ['https://news.example/story?utm_source=rss&utm_medium=feed', 'https://news.example/story'],
  ['https://news.example/story?id=7&fbclid=abc&page=2', 'https://news.example/story?id=7&page=2'],
  ['https://news.example/story?q=caf%C3%A9+noir&UTM_Campaign=x', 'https://news.example/story?q=caf%C3%A9+noir'],
  ['https://news.example/?id', 'https://news.example/?id'],
  ['file:///tmp/page.html#a', 'file:///tmp/page.html'],
  ['not an address', 'not an address'],
  ['', ''],
];

describe('the address of a page', () => {
  it.each(CASES)('%s is kept as %s', (given, expected) => {
    expect(normalizeAddress(given)).toBe(expected);
  });

  it.each(CASES)('stays as it is when normalised again: %s', (given) => {
    expect(normalizeAddress(normalizeAddress(given))).toBe(normalizeAddress(given));
  });
});
