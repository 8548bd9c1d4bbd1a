// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { hostBeside } from '../../components/words/host-beside';
import { Provenance } from '../../components/words/Provenance';
import { webAddress } from '../../components/words/web-address';
import { source1, verbatim } from './fixtures';

afterEach(cleanup);

test.each([
  ['BBC News', 'https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
  ['BBC News', 'http://127.0.0.1:8080/a', '127.0.0.1:8080'],
  ['bbc.co.uk', 'https://www.bbc.co.uk/news/1', null],
  ['WWW.BBC.CO.UK', 'https://bbc.co.uk/', null],
  ['A talk', null, null],
  ['A talk', 'file:///a', null],
  ['BBC', 'https://bbc.co.uk@evil.example/', null],
])('beside %s at %s stands %s', (words, address, host) => {
  expect(hostBeside(words, address)).toBe(host);
});

test('an outlet stands with its host', () => {
  const source = { ...source1, outlet: 'BBC News', address: 'https://evil.example/a' };
  render(<Provenance statement={verbatim} source={source} />);
  expect(document.querySelector('.place')!.textContent).toMatch(/BBC News \(evil\.example\)$/);
});

test.each([
  ['https://user:word@a.example/', null],
  ['https://bbc.co.uk@evil.example/', null],
  ['https://a.example/@user', 'https://a.example/@user'],
])('the address %s is a link to %s', (address, href) => {
  expect(webAddress(address)).toBe(href);
});
