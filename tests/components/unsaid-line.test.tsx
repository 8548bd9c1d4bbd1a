// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { UnsaidLine } from '../../components/panel/UnsaidLine';
import type { Unsaid } from '../../lib/own-pages/unsaid';

afterEach(cleanup);

const anna: Unsaid = { id: 'wikidata:Q1', name: 'Anna Kim', inWikiquote: true, house: null };
const ben: Unsaid = { id: 'wikidata:Q2', name: 'Ben Óg', inWikiquote: true, house: 'lords' };
const cai: Unsaid = { id: 'twfy:9', name: 'Cai Lim', inWikiquote: false, house: 'commons' };

it.each<[string, Unsaid[], string]>([
  ['one of Wikidata', [anna], 'No statements yet of Anna Kim: look at Wikiquote. Don’t offer this'],
  [
    'one of Parliament alone',
    [cai],
    'No statements yet of Cai Lim. They speak or spoke in the UK Parliament: choose days of its debates Don’t offer this',
  ],
  [
    'several',
    [anna, ben, cai],
    'No statements yet of Anna Kim, Ben Óg, Cai Lim: look at Wikiquote. 2 of them speak or spoke in the UK Parliament: choose days of its debates Don’t offer this',
  ],
])('says what fits: %s', (_, unsaid, says) => {
  render(<UnsaidLine unsaid={unsaid} onDismiss={() => undefined} />);
  expect(document.body.textContent).toBe(says);
});

it('leads to the very places, and is dismissed with one click', () => {
  const onDismiss = vi.fn();
  render(<UnsaidLine unsaid={[anna, ben, cai]} onDismiss={onDismiss} />);
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
    '/library.html?person=wikidata%3AQ1#people',
    '/library.html?person=wikidata%3AQ2#people',
    '/library.html?house=lords#catalogue',
  ]);
  fireEvent.click(screen.getByRole('button'));
  expect(onDismiss).toHaveBeenCalledOnce();
});
