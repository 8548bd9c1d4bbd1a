import { expect, it } from 'vitest';
import { withoutRepeats } from '../../lib/recall/repeats';
import { day, source, statement } from './statements.fixture';

const WORDS = 'The ferry must go.';

const of = (id: string, more: Parameters<typeof statement>[2] = {}, words = WORDS) => ({
  statement: statement(id, words, { said: day('2024-03-01'), ...more }),
  source: source(`source of ${id}`),
  alsoIn: [],
});

const shown = (list: ReturnType<typeof of>[]) =>
  withoutRepeats(list).map((each) => [each.statement.id, ...each.alsoIn.map((one: { id: string }) => one.id)]);

it('joins the same words of one person out of several sources', () => {
  expect(shown([of('a'), of('b', {}, 'the ferry must go'), of('c', {}, 'No ferry.')])).toEqual([
    ['a', 'source of b'],
    ['c'],
  ]);
});

it('keeps what was said again on another day', () => {
  expect(shown([of('a'), of('b', { said: day('2025-03-01') })])).toEqual([['a'], ['b']]);
});

it('never gives the source of one person’s words to another who said the same', () => {
  expect(shown([of('a'), of('b', { person: 'q' })])).toEqual([['a'], ['b']]);
});
