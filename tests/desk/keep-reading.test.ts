import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReading, keepsFrom } from '../../lib/desk/keep-reading';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { openLibrary } from '../../lib/library/library';
import { KEEP_FROM } from '../../lib/model/kept-claim';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { listKept, takeBackKept } from '../../lib/records/kept';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import { statementsInReading } from '../../lib/records/statements-in-reading';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle } from './read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

const DIRECT = '“The bridge over the river will be open by the spring,” President Xi Jinping said in Beijing.';
const INDIRECT = 'Prime Minister Narendra Modi said that the railway would need another year of work.';
const UNKNOWN = 'Helen Marrow, a teacher, said that the school would close for good next summer.';

async function statementsOf(...paragraphs: string[]) {
  return statementsInReading(await readArticle(records, articleOf(...paragraphs)));
}

describe('what an article leaves to keep', () => {
  it('is direct speech letter for letter, with the text around it and both dates', async () => {
    expect(await statementsOf(DIRECT)).toEqual([
      {
        person: 'xi-jinping',
        form: 'verbatim',
        words: 'The bridge over the river will be open by the spring',
        before: '“',
        after: ',” President Xi Jinping said in Beijing.',
        said: null,
        published: { date: '2025-09-02', precision: 'day' },
        occasion: null,
        place: null,
        audience: null,
        language: 'en',
      },
    ]);
  });

  it.each<[string | null, string | undefined]>([
    ['da', 'da'],
    [null, undefined],
    ['und', undefined],
    ['english', undefined],
  ])('is in the language of the article: %s', async (language, kept) => {
    const reading = await readArticle(records, articleOf(DIRECT));
    expect(statementsInReading({ ...reading, language }).map((statement) => statement.language)).toEqual([kept]);
  });

  it('is a report as a report, never verbatim', async () => {
    expect(await statementsOf(INDIRECT)).toMatchObject([
      {
        person: 'narendra-modi',
        form: 'reported',
        words: 'said that the railway would need another year of work',
      },
    ]);
  });

  it('stands in the article at the place that its surroundings tell', async () => {
    for (const text of [DIRECT, INDIRECT])
      for (const { words, before, after } of await statementsOf(text)) expect(text).toContain(before + words + after);
  });

  it.each([
    ['somebody who is not in the library', UNKNOWN],
    ['few words', 'President Xi Jinping said: “Not now.”'],
    ['nobody who could be named', '“The bridge over the river will be open by the spring,” an official said.'],
  ])('is nothing of %s', async (_, text) => {
    expect(await statementsOf(text)).toEqual([]);
  });

  it('is nothing of a claim that is not sure', async () => {
    const reading = await readArticle(records, articleOf(DIRECT));
    const unsure = reading.claims.map((claim) => ({ ...claim, confidence: KEEP_FROM - 0.01 }));
    expect(statementsInReading({ ...reading, claims: unsure })).toEqual([]);
  });
});

describe('keeping what is read', () => {
  it.each([
    ['off', [], false],
    ['some', [], false],
    ['some', ['news.example'], true],
    ['some', ['example'], false],
    ['everywhere', [], true],
  ] as const)('%s for %j: %s', (keep, keepHosts, expected) => {
    const settings = { ...DEFAULT_SETTINGS, keep, keepHosts: [...keepHosts] };
    expect(keepsFrom('https://news.example/a', settings)).toBe(expected);
    expect(keepsFrom('file:///home/a.html', settings)).toBe(false);
  });

  async function read(...paragraphs: string[]) {
    return keepReading(
      openLibrary(records, null),
      await readArticle(records, articleOf(...paragraphs)),
      1_800_000_000_000,
      LIBRARY_ROLES,
    );
  }

  it('does nothing until the reader switches it on', async () => {
    expect(await read(DIRECT)).toEqual([]);
    expect(await listKept(records)).toEqual([]);
  });

  it('keeps each statement once, with the article as its source', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    expect(await read(DIRECT, INDIRECT)).toHaveLength(2);
    expect(await read(DIRECT, INDIRECT)).toEqual([]);
    const [kept] = await listKept(records);
    expect(kept!.article).toMatchObject({
      outlet: 'The Example',
      address: articleOf().address,
      retrieved: '2027-01-15',
    });
    expect(kept!.statements).toHaveLength(2);
    expect(await statementsBy(records, ['xi-jinping'])).toContainEqual(
      expect.objectContaining({ form: 'verbatim', published: articleOf().published }),
    );
  });

  it('keeps nothing again that the reader took back', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const kept = await read(DIRECT);
    await takeBackKept(
      records,
      kept.map(({ id }) => id),
    );
    expect(await read(DIRECT)).toEqual([]);
    expect(await listKept(records)).toEqual([]);
  });
});
