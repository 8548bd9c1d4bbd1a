import { describe, expect, test } from 'vitest';
import { sitePattern } from '../../lib/access/site-access';

describe('the permission pattern of one site', () => {
  test.each([
    ['https://news.example/a/b?c#d', 'https://news.example/*'],
    ['http://127.0.0.1:8123/a.html', 'http://127.0.0.1/*'],
    ['https://www.news.example:8443/', 'https://www.news.example/*'],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['file:///home/me/a.html', null],
    ['not an address', null],
  ])('of %s is %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });
});
