import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportRecords } from '../../lib/records/export-records';
import { DiskFull } from '../../lib/records/faults';
import { type Imported, importRecords, previewImport } from '../../lib/records/import-records';
import { deleteNote, listNotes, saveNote } from '../../lib/records/notes';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import type { WrittenFile } from '../../lib/records/records-file';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import { arbitraryFile } from './arbitrary-file';
import { freshRecords } from './fresh-records';
import { abortAfterWrites } from './interrupted-writes';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { deletePerson } from './write-people';

const RUNS = { numRuns: 60 };

async function contentOf(records: RecordsDatabase) {
  return { ...(await exportRecords(records)), exported: null };
}

/** Numbers are this device's: they tell in which order statements came. */
const statementRows = async (records: RecordsDatabase) =>
  (await records.statements.toArray()).map(({ number: _, ...row }) => row);

const importFile = (records: RecordsDatabase, file: unknown) => importRecords(records, JSON.stringify(file), true);

function accepted(imported: Imported) {
  if (!imported.ok) throw new Error(`${imported.fault.path}: ${imported.fault.message}`);
  return imported;
}

describe('export and import', () => {
  it('give the same records again, tombstones and all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, async (file) => {
        const first = freshRecords();
        accepted(await importFile(first, file));
        const exported = await exportRecords(first);
        const second = freshRecords();
        accepted(await importFile(second, exported));
        expect(await contentOf(second)).toEqual({ ...exported, exported: null });
        for (const table of ['people', 'notes', 'settings'] as const)
          expect(await second[table].toArray()).toEqual(await first[table].toArray());
        expect(await statementRows(second)).toEqual(await statementRows(first));
      }),
      RUNS,
    );
  });

  it('twice is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, async (file) => {
        const records = freshRecords();
        const once = accepted(await importFile(records, file));
        const content = await contentOf(records);
        expect(once).toMatchObject({ updated: 0, unchanged: 0 });
        expect(accepted(await importFile(records, file))).toMatchObject({
          added: 0,
          updated: 0,
          unchanged: once.added,
        });
        expect(await contentOf(records)).toEqual(content);
      }),
      RUNS,
    );
  });

  it('of two files give the newer of every record, whichever came first', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryFile, async (one, other) => {
        // Ties are kept, so equal times would depend on the order.
        const later = { ...one, people: one.people.map((person) => ({ ...person, changed: 1e9 + person.changed! })) };
        const [a, b] = [freshRecords(), freshRecords()];
        for (const file of [later, other]) accepted(await importFile(a, file));
        for (const file of [other, later]) accepted(await importFile(b, file));
        expect((await contentOf(a)).people).toEqual((await contentOf(b)).people);
      }),
      RUNS,
    );
  });
});

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The file with one place deleted, or replaced by any other value. */
function mutate(file: WrittenFile, turn: number, replacement: unknown, isDeleted: boolean): unknown {
  const places = placesIn(file);
  const place = places[turn % places.length]!;
  if (place.length === 0) return replacement;
  const copy = structuredClone(file) as unknown;
  let at = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string, unknown>;
  if (isDeleted) delete at[place.at(-1)!];
  else at[place.at(-1)!] = replacement;
  return copy;
}

