import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import type { TermsLanguage } from '../../lib/recall/terms-language';
import { reading } from '../../lib/records/access';
import { exportShelf } from '../../lib/records/export-shelf';
import { importShelf } from '../../lib/records/import-shelf';
import { bringKeptAgain, keepStatements, takeBackKept } from '../../lib/records/kept';
import { mergePeople, undoMerge } from '../../lib/records/merge-people';
import type { Shelves, StatementRow } from '../../lib/records/schema';
import { indexStatements } from '../../lib/search/records/grow-index';
import { readState } from '../../lib/search/records/index-state';
import { readLists } from '../../lib/search/records/shelf-lists';
import { createStandInTerms } from '../recall/stand-in-language';
import { abortAfterWrites } from '../records/interrupted-writes';
import { addStatements, deleteStatement, restoreStatement } from '../records/write-statements';
import { draft, foundBy, heldBy, index, ownShelves, PEOPLE, SMALL } from './own-shelves';

const WORDS = 'herring quotas harbour winter council bridge museum ferry';
const words = fc.uniqueArray(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 4 });
const text = words.map((some) => some.join(' '));
const said = fc.record({ person: fc.constantFrom(...PEOPLE), words: text });

/** What happens to shelves; `at` picks one of the statements that are there. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), all: fc.array(said, { minLength: 1, maxLength: 9 }) }),
  fc.record({ kind: fc.constant('keep' as const), all: fc.array(said, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const, 'drop' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('take back' as const, 'bring again' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'undo' as const, 'import' as const, 'index' as const) }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** What was exported before comes again, changed since: newer records take the place of those on the shelves. */
async function importAgain(shelves: Shelves): Promise<void> {
  const file = await exportShelf(shelves);
  const newer = file.statements.map((each) => ({ ...each, place: 'Sundby', changed: (each.changed ?? 0) + 1 }));
  expect(await importShelf(shelves, JSON.stringify({ ...file, statements: newer }))).toMatchObject({ ok: true });
}

async function apply(shelves: Shelves, happens: Change, turn: number): Promise<void> {
  const ids = (await shelves.statements.toCollection().primaryKeys()).sort();
  const at = 'at' in happens ? ids[happens.at % Math.max(1, ids.length)] : undefined;
  const page = { title: 'Page', outlet: null, published: null, retrieved: '2026-01-01', licence: null };
  if (happens.kind === 'add')
    await addStatements(
      shelves,
      happens.all.map(({ person, words }) => draft(person, words)),
    );
  if (happens.kind === 'keep') {
    const statements = happens.all.map(({ person, words }) => draft(person, words));
    const article = { ...page, address: `https://news.example/${turn % 2}` };
    await keepStatements(shelves, { article, statements, people: [], sources: [] }, turn);
  }
  if (happens.kind === 'merge') await mergePeople(shelves, 'ada', 'bo');
  if (happens.kind === 'undo') await undoMerge(shelves, { merge: 'aforesaid:bo' });
  if (happens.kind === 'import') await importAgain(shelves);
  if (happens.kind === 'index') await index(shelves);
  if (at === undefined) return;
  if (happens.kind === 'delete') await deleteStatement(shelves, at);
  if (happens.kind === 'restore') await restoreStatement(shelves, at);
  if (happens.kind === 'take back') await takeBackKept(shelves, [at]);
  if (happens.kind === 'bring again') await bringKeptAgain(shelves, [at]);
  // As a seed that a newer starter shelf leaves out.
  if (happens.kind === 'drop') await shelves.table('statements').update(at, { changed: 0, deleted: true });
}

const found = (shelves: Shelves) => foundBy(shelves, WORDS, PEOPLE);
const held = (shelves: Shelves) => heldBy(shelves, WORDS, PEOPLE);

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => draft(PEOPLE[i % 3]!, `herring ${from + i} ${WORDS.split(' ')[i % 8]}`));

