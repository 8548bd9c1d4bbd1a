import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import type { TermsLanguage } from '../../lib/recall/terms-language';
import { reading } from '../../lib/records/access';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { bringKeptAgain, keepStatements, takeBackKept } from '../../lib/records/kept';
import { mergePeople, undoMerge } from '../../lib/records/merge-people';
import type { RecordsDatabase, StatementRow } from '../../lib/records/schema';
import { indexStatements } from '../../lib/search/records/grow-index';
import { readState } from '../../lib/search/records/index-state';
import { readLists } from '../../lib/search/records/own-lists';
import { createStandInTerms } from '../recall/stand-in-language';
import { abortAfterWrites } from '../records/interrupted-writes';
import { addStatements, deleteStatement, restoreStatement } from '../records/write-statements';
import { draft, foundBy, heldBy, index, ownRecords, PEOPLE, SMALL } from './own-records';

const WORDS = 'herring quotas harbour winter council bridge museum ferry';
const words = fc.uniqueArray(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 4 });
const text = words.map((some) => some.join(' '));
const said = fc.record({ person: fc.constantFrom(...PEOPLE), words: text });

/** What happens to records; `at` picks one of the statements that are there. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), all: fc.array(said, { minLength: 1, maxLength: 9 }) }),
  fc.record({ kind: fc.constant('keep' as const), all: fc.array(said, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const, 'drop' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('take back' as const, 'bring again' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'undo' as const, 'import' as const, 'index' as const) }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** What was exported before comes again, changed since: newer records take the place of those in the library. */
async function importAgain(records: RecordsDatabase): Promise<void> {
  const file = await exportRecords(records);
  const newer = file.statements.map((each) => ({ ...each, place: 'Sundby', changed: (each.changed ?? 0) + 1 }));
  expect(await importRecords(records, JSON.stringify({ ...file, statements: newer }))).toMatchObject({ ok: true });
}

async function apply(records: RecordsDatabase, happens: Change, turn: number): Promise<void> {
  const ids = (await records.statements.toCollection().primaryKeys()).sort();
  const at = 'at' in happens ? ids[happens.at % Math.max(1, ids.length)] : undefined;
  const page = { title: 'Page', outlet: null, published: null, retrieved: '2026-01-01', licence: null };
  if (happens.kind === 'add')
    await addStatements(
      records,
      happens.all.map(({ person, words }) => draft(person, words)),
    );
  if (happens.kind === 'keep') {
    const statements = happens.all.map(({ person, words }) => draft(person, words));
    const article = { ...page, address: `https://news.example/${turn % 2}` };
    await keepStatements(records, { article, statements, people: [], sources: [] }, turn);
  }
  if (happens.kind === 'merge') await mergePeople(records, 'ada', 'bo');
  if (happens.kind === 'undo') await undoMerge(records, { merge: 'aforesaid:bo' });
  if (happens.kind === 'import') await importAgain(records);
  if (happens.kind === 'index') await index(records);
  if (at === undefined) return;
  if (happens.kind === 'delete') await deleteStatement(records, at);
  if (happens.kind === 'restore') await restoreStatement(records, at);
  if (happens.kind === 'take back') await takeBackKept(records, [at]);
  if (happens.kind === 'bring again') await bringKeptAgain(records, [at]);
  // As a seed that a newer starter library leaves out.
  if (happens.kind === 'drop') await records.table('statements').update(at, { changed: 0, deleted: true });
}

const found = (records: RecordsDatabase) => foundBy(records, WORDS, PEOPLE);
const held = (records: RecordsDatabase) => heldBy(records, WORDS, PEOPLE);

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => draft(PEOPLE[i % 3]!, `herring ${from + i} ${WORDS.split(' ')[i % 8]}`));