describe('a broken file', () => {
  it('gives what is whole of it and says what is not; and what is taken can be exported again', async () => {
    let [refused, partly] = [0, 0];
    await fc.assert(
      fc.asyncProperty(arbitraryFile, fc.nat(), fc.jsonValue(), fc.boolean(), async (file, turn, value, isDeleted) => {
        const records = freshRecords();
        await plantSeeds(records, sampleFile());
        const before = await contentOf(records);
        const imported = await importFile(records, mutate(file, turn, value, isDeleted));
        if (imported.ok) {
          partly += imported.leftOut.length > 0 ? 1 : 0;
          const again = accepted(await importFile(freshRecords(), await exportRecords(records)));
          expect(again.leftOut).toEqual([]);
          return;
        }
        refused += 1;
        expect(imported.fault.message).not.toBe('');
        expect(await contentOf(records)).toEqual(before);
      }),
      { numRuns: 150 },
    );
    expect([refused > 0, partly > 20]).toEqual([true, true]);
  });

  it('loses no row beside those that are damaged, and those that hang on them', async () => {
    const file = sampleFile() as unknown as Record<string, Record<string, unknown>[]>;
    const whole = accepted(await importFile(freshRecords(), file));
    delete file.notes![0]!.text;
    file.people![1]!.names = [];
    const imported = accepted(await importFile(freshRecords(), file));
    expect(imported.leftOut.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['people[1].names', 'notes[0].text']),
    );
    expect(imported.added).toBe(whole.added - imported.leftOut.length);
  });

  test.each<[string, string, RegExp]>([
    ['nothing', '', /JSON/],
    ['half a file', JSON.stringify(sampleFile()).slice(0, 500), /JSON/],
    ['another kind of file', '{"format":"bookmarks"}', /another file/],
    ['a page', '<!doctype html>', /JSON/],
  ])('that is %s is named', async (_, text, message) => {
    const records = freshRecords();
    expect(await importRecords(records, text)).toMatchObject({
      ok: false,
      fault: { message: expect.stringMatching(message) },
    });
  });

  it('whose statement has the id of other words is taken without it', async () => {
    const file = sampleFile();
    file.statements[1]!.id = 'f'.repeat(64);
    expect(accepted(await importFile(freshRecords(), file)).leftOut).toMatchObject([{ path: 'statements[1].id' }]);
  });

  it('that holds a statement twice gives it once', async () => {
    const file = sampleFile();
    file.statements.push({ ...file.statements[0]!, words: `  ${file.statements[0]!.words}` });
    expect(accepted(await importFile(freshRecords(), file)).leftOut).toMatchObject([{ path: 'statements[2]' }]);
  });
});

describe('a file of somebody else', () => {
  const LAST = 8.64e15;

  it('changes no settings unless the reader asks for it', async () => {
    const records = freshRecords();
    const file = { ...sampleFile(), settings: { keep: 'everywhere', lookUpByItself: true, changed: LAST } };
    accepted(await importRecords(records, JSON.stringify(file)));
    expect(await readSettings(records)).toMatchObject({ keep: 'off', lookUpByItself: false });
    expect(await previewImport(records, JSON.stringify(file))).toMatchObject({ hasSettings: true });
    accepted(await importFile(records, file));
    expect(await readSettings(records)).toMatchObject({ keep: 'everywhere', lookUpByItself: true });
  });

  it('shows what it would replace before anything is written', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    const note = await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'my own words' });
    const before = await contentOf(records);
    const file = sampleFile();
    file.people[0]!.changed = LAST;
    file.people[0]!.roles = [];
    const forged = { id: note.id, about: note.about, text: 'forged', created: note.created, changed: LAST };
    const text = JSON.stringify({ ...file, notes: [...file.notes, forged] });
    const preview = await previewImport(records, text);
    expect(preview).toMatchObject({
      ok: true,
      added: 0,
      replaced: expect.arrayContaining([{ table: 'notes', before: 'my own words', after: 'forged' }]),
    });
    expect(preview.ok && preview.replaced.map(({ table }) => table)).toContain('people');
    expect(await contentOf(records)).toEqual(before);
  });

  it('does not win for ever: times beyond tomorrow are now', async () => {
    const records = freshRecords();
    const file = sampleFile();
    file.people[0]!.changed = LAST;
    file.notes[0]!.changed = LAST;
    accepted(await importFile(records, file));
    const { people, notes } = await exportRecords(records);
    const latest = Math.max(...[...people, ...notes].map(({ changed }) => changed));
    expect(latest).toBeLessThanOrEqual(Date.now());
  });

  it('with settings nested without end is taken without them', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = JSON.stringify({ ...sampleFile(), settings: {} }).replace('"settings":{}', `"settings":{"x":${deep}}`);
    const imported = accepted(await importRecords(freshRecords(), text, true));
    expect(imported.leftOut).toEqual([{ path: 'settings', message: 'is nested too deep' }]);
  });
});

