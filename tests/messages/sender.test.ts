import { describe, expect, test } from 'vitest';
import { roleOf } from '../../lib/messages/sender';
import type { Sender } from '../../lib/runtime';

const ID = 'abc';
const OWN = 'chrome-extension://abc/';

const CASES: [name: string, sender: Sender, role: string][] = [
  ['a content script in the top frame', { id: ID, url: 'https://news.example/a', frameId: 0, tab: { id: 1 } }, 'page'],
  ['a content script in a frame', { id: ID, url: 'https://ads.example/', frameId: 4, tab: { id: 1 } }, 'stranger'],
  ['the popup', { id: ID, url: `${OWN}popup.html` }, 'own'],
  [
    'an own page that stands in a tab',
    { id: ID, url: `${OWN}popup.html?view=notes`, frameId: 0, tab: { id: 2 } },
    'own',
  ],
  ['the background of Firefox, without an address', { id: ID }, 'own'],
  ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/a.html' }, 'stranger'],
  ['a web page whose address begins like ours', { id: ID, url: 'https://abc/', tab: { id: 1 } }, 'page'],
  ['no tab but a web address', { id: ID, url: 'https://news.example/' }, 'stranger'],
];

describe('the role of a sender', () => {
  test.each(CASES)('%s', (_name, sender, role) => {
    expect(roleOf(sender, ID, OWN)).toBe(role);
  });
});