describe('the index of the records', () => {
  it('finds what is in the library, whatever happened to them, as one that is built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (changes) => {
        const records = await ownRecords();
        for (const [turn, happens] of changes.entries()) {
          await apply(records, happens, turn);
          // What waits is found too.
          expect((await found(records)).found).toEqual((await held(records)).found);
        }
        await index(records);
        const grown = await found(records);
        expect(grown).toEqual(await held(records));
        await records.postings.clear();
        await index(records);
        expect(await found(records)).toEqual(grown);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same after a worker was killed in any of its writes', async () => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    let killed = 0;
    for (let count = 0; ; count++) {
      const mend = abortAfterWrites(count, 'AbortError');
      const ended = await index(records).then(
        () => true,
        () => false,
      );
      mend();
      const { found: now } = await found(records);
      expect(now).toEqual((await held(records)).found);
      if (ended) break;
      killed += 1;
      if (count > 60) await addStatements(records, many(1, 1000 + count));
    }
    expect(killed).toBeGreaterThan(20);
    expect(await found(records)).toEqual(await held(records));
  });

  it('is not put together twice by two who do it at once', async () => {
    const records = await ownRecords();
    await addStatements(records, many(30));
    await Promise.all([index(records), index(records), addStatements(records, many(10, 100))]);
    await index(records);
    expect(await found(records)).toEqual(await held(records));
  });

  const damages: [string, (records: RecordsDatabase) => Promise<unknown>][] = [
    ['has no state', (records) => records.meta.delete('statement-index')],
    ['lacks a record', async (records) => records.postings.delete((await records.postings.toCollection().first())!.id)],
    [
      'was read with another edition',
      async (records) => {
        const row = await records.meta.get('statement-index');
        await records.meta.put({ ...row!, value: JSON.stringify({ ...JSON.parse(row!.value), mark: 'en/0' }) });
      },
    ],
  ];

  it.each(damages)('is built anew when it %s', async (_, damage) => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    await index(records);
    const before = await found(records);
    await damage(records);
    await index(records);
    expect(await found(records)).toEqual(before);
  });

  it.each(damages)('finds nothing twice while it %s', async (_, damage) => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    // All of them are in one tail, which begins where an index begins that is built anew.
    await indexStatements(records, ENGLISH_TERMS);
    await damage(records);
    expect((await found(records)).found).toEqual((await held(records)).found);
  });

  it.each([
    ['indexes had a mark', undefined],
    ['words around statements were in it', ENGLISH_TERMS.mark],
  ])('is built anew where it was written before %s', async (_, mark) => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    await index(records);
    const row = (await records.meta.get('statement-index'))!;
    const { mark: _now, ...state } = JSON.parse(row.value);
    await records.meta.put({ ...row, value: JSON.stringify({ ...state, ...(mark && { mark }) }) });
    expect((await reading(records, ['meta', 'postings'], () => readState(records, ENGLISH_TERMS))).isSound).toBe(false);
    const before = await records.postings.toArray();
    await index(records);
    expect(await records.postings.toArray()).toEqual(before);
    expect(await reading(records, ['meta', 'postings'], () => readState(records, ENGLISH_TERMS))).toMatchObject({
      isSound: true,
    });
  });

  it('finds in two languages in turns what each finds alone, and is built anew for another one', async () => {
    const standIn = createStandInTerms();
    const words = 'Wir fischen nicht, the wars are over';
    const [one, other] = [await ownRecords(), await ownRecords()];
    await addStatements(one, [draft('ada', words)]);
    await addStatements(other, [draft('ada', words)]);
    const found = async (records: RecordsDatabase, key: string, language: TermsLanguage) =>
      (await reading(records, ['meta', 'postings', 'statements'], () => readLists(records, new Set([key]), language)))
        .listsOf(key)
        .reduce((sum, { count }) => sum + count, 0);
    for (let turn = 0; turn < 2; turn++) {
      await indexStatements(one, ENGLISH_TERMS);
      await indexStatements(other, standIn);
      expect([await found(one, 'war', ENGLISH_TERMS), await found(one, 'fischen', ENGLISH_TERMS)]).toEqual([1, 1]);
      expect([await found(other, 'war', standIn), await found(other, 'fisch', standIn)]).toEqual([1, 1]);
      expect([await found(other, 'fischen', standIn), await found(other, 'nicht', standIn)]).toEqual([0, 0]);
    }
    await indexStatements(other, ENGLISH_TERMS);
    expect(await found(other, 'nicht', ENGLISH_TERMS)).toBe(1);
    expect(await found(other, 'fisch', ENGLISH_TERMS)).toBe(0);
  });

  it('meets statements that an older version left without a number', async () => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    await records
      .table('statements')
      .toCollection()
      .modify((row: StatementRow) => {
        delete row.number;
      });
    expect(await found(records)).toMatchObject({ isWhole: false });
    await indexStatements(records, ENGLISH_TERMS, { ...SMALL, atOnce: 7 });
    const numbers = (await records.statements.toArray()).map(({ number }) => number);
    expect(numbers.sort((a, b) => a! - b!)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await found(records)).toEqual(await held(records));
  });

  it('costs one record for what an article adds', async () => {
    const records = await ownRecords();
    await addStatements(records, many(20));
    await indexStatements(records, ENGLISH_TERMS);
    expect(await records.postings.count()).toBe(1);
    await addStatements(records, many(5, 100));
    await indexStatements(records, ENGLISH_TERMS);
    expect(await records.postings.count()).toBe(1);
  });
});