describe('an import', () => {
  it('is found by every way of asking', async () => {
    const records = freshRecords();
    const imported = accepted(await importFile(records, sampleFile()));
    expect(imported).toMatchObject({ added: 13, counts: { people: { added: 2, updated: 0, unchanged: 0 } } });
    expect((await peopleNamed(records, ['Bo Lind'])).map(({ id }) => id)).toEqual(['p-bo']);
    expect(await statementsBy(records, ['p-ada', 'p-bo'])).toHaveLength(2);
    expect((await listNotes(records)).map(({ id }) => id)).toEqual(['n-3', 'n-2', 'n-1']);
    expect(await readSettings(records)).toMatchObject({ marks: false, future: { kept: true } });
  });

  it('lets a deletion travel, and an older copy not bring it back', async () => {
    const [mine, other] = [freshRecords(), freshRecords()];
    const note = await saveNote(mine, { about: { kind: 'name', name: 'Cy' }, text: 'x' });
    await plantSeeds(mine, sampleFile());
    const before = await exportRecords(mine);
    accepted(await importFile(other, before));
    await deleteNote(mine, note.id);
    await deletePerson(mine, 'p-bo');

    expect(accepted(await importFile(other, await exportRecords(mine)))).toMatchObject({ added: 0, updated: 2 });
    expect((await listNotes(other)).map(({ id }) => id)).not.toContain(note.id);
    expect(await peopleByIds(other, ['p-bo'])).toEqual([]);

    expect(accepted(await importFile(mine, before))).toMatchObject({ added: 0, updated: 0 });
    expect(await peopleByIds(mine, ['p-bo'])).toEqual([]);
  });

  it('keeps the reader’s choices when they are newer', async () => {
    const records = freshRecords();
    await changeSettings(records, { marks: true });
    accepted(await importFile(records, sampleFile()));
    expect((await readSettings(records)).marks).toBe(true);
  });

  it('says that the disk is full, and then nothing is half written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), async (count) => {
        const records = freshRecords();
        await saveNote(records, { id: 'mine', about: { kind: 'name', name: 'Cy' }, text: 'x' });
        const before = await contentOf(records);
        const mend = abortAfterWrites(count, 'QuotaExceededError');
        const imported = await importFile(records, sampleFile());
        expect(imported).toMatchObject({
          ok: false,
          fault: { path: '', message: expect.stringMatching(/disk is full/) },
        });
        mend();
        expect(await contentOf(records)).toEqual(before);
        accepted(await importFile(records, sampleFile()));
      }),
      { numRuns: 13 },
    );
  });

  it('killed in the middle leaves nothing half written, and runs again', async () => {
    const records = freshRecords();
    for (const count of [0, 1, 5, 12]) {
      const mend = abortAfterWrites(count, 'AbortError');
      await expect(importFile(records, sampleFile())).rejects.toThrow();
      mend();
      expect(await records.people.count()).toBe(0);
    }
    expect(accepted(await importFile(records, sampleFile())).added).toBe(13);
  });

  it('killed while planting seeds leaves nothing, and planting runs again', async () => {
    const records = freshRecords();
    for (const count of [0, 1, 5, 12]) {
      const mend = abortAfterWrites(count, 'AbortError');
      await expect(plantSeeds(records, sampleFile())).rejects.toThrow();
      mend();
      expect(await records.people.count()).toBe(0);
      expect(await records.meta.count()).toBe(0);
    }
    expect((await plantSeeds(records, sampleFile())).added).toBe(12);
  });
});

it('a full disk is said when a note is saved, so that its words can stay in view', async () => {
  const records = freshRecords();
  const mend = abortAfterWrites(0, 'QuotaExceededError');
  await expect(saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'x' })).rejects.toThrow(DiskFull);
  mend();
  expect(await listNotes(records)).toEqual([]);
});
