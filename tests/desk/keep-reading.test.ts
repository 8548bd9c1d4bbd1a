import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepOneClaim, keepReading, keepSaved, keepsFrom } from '../../lib/desk/keep-reading';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { KEEP_FROM } from '../../lib/model/kept-claim';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { bringKeptAgain, keepStatements, keptFrom, listKept, takeBackKept } from '../../lib/records/kept';
import { countKept, reachedBound } from '../../lib/records/kept-bounds';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
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
const DENIED = 'On Friday, Prime Minister Narendra Modi denied that the railway had been sold to a foreign bank.';
const UNKNOWN = 'Helen Marrow, a teacher, said that the school would close for good next summer.';

type Draft = ReturnType<typeof statementsInReading>[number];

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
        stance: 'asserts',
        reporting: 'said',
        sentence: DIRECT,
        rule: 'quotation-name-said',
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
        stance: 'asserts',
        reporting: 'said',
        sentence: INDIRECT,
      },
    ]);
  });

  it('is a denial as one, with the sentence around it', async () => {
    expect(await statementsOf(`It rained in Delhi. ${DENIED} Trains ran late.`)).toMatchObject([
      {
        words: 'denied that the railway had been sold to a foreign bank',
        stance: 'denies',
        reporting: 'denied',
        sentence: DENIED,
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

  /** The record of DENIED as builds before there were stances kept it: its content alone. */
  async function keepAsBefore() {
    await changeSettings(records, { keep: 'everywhere' });
    const reading = await readArticle(records, articleOf(DENIED));
    const [{ stance: _, reporting: __, sentence: ___, rule: ____, ...now }] = statementsInReading(reading) as [Draft];
    const words = now.words.replace('denied ', '');
    const draft = { ...now, words, before: DENIED.slice(0, DENIED.indexOf(words)).slice(-64) };
    const { address, title, outlet, published } = reading.article;
    const article = { title, outlet, address, published, retrieved: '2026-01-15', licence: null };
    const kept = await keepStatements(records, { article, statements: [draft], people: [], sources: [] }, 1_000);
    return kept[0]!;
  }

  it('joins what an earlier build kept of the same words, and fills in what it lacks', async () => {
    const before = await keepAsBefore();
    expect(before.words).toBe('that the railway had been sold to a foreign bank');
    expect(await read(DENIED)).toEqual([]);
    expect(await read(DENIED)).toEqual([]);
    const statements = (await listKept(records)).flatMap((kept) => kept.statements);
    const report = { stance: 'denies', reporting: 'denied', sentence: DENIED, rule: 'saying-that' };
    expect(statements).toEqual([{ ...before, ...report, changed: expect.any(Number) }]);
  });

  it('does not keep again what the reader took back from an earlier build', async () => {
    const before = await keepAsBefore();
    await takeBackKept(records, [before.id]);
    expect(await read(DENIED)).toEqual([]);
    expect(await listKept(records)).toEqual([]);
  });

  it('keeps the same words, reported once more in the article, beside those of an earlier build', async () => {
    await keepAsBefore();
    const again = DENIED.replace('On Friday', 'A day later').replace('denied', 'said');
    expect(await read(DENIED, again)).toMatchObject([{ stance: 'asserts', reporting: 'said' }]);
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

describe('keeping one statement because the reader asks for it', () => {
  const AT = 1_800_000_000_000;
  const SHORT = 'President Xi Jinping said: “Not now.”';
  const OFFICIAL = '“The bridge over the river will be open by the spring,” an official said.';
  const ALONE = '“The bridge over the river will be open by the spring,” Marrow said.';

  async function keepFirst(text: string, change: Partial<Claim> = {}): Promise<string[]> {
    const reading = await readArticle(records, articleOf(text));
    const claims = reading.claims.map((claim) => ({ ...claim, ...change }));
    const id = claims[0]?.id ?? '';
    return (await keepOneClaim(openLibrary(records, null), { ...reading, claims }, id, AT, LIBRARY_ROLES)).kept;
  }
  const kept = async () => (await keptFrom(records, articleOf().address)).statements.map(({ words }) => words);

  it.each<[string, string, Partial<Claim>, string[]]>([
    ['of somebody in the library', DIRECT, {}, ['The bridge over the river will be open by the spring']],
    ['of somebody who is not', UNKNOWN, {}, ['said that the school would close for good next summer']],
    ['in few words', SHORT, {}, ['Not now.']],
    [
      'that is not certain enough by itself',
      DIRECT,
      { confidence: 0.4 },
      ['The bridge over the river will be open by the spring'],
    ],
    ['of nobody who is named', OFFICIAL, {}, []],
    ['of nobody who is named in full', ALONE, {}, []],
    ['that attributes nothing', INDIRECT, { stance: 'none' }, []],
    ['that reads as another without its denial', DENIED, { report: [] }, []],
  ])('%s', async (_, text, change, words) => {
    expect(await keepFirst(text, change)).toHaveLength(words.length);
    expect(await kept()).toEqual(words);
  });

  it('brings again what was taken back, and the person who was met with it', async () => {
    const ids = await keepFirst(UNKNOWN);
    const person = (await records.statements.get(ids[0]!))!.person;
    expect(await takeBackKept(records, ids)).toBe(1);
    expect((await records.people.get(person))!.deleted).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await keepFirst(UNKNOWN)).toEqual(ids);
    expect(await kept()).toHaveLength(1);
    expect((await records.people.get(person))!.deleted).toBe(false);
  });
});

describe('keeping of a page that the reader saved', () => {
  const SAVED = new Date(2019, 4, 3, 12).getTime();
  const NOW = 1_800_000_000_000;
  const page = { ...articleOf(DIRECT, UNKNOWN), published: null };

  async function keep(at: number | null) {
    const reading = await readArticle(records, page);
    return keepSaved(openLibrary(records, null), reading, SAVED, at, LIBRARY_ROLES);
  }
  const standing = async () => (await keptFrom(records, page.address)).statements;

  it('tells what would be kept and changes nothing', async () => {
    const people = await records.people.count();
    expect(await keep(null)).toEqual({
      found: 2,
      kept: [expect.any(String), expect.any(String)],
      people: ['Xi Jinping', 'Helen Marrow'],
    });
    expect([await standing(), await records.people.count()]).toEqual([[], people]);
  });

  it('is what was told, though keeping is off and every bound reached; once', async () => {
    await changeSettings(records, { keep: 'off', keepPerDay: 0, keepInAll: 0 });
    const told = await keep(null);
    expect(await keep(NOW)).toEqual(told);
    expect((await standing()).map(({ id }) => id).sort()).toEqual([...told.kept].sort());
    expect(await keep(NOW)).toEqual({ found: 2, kept: [], people: [] });
    expect(await keep(null)).toEqual({ found: 2, kept: [], people: [] });
  });

  it('is dated by the page alone, and looked at on the day it was saved', async () => {
    await keep(NOW);
    expect((await standing()).map(({ said, published }) => [said, published])).toEqual([
      [null, null],
      [null, null],
    ]);
    const [{ article } = { article: null }] = await listKept(records);
    expect(article).toMatchObject({ address: page.address, published: null, retrieved: '2019-05-03' });
  });

  it('goes when it is taken back, with whom it met, and does not come again by itself', async () => {
    const { kept } = await keep(NOW);
    const met = (await standing()).map(({ person }) => person).find((id) => id.startsWith('met:'))!;
    expect(await takeBackKept(records, kept)).toBe(2);
    expect([await standing(), (await records.people.get(met))!.deleted]).toEqual([[], true]);
    expect(await keep(null)).toMatchObject({ found: 2, kept: [] });
    expect(await keep(NOW)).toMatchObject({ found: 2, kept: [] });
    await bringKeptAgain(records, kept);
    expect([(await standing()).length, (await records.people.get(met))!.deleted]).toEqual([2, false]);
  });
});

describe('a bound of what is kept by itself', () => {
  it.each([
    ['of the day', { keepPerDay: 1 }, 'day'],
    ['of all', { keepInAll: 1, keepPerDay: null }, 'all'],
  ] as const)('%s: an article is kept as a whole, the next not at all', async (_, bound, reached) => {
    await changeSettings(records, { keep: 'everywhere', ...bound });
    const keep = async (article: Article, at: number) =>
      (await keepReading(openLibrary(records, null), await readArticle(records, article), at, LIBRARY_ROLES)).length;
    const at = new Date(2026, 4, 3, 12).getTime();
    const [first, second] = ['a', 'b'].map((page) => ({
      ...articleOf(DIRECT, INDIRECT),
      address: `https://a.example/${page}`,
    }));
    expect(await keep(first!, at)).toBe(2);
    expect(await keep(second!, at)).toBe(0);
    expect(reachedBound(await countKept(records, at), await readSettings(records))).toBe(reached);
    const tomorrow = new Date(2026, 4, 4, 0, 1).getTime();
    expect(await keep(second!, tomorrow)).toBe(reached === 'day' ? 2 : 0);
  });

  it('counts only what was not taken back', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const at = Date.now();
    const reading = await readArticle(records, articleOf(DIRECT, INDIRECT));
    const [one] = await keepReading(openLibrary(records, null), reading, at, LIBRARY_ROLES);
    await takeBackKept(records, [one!.id]);
    expect(await countKept(records, at)).toEqual({ today: 1, inAll: 1 });
    await bringKeptAgain(records, [one!.id]);
    expect(await countKept(records, at)).toEqual({ today: 2, inAll: 2 });
  });
});
