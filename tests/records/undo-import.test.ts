import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { type KeepDraft, keepStatements, listKept, pickStatements } from '../../lib/records/kept';
import { deleteNote, listNotes, saveNote } from '../../lib/records/notes';
import { peopleByIds } from '../../lib/records/people';
import { RECORD_TABLES, type RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { latestStatements } from '../../lib/records/statements';
import { lastImport, undoImport } from '../../lib/records/undo-import';
import { arbitraryFile } from './arbitrary-file';
import { freshRecords } from './fresh-records';
import { abortAfterWrites } from './interrupted-writes';
import { sampleFile } from './sample-file';

const importFile = (records: RecordsDatabase, file: unknown) => importRecords(records, JSON.stringify(file), true);

/** All rows as they stand, but for the numbers of writes and of statements, which are this device's. */
async function rowsOf(records: RecordsDatabase): Promise<unknown> {
  const tables = [...RECORD_TABLES, 'settings'] as const;
  const rows = tables.map(async (name) => [name, await records.table(name).toArray()] as const);
  const plain = (await Promise.all(rows)).map(([name, all]) => [
    name,
    all.map(({ seq: _, number: __, ...row }: Record<string, unknown>) => row),
  ]);
  return Object.fromEntries(plain);
}

const TALK = {
  title: 'A later talk',
  outlet: null,
  address: 'https://news.example/later',
  published: null,
  retrieved: '2025-09-03',
  licence: null,
};

/** Words of somebody of the library, as an article has them. */
const wordsOf = (person: string): KeepDraft => ({
  article: TALK,
  people: [],
  sources: [],
  statements: [
    {
      person,
      form: 'verbatim',
      words: 'We will open a new one.',
      said: null,
      published: null,
      occasion: null,
      place: null,
      audience: null,
      before: '',
      after: '',
    },
  ],
});

/** Keeps them, as reading the article does. */
const keepWordsOf = (records: RecordsDatabase, person: string) => keepStatements(records, wordsOf(person), 1);

/** The file of another device, on which they were kept. */
async function fileWithWordsOf(person: string) {
  const other = freshRecords();
  await importFile(other, sampleFile());
  await keepWordsOf(other, person);
  return exportRecords(other);
}

describe('an import that is undone', () => {
  it('leaves every table as it was, and can be imported again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryFile, async (mine, theirs) => {
        const records = freshRecords();
        await importFile(records, mine);
        const before = await rowsOf(records);
        await importFile(records, theirs);
        const after = await rowsOf(records);
        const last = (await lastImport(records))!;
        if (JSON.stringify(before) === JSON.stringify(after)) return;
        expect(await undoImport(records)).toEqual({ count: last.count, stays: [] });
        expect(await rowsOf(records)).toEqual(before);
        expect(await lastImport(records)).toBeNull();
        await importFile(records, theirs);
        expect(await rowsOf(records)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('is undone as well after the page was opened again', async () => {
    const records = freshRecords();
    await importFile(records, sampleFile());
    records.close();
    await records.open();
    expect(await lastImport(records)).toMatchObject({ count: 13, at: expect.any(Number) });
    expect(await undoImport(records)).toEqual({ count: 13, stays: [] });
    expect(await undoImport(records)).toBeNull();
    expect(await readSettings(records)).toMatchObject({ offHosts: [], marks: true });
  });

  it('is the last one that wrote something', async () => {
    const records = freshRecords();
    await importFile(records, sampleFile());
    await importFile(records, sampleFile());
    expect(await lastImport(records)).toMatchObject({ count: 13 });
    const note = { id: 'n-9', about: { kind: 'name', name: 'Cy' }, text: 'x', created: 1 };
    await importFile(records, { ...sampleFile(), notes: [note] });
    expect(await undoImport(records)).toEqual({ count: 1, stays: [] });
    expect((await peopleByIds(records, ['p-ada', 'p-bo'])).map(({ id }) => id)).toEqual(['p-ada', 'p-bo']);
  });

  it('leaves what the reader wrote since, and says what stays', async () => {
    const records = freshRecords();
    await importFile(records, sampleFile());
    const about = { kind: 'person', person: 'p-ada', name: 'Ada Kowalczyk' } as const;
    await saveNote(records, { id: 'n-1', about, text: 'Asked her.' });
    const undone = (await undoImport(records))!;
    expect(undone.stays).toEqual(
      expect.arrayContaining([
        { table: 'notes', line: 'Asked her.' },
        { table: 'people', line: 'Ada Kowalczyk' },
        { table: 'sources', line: 'Cabinet' },
        { table: 'identities', line: 'wikidata:Q1' },
      ]),
    );
    expect(undone).toMatchObject({ count: 9, stays: { length: 4 } });
    expect((await listNotes(records)).map(({ text }) => text)).toEqual(['Asked her.']);
    expect((await peopleByIds(records, ['p-ada', 'p-bo'])).map(({ id }) => id)).toEqual(['p-ada']);
  });

  it.each([
    ['a statement that was kept', (records: RecordsDatabase) => keepWordsOf(records, 'p-bo')],
    ['a person who is not marked', (records: RecordsDatabase) => changeSettings(records, { mutedPeople: ['p-bo'] })],
  ])('leaves whom %s since names', async (_, write) => {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(sampleFile()));
    await write(records);
    await undoImport(records);
    expect((await peopleByIds(records, ['p-ada', 'p-bo'])).map(({ id }) => id)).toEqual(['p-bo']);
    expect((await exportRecords(records)).sources.map(({ id }) => id)).toContain('s-talk');
    expect(await importFile(freshRecords(), await exportRecords(records))).toMatchObject({ leftOut: [] });
  });

  it('leaves what it brought again when something names that since', async () => {
    const records = freshRecords();
    const file = sampleFile();
    const [person, statement] = [file.people[1]!, file.statements[1]!];
    const at = (changed: number, deleted: boolean) => {
      for (const row of [person, statement]) Object.assign(row, { changed, deleted });
      return importFile(records, file);
    };
    await at(5, true);
    await at(9, false);
    await keepWordsOf(records, 'p-bo');
    expect(await undoImport(records)).toEqual({ count: 1, stays: [{ table: 'people', line: 'Bo Lind' }] });
    expect((await peopleByIds(records, ['p-bo'])).map(({ id }) => id)).toEqual(['p-bo']);
    expect((await latestStatements(records, 'p-bo', 5)).map(({ words }) => words)).toEqual(['We will open a new one.']);
  });

  it('leaves a statement that the reader kept since, though it stood already', async () => {
    const records = freshRecords();
    await importFile(records, await fileWithWordsOf('p-bo'));
    await pickStatements(records, wordsOf('p-bo'), Date.now());
    const { stays } = (await undoImport(records))!;
    expect(stays.map(({ table }) => table).sort()).toEqual(['people', 'sources', 'sources', 'statements']);
    expect((await latestStatements(records, 'p-bo', 5)).map(({ words }) => words)).toEqual(['We will open a new one.']);
    expect(await listKept(records)).toHaveLength(1);
  });

  it('leaves not even the time at which a statement was kept that it takes away', async () => {
    const records = freshRecords();
    await importFile(records, await fileWithWordsOf('p-bo'));
    await pickStatements(records, wordsOf('p-bo'), 1);
    await undoImport(records);
    expect(await records.statements.count()).toBe(0);
    expect(await records.kept.count()).toBe(0);
  });

  it('lets new words be found under numbers that no other statement has', async () => {
    const records = freshRecords();
    await importFile(records, sampleFile());
    await keepWordsOf(records, 'p-bo');
    await undoImport(records);
    await importFile(records, sampleFile());
    const numbers = (await records.statements.toArray()).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(3);
    expect((await latestStatements(records, 'p-bo', 5)).map(({ words }) => words)).toHaveLength(2);
  });

  it('keeps nothing of a note that was deleted since', async () => {
    const records = freshRecords();
    const note = await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'secret words' });
    const theirs = { ...(await exportRecords(records)).notes[0], text: 'other words', changed: note.changed + 1 };
    await importFile(records, { ...sampleFile(), notes: [theirs] });
    expect(JSON.stringify(await records.undo.toArray())).toContain('secret words');
    await deleteNote(records, note.id);
    expect(JSON.stringify(await records.undo.toArray())).not.toMatch(/secret|other words/);
    await undoImport(records);
    expect(await listNotes(records)).toEqual([]);
  });

  it('is undone whole or not at all', async () => {
    const records = freshRecords();
    await importFile(records, { ...sampleFile(), notes: [], settings: { marks: false, changed: 1 } });
    await changeSettings(records, { keep: 'some' });
    const file = sampleFile();
    file.people[0]!.changed = 5;
    file.people[0]!.epithets = [];
    await importFile(records, { ...file, settings: { keep: 'off', changed: Date.now() + 1000 } });
    const before = await rowsOf(records);
    const mend = abortAfterWrites(1, 'AbortError');
    await expect(undoImport(records)).rejects.toThrow();
    mend();
    expect(await rowsOf(records)).toEqual(before);
    await undoImport(records);
    expect((await readSettings(records)).keep).toBe('some');
  });
});