describe('the index of the shelves', () => {
  it('finds what is on the shelves, whatever happened to them, as one that is built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (changes) => {
        const shelves = await ownShelves();
        for (const [turn, happens] of changes.entries()) {
          await apply(shelves, happens, turn);
          // What waits is found too.
          expect((await found(shelves)).found).toEqual((await held(shelves)).found);
        }
        await index(shelves);
        const grown = await found(shelves);
        expect(grown).toEqual(await held(shelves));
        await shelves.postings.clear();
        await index(shelves);
        expect(await found(shelves)).toEqual(grown);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same after a worker was killed in any of its writes', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    let killed = 0;
    for (let count = 0; ; count++) {
      const mend = abortAfterWrites(count, 'AbortError');
      const ended = await index(shelves).then(
        () => true,
        () => false,
      );
      mend();
      const { found: now } = await found(shelves);
      expect(now).toEqual((await held(shelves)).found);
      if (ended) break;
      killed += 1;
      if (count > 60) await addStatements(shelves, many(1, 1000 + count));
    }
    expect(killed).toBeGreaterThan(20);
    expect(await found(shelves)).toEqual(await held(shelves));
  });

  it('is not put together twice by two who do it at once', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(30));
    await Promise.all([index(shelves), index(shelves), addStatements(shelves, many(10, 100))]);
    await index(shelves);
    expect(await found(shelves)).toEqual(await held(shelves));
  });

  const damages: [string, (shelves: Shelves) => Promise<unknown>][] = [
    ['has no state', (shelves) => shelves.meta.delete('statement-index')],
    ['lacks a record', async (shelves) => shelves.postings.delete((await shelves.postings.toCollection().first())!.id)],
    [
      'was read with another edition',
      async (shelves) => {
        const row = await shelves.meta.get('statement-index');
        await shelves.meta.put({ ...row!, value: JSON.stringify({ ...JSON.parse(row!.value), mark: 'en/0' }) });
      },
    ],
  ];

  it.each(damages)('is built anew when it %s', async (_, damage) => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    await index(shelves);
    const before = await found(shelves);
    await damage(shelves);
    await index(shelves);
    expect(await found(shelves)).toEqual(before);
  });

  it.each(damages)('finds nothing twice while it %s', async (_, damage) => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    // All of them are in one tail, which begins where an index begins that is built anew.
    await indexStatements(shelves, ENGLISH_TERMS);
    await damage(shelves);
    expect((await found(shelves)).found).toEqual((await held(shelves)).found);
  });

  it('is kept where it was written before indexes had a mark', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    await index(shelves);
    const row = (await shelves.meta.get('statement-index'))!;
    const { mark: _, ...state } = JSON.parse(row.value);
    await shelves.meta.put({ ...row, value: JSON.stringify({ ...state, edition: 1 }) });
    const before = await shelves.postings.toArray();
    await index(shelves);
    expect(await shelves.postings.toArray()).toEqual(before);
    expect(await reading(shelves, ['meta', 'postings'], () => readState(shelves, ENGLISH_TERMS))).toMatchObject({
      isSound: true,
    });
  });

  it('finds in two languages in turns what each finds alone, and is built anew for another one', async () => {
    const standIn = createStandInTerms();
    const words = 'Wir fischen nicht, the wars are over';
    const [one, other] = [await ownShelves(), await ownShelves()];
    await addStatements(one, [draft('ada', words)]);
    await addStatements(other, [draft('ada', words)]);
    const found = async (shelves: Shelves, key: string, language: TermsLanguage) =>
      (await reading(shelves, ['meta', 'postings', 'statements'], () => readLists(shelves, new Set([key]), language)))
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
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    await shelves
      .table('statements')
      .toCollection()
      .modify((row: StatementRow) => {
        delete row.number;
      });
    expect(await found(shelves)).toMatchObject({ isWhole: false });
    await indexStatements(shelves, ENGLISH_TERMS, { ...SMALL, atOnce: 7 });
    const numbers = (await shelves.statements.toArray()).map(({ number }) => number);
    expect(numbers.sort((a, b) => a! - b!)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await found(shelves)).toEqual(await held(shelves));
  });

  it('costs one record for what an article adds', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, many(20));
    await indexStatements(shelves, ENGLISH_TERMS);
    expect(await shelves.postings.count()).toBe(1);
    await addStatements(shelves, many(5, 100));
    await indexStatements(shelves, ENGLISH_TERMS);
    expect(await shelves.postings.count()).toBe(1);
  });
});
