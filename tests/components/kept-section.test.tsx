// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { denied } from './fixtures';
import { VIEWS } from './gallery/views';

afterEach(cleanup);

const shown = () => render(VIEWS['library-kept']!.draw()).container;

it('lists what was kept with what reports it, and what an earlier build kept with the words around it', () => {
  const items = [...shown().querySelectorAll('.kept-statement')];
  const read = items.map((item) => ['.speaker', '.words'].map((part) => item.querySelector(part)!.textContent));
  expect(read.slice(2)).toEqual([
    ['Marta Lindqvist', 'denied that she had ever promised a date for the closing of the plant'],
    ['Marta Lindqvist', 'vowed “We will not let one house go cold”'],
    [
      'Jonas Weber',
      'Reported … Jonas Weber, its chair, denied on Thursday that the league had taken money from the harbour',
    ],
    ['Somebody no longer in your library', 'Reported the dredging starts in May'],
  ]);
  expect(items[2]!.querySelector('.sentence p')!.textContent).toBe(denied.sentence);
});

it('names in each button which statement it takes back, with what reports it', () => {
  shown();
  const labels = screen.getAllByRole('button', { name: /^Take back: / }).map((each) => each.getAttribute('aria-label'));
  expect(labels.slice(0, 4)).toEqual([
    'Take back: Marta Lindqvist, We will not let one house go cold this winter',
    'Take back: Jonas Weber, the delay would cost households more than it saved',
    'Take back: Marta Lindqvist denied that she had ever promised a date for the closing of the plant',
    'Take back: Marta Lindqvist vowed We will not let one house go cold',
  ]);
});
