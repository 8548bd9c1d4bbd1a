import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { english, searchAll, standIn } from './one-process';

/** Words that one of the two reads otherwise than the other, and a few more. */
const WORDS = [
  ..."die war not nicht don't us US art arten taxes taxed Kriege Krieg two Mr. United States".split(' '),
  ...'Vereinte Nationen fischen Fische herring Montag Monday I 1,000 hats'.split(' '),
];
const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const TEXTS = fc.array(TEXT, { minLength: 1, maxLength: 6 });

afterEach(() => vi.resetModules());

/** A process of its own: no module of it has read anything. */
async function freshProcess() {
  vi.resetModules();
  return import('./one-process');
}

it('reads, finds and recalls in two languages in turns as in each alone', async () => {
  const [both, englishAlone, standInAlone] = [await freshProcess(), await freshProcess(), await freshProcess()];
  fc.assert(
    fc.property(TEXTS, fc.constantFrom('readAll', 'searchAll', 'recallAll'), (texts, task) => {
      const turns = [both.english, both.standIn, both.english, both.standIn].map((each) => both[task](texts, each));
      const first = englishAlone[task](texts, englishAlone.english);
      const second = standInAlone[task](texts, standInAlone.standIn);
      // As text: what is read holds the language itself, of which each process has another.
      expect(JSON.stringify(turns)).toEqual(JSON.stringify([first, second, first, second]));
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['fisch', 'the stand-in', standIn, ['Wir fischen.', 'Fische']],
  ['fisch', 'English', english, ['Fische']],
  ['wars', 'English', english, ['The war will not end.']],
  ['war', 'the stand-in', standIn, []],
])('finds by “%s” in %s what that language says', (asked, _, language, expected) => {
  const texts = ['Wir fischen.', 'The war will not end.', 'Fische', asked];
  const found = searchAll(texts, language).at(-1)!;
  const others = found.map(({ id }) => texts[Number(id)]!).filter((text) => text !== asked);
  expect(others.sort()).toEqual([...expected].sort());
});

it('weighs a word as its own language does', () => {
  expect([english.backgroundShare('krieg'), standIn.backgroundShare('krieg')]).toEqual([0.0005, 0.05]);
  expect([english.kindOf('januar'), standIn.kindOf('januar')]).toEqual(['word', 'date']);
  expect([english.canBeSubject('art'), standIn.canBeSubject('art')]).toEqual([true, false]);
});
