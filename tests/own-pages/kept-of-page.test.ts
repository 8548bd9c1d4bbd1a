import { expect, it } from 'vitest';
import { keptOfClaim } from '../../lib/own-pages/kept-of-page';
import { reading, verbatim } from '../components/fixtures';

const [, ofOnePart, ofTwo] = reading.claims;
const saying = (id: string, words: string, person = 'p-marta') => ({ ...verbatim, id, words, person });
const COLD = 'We will not let one house go cold this winter';

it.each([
  ['its words, by its speaker', ofOnePart!, [saying('a', COLD)], ['a']],
  ['the same words by somebody else', ofOnePart!, [saying('a', COLD, 'p-jonas-1')], []],
  ['other words', ofOnePart!, [saying('a', 'Not one house')], []],
  ['one of two passages', ofTwo!, [saying('a', 'and a goal can move.')], []],
  [
    'both passages',
    ofTwo!,
    [saying('a', 'The date was always a goal and never a promise'), saying('b', 'and a goal can move.')],
    ['a', 'b'],
  ],
])('a claim stands in the library by %s: %#', (_, claim, kept, ids) => {
  expect(keptOfClaim(claim, reading, kept)).toEqual(ids);
});

it('stands by the words alone where the library knew nobody when the page was read', () => {
  const entities = reading.entities.map((entity) => ({ ...entity, candidates: [] }));
  expect(keptOfClaim(ofOnePart!, { ...reading, entities }, [saying('a', COLD, 'met:x')])).toEqual(['a']);
});
