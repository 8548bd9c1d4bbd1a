import { expect, it } from 'vitest';
import type { Stance } from '../../lib/model/stance';
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

it.each([
  ['said and denied', { stance: 'asserts' }, { stance: 'denies' }],
  ['her own and doubted', { form: 'verbatim' }, { stance: 'doubts' }],
  ['kept after other verbs', { before: 'Holm confirmed ' }, { before: 'Holm denied ' }],
] as const)('keeps the same words apart that were %s', (_, one, other) => {
  const [a, b] = [one, other].map((change) => ({ form: 'reported', ...change }) as const);
  expect(shown([of('a', a), of('b', b), of('c', b)])).toEqual([['a'], ['b', 'source of c']]);
});

it('joins reports of the same words whatever verb puts them forward', () => {
  const reported = (reporting: string, stance: Stance) =>
    of(reporting, { form: 'reported', reporting, stance }, `${reporting} that the ferry must go`);
  expect(shown([reported('said', 'asserts'), reported('demanded', 'demands'), reported('denied', 'denies')])).toEqual([
    ['said', 'source of demanded'],
    ['denied'],
  ]);
});

it('joins one quotation whatever word stood before it', () => {
  expect(shown([of('a', { stance: 'asks', reporting: 'asked' }), of('b')])).toEqual([['a', 'source of b']]);
});

it('never gives the source of one person’s words to another who said the same', () => {
  expect(shown([of('a'), of('b', { person: 'q' })])).toEqual([['a'], ['b']]);
});
