import { describe, expect, it } from 'vitest';
import type { PairSide, PairSides } from '../../lib/model/pair';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { acceptedPairs, pairId, pairsOf, savePair } from '../../lib/records/pairs';
import { freshRecords } from './fresh-records';

const side = (words: string, address: string | null = 'https://news.example/1'): PairSide => ({
  words,
  isVerbatim: true,
  reporting: null,
  around: null,
  said: null,
  published: { date: '2025-03-01', precision: 'day' },
  title: 'The ferry',
  outlet: 'News',
  address,
  licence: null,
});

const sides = (now = 'We will sell the ferry.', earlier = 'We will keep the ferry.', person = 'p-1'): PairSides => ({
  person,
  speaker: 'Ann Lee',
  difference: 'position',
  now: side(now),
  earlier: side(earlier, null),
});

describe('pairs', () => {
  it('are kept with both sides whole, under the person', async () => {
    const records = freshRecords();
    const pair = await savePair(records, sides(), 'accepted');
    expect(pair).toMatchObject({ ...sides(), verdict: 'accepted', id: await pairId(sides()), deleted: false });
    expect(await pairsOf(records, ['p-1', 'p-2'])).toEqual([pair]);
    expect(await pairsOf(records, ['p-2'])).toEqual([]);
    expect(await acceptedPairs(records)).toEqual([pair]);
  });

  it('take another verdict in their place, and keep the words they were first said of', async () => {
    const records = freshRecords();
    const { id, created } = await savePair(records, sides(), 'accepted');
    const again = await savePair(records, sides('We will sell the ferry'), 'dismissed', id);
    expect(again).toMatchObject({ id, created, verdict: 'dismissed', now: { words: 'We will sell the ferry.' } });
    expect(await acceptedPairs(records)).toEqual([]);
    expect(await pairsOf(records, ['p-1'])).toHaveLength(1);
  });

  it('travel in a file', async () => {
    const records = freshRecords();
    await savePair(records, sides(), 'accepted');
    await savePair(records, sides('Other words.'), 'dismissed');
    const file = JSON.stringify(await exportRecords(records));
    const other = freshRecords();
    expect(await importRecords(other, file)).toMatchObject({ ok: true, added: 2 });
    expect(await acceptedPairs(other)).toEqual(await acceptedPairs(records));
    expect(await importRecords(other, file)).toMatchObject({ added: 0, updated: 0 });
  });

  it('refuse a side whose page is not of the web', async () => {
    const bad = { ...sides(), now: side('x', 'javascript:alert(1)') };
    await expect(savePair(freshRecords(), bad, 'accepted')).rejects.toThrow('address');
  });
});
