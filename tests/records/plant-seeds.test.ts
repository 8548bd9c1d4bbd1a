import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addCorrection } from '../../lib/records/corrections';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { deleteNote, saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import { plantSeedsOnce } from '../../lib/records/plant-seeds';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { changePerson, deletePerson } from './write-people';
import { deleteStatement } from './write-statements';

const RECORDS = 12;

describe('plantSeeds', () => {
  it('puts everything on empty records and nothing a second time', async () => {
    const records = freshRecords();
    expect(await plantSeeds(records, sampleFile())).toEqual({ added: RECORDS, updated: 0, kept: 0, removed: 0 });
    const before = await exportRecords(records);
    expect(await plantSeeds(records, sampleFile())).toEqual({ added: 0, updated: 0, kept: RECORDS, removed: 0 });
    expect({ ...(await exportRecords(records)), exported: null }).toEqual({ ...before, exported: null });
    expect((await peopleNamed(records, ['ada kowalczyk'])).map(({ id }) => id)).toEqual(['p-ada']);
  });

  it('brings a newer file’s changes, and keeps what the reader changed or deleted', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    await changePerson(records, 'p-ada', (ada) => ({ ...ada, epithets: ['mine'] }));
    const [statement] = await statementsBy(records, ['p-bo']);
    await deleteStatement(records, statement!.id);

    const newer = sampleFile();
    newer.people[0]!.epithets = ['theirs'];
    newer.people[1]!.epithets = ['the new one'];
    newer.sources.push({ ...newer.sources[0]!, id: 's-new' });
    expect(await plantSeeds(records, newer)).toEqual({ added: 1, updated: 10, kept: 2, removed: 0 });

    const [ada, bo] = await peopleByIds(records, ['p-ada', 'p-bo']);
    expect(ada?.epithets).toEqual(['mine']);
    expect(bo?.epithets).toEqual(['the new one']);
    expect(await statementsBy(records, ['p-bo'])).toEqual([]);
  });

  it('never brings back a person that the reader deleted', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    await deletePerson(records, 'p-bo');
    await plantSeeds(records, { ...sampleFile(), exported: '2030-01-01T00:00:00Z' });
    expect(await peopleByIds(records, ['p-bo'])).toEqual([]);
  });
});

describe('a newer file that leaves seeds out', () => {
  /** The sample without Bo, without what he said, and without the source that only he needed. */
  function withoutBo() {
    const file = sampleFile();
    file.notes = [];
    file.corrections = [];
    file.people.pop();
    file.statements.pop();
    file.statements[0]!.source = 's-site';
    file.sources.pop();
    return file;
  }
  /** The sample as it ships: without notes and corrections. */
  function shipped() {
    return { ...sampleFile(), notes: [], corrections: [] };
  }
  const idsOf = async (records: RecordsDatabase) => {
    const { people, sources, statements } = await exportRecords(records);
    const alive = (records: { id: string; deleted: boolean }[]) =>
      records.flatMap(({ id, deleted }) => (deleted ? [] : id));
    return { people: alive(people), sources: alive(sources), statements: alive(statements).length };
  };

  it('takes away what nobody touched, and a later file brings it back', async () => {
    const records = freshRecords();
    await plantSeeds(records, shipped());
    // Two statements: Bo's, and Ada's, which has another source and so another id.
    expect((await plantSeeds(records, withoutBo())).removed).toBe(4);
    expect(await idsOf(records)).toEqual({ people: ['p-ada'], sources: ['s-site'], statements: 1 });
    await plantSeeds(records, shipped());
    expect((await idsOf(records)).people).toEqual(['p-ada', 'p-bo']);
  });

  it.each<[string, (records: RecordsDatabase) => Promise<unknown>]>([
    ['noted', (records) => saveNote(records, { about: { kind: 'person', person: 'p-bo', name: 'Bo' }, text: 'Ask.' })],
    ['changed', (records) => changePerson(records, 'p-bo', (bo) => ({ ...bo, epithets: ['mine'] }))],
    ['switched off', (records) => changeSettings(records, { mutedPeople: ['p-bo'] })],
    [
      'corrected',
      (records) => addCorrection(records, { address: null, kind: 'not-this-person', words: 'Bo Lind', target: 'p-bo' }),
    ],
  ])('keeps a person whom the reader %s, with the source of the name', async (_, touch) => {
    const records = freshRecords();
    await plantSeeds(records, shipped());
    await touch(records);
    await plantSeeds(records, withoutBo());
    expect(await idsOf(records)).toEqual({ people: ['p-ada', 'p-bo'], sources: ['s-site', 's-talk'], statements: 1 });
  });

  it('keeps a statement that a note is about, with its person and source', async () => {
    const records = freshRecords();
    await plantSeeds(records, shipped());
    const [said] = await statementsBy(records, ['p-bo']);
    const note = await saveNote(records, { about: { kind: 'statement', statement: said!.id }, text: 'Check.' });
    await plantSeeds(records, withoutBo());
    expect(await statementsBy(records, ['p-bo'])).toHaveLength(1);
    expect((await idsOf(records)).sources).toContain('s-talk');
    await deleteNote(records, note.id);
    await plantSeeds(records, { ...withoutBo(), exported: '2030-01-01T00:00:00Z' });
    expect(await idsOf(records)).toEqual({ people: ['p-ada'], sources: ['s-site'], statements: 1 });
  });

  it('never takes away what the reader brought, nor a tombstone', async () => {
    const records = freshRecords();
    await plantSeeds(records, shipped());
    await deletePerson(records, 'p-bo');
    const brought = sampleFile();
    brought.people[1]!.id = 'p-own';
    brought.statements[1]!.person = 'p-own';
    expect(await importRecords(records, JSON.stringify(brought))).toMatchObject({ ok: true });
    await plantSeeds(records, withoutBo());
    expect((await idsOf(records)).people).toContain('p-own');
    expect(await statementsBy(records, ['p-own'])).toHaveLength(1);
    await plantSeeds(records, shipped());
    expect(await peopleByIds(records, ['p-bo'])).toEqual([]);
  });
});

describe('plantSeedsOnce', () => {
  it('fetches a file only when its version is not planted yet', async () => {
    const records = freshRecords();
    const fetchFile = vi.fn(async () => sampleFile());
    expect(await plantSeedsOnce(records, '1.0.0', fetchFile)).toMatchObject({ added: RECORDS });
    expect(await plantSeedsOnce(records, '1.0.0', fetchFile)).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(await plantSeedsOnce(records, '1.0.1', fetchFile)).toEqual({
      added: 0,
      updated: 0,
      kept: RECORDS,
      removed: 0,
    });
    expect(await plantSeedsOnce(records, '1.0.1', fetchFile)).toBeNull();
  });

  it('plants once when two pages start at the same time', async () => {
    const records = freshRecords();
    const other = openRecords(records.name);
    onTestFinished(() => other.close());
    const planted = await Promise.all(
      [records, other].map((each) => plantSeedsOnce(each, '1.0.0', async () => sampleFile())),
    );
    expect(planted.map((it) => it?.added).sort()).toEqual([0, RECORDS]);
  });

  it('tries again after a file that could not be fetched', async () => {
    const records = freshRecords();
    const failing = async () => {
      throw new Error('offline');
    };
    await expect(plantSeedsOnce(records, '1.0.0', failing)).rejects.toThrow('offline');
    expect(await plantSeedsOnce(records, '1.0.0', async () => sampleFile())).toMatchObject({ added: RECORDS });
  });
});
