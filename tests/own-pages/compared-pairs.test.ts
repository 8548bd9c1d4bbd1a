import { describe, expect, it } from 'vitest';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import type { RecalledStatement } from '../../lib/model/recall';
import { PairComparer } from '../../lib/own-pages/compared-pairs';
import { pairsFile } from '../../lib/own-pages/kept-pairs';
import { keepWish, readKeptPairs } from '../../lib/own-pages/pair-words';
import { wordOnPair } from '../../lib/own-pages/use-pairs';
import { listNotes } from '../../lib/records/notes';
import { comparedPair, makeStatement, reading, source1 } from '../components/fixtures';
import { freshRecords } from '../records/fresh-records';

const claim = reading.claims[1]!;
const recalled = (words: string, change: Partial<RecalledStatement['statement']> = {}): RecalledStatement => ({
  ...reading.recalls[0]!.statements[0]!,
  statement: { ...makeStatement('s', 'verbatim', words, null), ...change },
  source: source1,
});

const comparer = (isInLanguage = true) => new PairComparer(reading.article, isInLanguage, ENGLISH_COMPARE);

describe('a claim beside an earlier statement', () => {
  it('has both sides as their sources have them', () => {
    const pair = comparer().compare(
      claim,
      recalled('We will not let one house go cold this winter.'),
      'Marta Lindqvist',
    );
    expect(pair).toMatchObject({
      person: 'p-marta',
      speaker: 'Marta Lindqvist',
      difference: 'equal-words',
      isAsked: false,
      now: { words: 'We will not let one house go cold this winter', isVerbatim: true, outlet: reading.article.outlet },
      earlier: {
        words: 'We will not let one house go cold this winter.',
        outlet: 'Sundby Courier',
        licence: 'CC-BY-4.0',
      },
    });
  });

  it.each([
    ['an article in another language', false, {}],
    ['a statement in another language', true, { language: 'de-AT' }],
  ])('is told nothing of in %s', (_, isInLanguage, change) => {
    const found = recalled('We will not let one house go cold this winter.', change);
    expect(comparer(isInLanguage).compare(claim, found, 'M')).toMatchObject({
      difference: null,
      marks: { now: { tells: [], alone: [] }, earlier: { tells: [], alone: [] } },
    });
  });

  it('is told what differs where the statement says its language', () => {
    const found = recalled('We will not let one house go cold this winter.', { language: 'en-GB' });
    expect(comparer().compare(claim, found, 'M').difference).toBe('equal-words');
  });
});

describe('the reader’s word on a pair', () => {
  it('is kept with a note, and found again on near copies of both sides', async () => {
    const records = freshRecords();
    await keepWish(records, comparedPair, null, { verdict: 'dismissed', note: 'Two plants.' });
    await keepWish(records, { ...comparedPair, now: { ...comparedPair.now, words: 'Else.' } }, null, {
      verdict: 'accepted',
    });
    const [word] = await readKeptPairs(records);
    expect(word).toMatchObject({ pair: { now: { words: 'Else.' } }, note: null });
    const { isAsked: _, marks: __, ...sides } = comparedPair;
    const kept = { ...sides, id: 'x', verdict: 'dismissed' as const, created: 1, changed: 1, deleted: false };
    const near = (words: string) => ({ ...comparedPair, earlier: { ...comparedPair.earlier, words } });
    const find = (words: string) => wordOnPair([{ pair: kept, note: null }], near(words));
    expect(find('“The plant at Harvik will close on the first of October and that date is a promise”')?.pair.id).toBe(
      'x',
    );
    expect(find('The plant at Harvik will close.')).toBeNull();
    expect(wordOnPair([{ pair: kept, note: null }], { ...comparedPair, person: 'p-2' })).toBeNull();
  });

  it('changes in place, and a note goes when it is emptied', async () => {
    const records = freshRecords();
    await keepWish(records, comparedPair, null, { verdict: 'accepted' });
    const [first] = await readKeptPairs(records);
    await keepWish(records, comparedPair, first!, { note: 'Ask her.' });
    const [second] = await readKeptPairs(records);
    expect(second).toMatchObject({ pair: { id: first!.pair.id, verdict: 'accepted' }, note: { text: 'Ask her.' } });
    await keepWish(records, comparedPair, second!, { note: ' ' });
    expect(await listNotes(records)).toEqual([]);
    await keepWish(records, comparedPair, second!, { verdict: 'none' });
    expect(await readKeptPairs(records)).toEqual([]);
  });

  it('goes into a file with both sources, the note and the caveat', async () => {
    const records = freshRecords();
    await keepWish(records, comparedPair, null, { verdict: 'accepted', note: 'Ask her.' });
    const file = JSON.parse(
      pairsFile(await readKeptPairs(records), 'Judge yourself.', { position: 'Another position?' }),
    );
    expect(file).toMatchObject({
      caveat: 'Judge yourself.',
      pairs: [
        {
          speaker: 'Marta Lindqvist',
          label: 'Another position?',
          now: comparedPair.now,
          earlier: comparedPair.earlier,
          note: 'Ask her.',
        },
      ],
    });
  });
});
