import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { bagOf } from '../../lib/recall/bag';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { THEMES } from '../../lib/recall/themes';
import { reading } from '../../lib/records/access';
import type { RecordsDatabase } from '../../lib/records/schema';
import { readState } from '../../lib/search/records/index-state';
import { growThemes, THEMES_KEY, themesOf } from '../../lib/search/records/own-themes';
import { packThemes, unpackThemes } from '../../lib/search/records/themes-bytes';
import { learnThemes } from '../../scripts/analyze/learn-themes';
import { addSources } from '../records/write-sources';
import { addStatements, deleteStatement } from '../records/write-statements';
import { draft, index, ownRecords } from './own-records';

const MATTERS = [
  'herring quotas harbour ferry boats nets',
  'bridge concrete pylons traffic tolls road',
  'museum paintings curator tickets gallery statue',
  'clinic nurses beds surgery doctors ward',
].map((words) => words.split(' '));

/** Some articles from that number on, one statement from each: three words of one matter, in turns. */
async function addArticles(records: RecordsDatabase, from: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  const about = { outlet: null, published: null, retrieved: '2026-01-01', licence: null };
  await addSources(
    records,
    numbers.map((at) => ({ ...about, id: `page ${at}`, title: 'Page', address: `https://paper.example/${at}` })),
  );
  await addStatements(
    records,
    numbers.map((at) => {
      const matter = MATTERS[at % MATTERS.length]!;
      const words = [0, 1, 2].map((step) => matter[(Math.floor(at / MATTERS.length) + step) % matter.length]);
      return draft('ada', `${words.join(' ')} ${at}`, { source: `page ${at}` });
    }),
  );
}

let records: RecordsDatabase;
beforeEach(async () => {
  records = await ownRecords();
});
afterEach(() => records.delete());

const NO_REST = async () => {};
const grow = (language = ENGLISH_RECALL) => growThemes(records, language, NO_REST);
const stateOf = async () => (await records.meta.get(THEMES_KEY))?.value;
const countsOf = (...words: string[]) => new Map(words.map((word) => [word, 1]));
const OTHER: RecallLanguage = { ...ENGLISH_RECALL, mark: 'another edition' };

describe('the themes of the library', () => {
  it('are learnt once for all who ask meanwhile', async () => {
    await addArticles(records, 0, THEMES.least);
    const rest = vi.fn(NO_REST);
    await growThemes(records, ENGLISH_RECALL, rest);
    const alone = rest.mock.calls.length;
    await records.meta.delete(THEMES_KEY);
    await Promise.all(Array.from({ length: 3 }, () => growThemes(records, ENGLISH_RECALL, rest)));
    expect(rest.mock.calls.length).toBe(2 * alone);
    expect(await themesOf(records, ENGLISH_RECALL)).not.toBeNull();
  });

  it('are none while it is small, and then tell what its articles are on', async () => {
    await addArticles(records, 0, 150);
    await grow();
    expect(await themesOf(records, ENGLISH_RECALL)).toBeNull();
    await addArticles(records, 150, THEMES.least - 150);
    let rests = 0;
    await growThemes(records, ENGLISH_RECALL, async () => {
      rests++;
    });
    expect(rests).toBeGreaterThan(5);
    const { sharesOf, nearnessOf } = (await themesOf(records, ENGLISH_RECALL))!;
    const nearness = (text: string) => nearnessOf(sharesOf(bagOf(text, ENGLISH_RECALL).counts), null);
    expect(nearness('herring quotas harbour')).toBeGreaterThan(0.9);
    expect(nearness('herring bridge museum clinic')).toBeLessThan(0.7);
    expect(nearness('an orchestra')).toBe(0);
  });

  it('are learnt anew when it has grown by a quarter, and not before', async () => {
    await addArticles(records, 0, THEMES.least);
    await grow();
    const first = await stateOf();
    await addArticles(records, THEMES.least, 20);
    await grow();
    expect(await stateOf()).toBe(first);
    await addArticles(records, THEMES.least + 20, 40);
    const before = await themesOf(records, ENGLISH_RECALL);
    await grow();
    expect(await stateOf()).not.toBe(first);
    expect(await themesOf(records, ENGLISH_RECALL)).not.toBe(before);
  });

  it('leave the index as it is, and stay when that is made anew', async () => {
    await addArticles(records, 0, THEMES.least);
    await index(records);
    await grow();
    const isSound = async () =>
      (await reading(records, ['meta', 'postings'], () => readState(records, ENGLISH_RECALL))).isSound;
    expect(await isSound()).toBe(true);
    await records.postings.delete((await records.postings.toCollection().first())!.id);
    expect(await isSound()).toBe(false);
    await index(records);
    expect(await isSound()).toBe(true);
    expect(await themesOf(records, ENGLISH_RECALL)).not.toBeNull();
  });

  it('hold for the language and edition that they were learnt with', async () => {
    await addArticles(records, 0, THEMES.least);
    await grow();
    expect(await themesOf(records, OTHER)).toBeNull();
    await grow(OTHER);
    expect(await themesOf(records, OTHER)).not.toBeNull();
    expect(await themesOf(records, ENGLISH_RECALL)).toBeNull();
  });

  it('forget an article of which nothing is left', async () => {
    await addArticles(records, 0, THEMES.least);
    const ids = await records.statements.toCollection().primaryKeys();
    for (const id of ids.slice(0, 5)) await deleteStatement(records, id);
    await grow();
    expect(await themesOf(records, ENGLISH_RECALL)).toBeNull();
  });

  it.each<[string, (row: { id: string; bytes: Uint8Array<ArrayBuffer> }) => Promise<unknown>]>([
    ['cut short', (row) => records.postings.put({ ...row, bytes: row.bytes.slice(0, 900) })],
    ['gone', (row) => records.postings.delete(row.id)],
    ['damaged where it is told what they are of', () => records.meta.put({ id: THEMES_KEY, value: '{' })],
  ])('are none where they are %s', async (_, damage) => {
    await addArticles(records, 0, THEMES.least);
    await grow();
    await damage((await records.postings.get(THEMES_KEY))!);
    expect(await themesOf(records, ENGLISH_RECALL)).toBeNull();
  });
});

describe('themes as bytes', () => {
  const articles = Array.from({ length: THEMES.least }, (_, at) => ({
    counts: countsOf(...[0, 1, 2].map((step) => `wörd${(at * 7 + step * step) % 50}`)),
    date: at % 2 === 0 ? '2025-01-02' : '',
  }));

  it('are read as they were written', () => {
    const learnt = learnThemes(articles, ENGLISH_RECALL)!;
    expect(learnt.keys.length).toBeGreaterThan(40);
    expect(unpackThemes(packThemes(learnt))).toEqual(learnt);
  });

  it.each([0, 3, 4, 100, 5000])('are null for the first %d bytes of them', (length) => {
    expect(unpackThemes(packThemes(learnThemes(articles, ENGLISH_RECALL)!).slice(0, length))).toBeNull();
  });
});
