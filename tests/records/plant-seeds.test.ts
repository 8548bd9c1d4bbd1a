import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addCorrection } from '../../lib/records/corrections';
import { exportShelf } from '../../lib/records/export-shelf';
import { importShelf } from '../../lib/records/import-shelf';
import { deleteNote, saveNote } from '../../lib/records/notes';
import { openShelves } from '../../lib/records/open-shelves';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import { plantSeedsOnce } from '../../lib/records/plant-seeds';
import type { Shelves } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import { freshShelves } from './fresh-shelves';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { changePerson, deletePerson } from './write-people';
import { deleteStatement } from './write-statements';

const RECORDS = 12;

describe('plantSeeds', () => {
  it('puts everything on empty shelves and nothing a second time', async () => {
    const shelves = freshShelves();
    expect(await plantSeeds(shelves, sampleFile())).toEqual({ added: RECORDS, updated: 0, kept: 0, removed: 0 });
    const before = await exportShelf(shelves);
    expect(await plantSeeds(shelves, sampleFile())).toEqual({ added: 0, updated: 0, kept: RECORDS, removed: 0 });
    expect({ ...(await exportShelf(shelves)), exported: null }).toEqual({ ...before, exported: null });
    expect((await peopleNamed(shelves, ['ada kowalczyk'])).map(({ id }) => id)).toEqual(['p-ada']);
  });

  it('brings a newer file’s changes, and keeps what the reader changed or deleted', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, sampleFile());
    await changePerson(shelves, 'p-ada', (ada) => ({ ...ada, epithets: ['mine'] }));
    const [statement] = await statementsBy(shelves, ['p-bo']);
    await deleteStatement(shelves, statement!.id);

    const newer = sampleFile();
    newer.people[0]!.epithets = ['theirs'];
    newer.people[1]!.epithets = ['the new one'];
    newer.sources.push({ ...newer.sources[0]!, id: 's-new' });
    expect(await plantSeeds(shelves, newer)).toEqual({ added: 1, updated: 10, kept: 2, removed: 0 });

    const [ada, bo] = await peopleByIds(shelves, ['p-ada', 'p-bo']);
    expect(ada?.epithets).toEqual(['mine']);
    expect(bo?.epithets).toEqual(['the new one']);
    expect(await statementsBy(shelves, ['p-bo'])).toEqual([]);
  });

  it('never brings back a person that the reader deleted', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, sampleFile());
    await deletePerson(shelves, 'p-bo');
    await plantSeeds(shelves, { ...sampleFile(), exported: '2030-01-01T00:00:00Z' });
    expect(await peopleByIds(shelves, ['p-bo'])).toEqual([]);
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
  const idsOf = async (shelves: Shelves) => {
    const { people, sources, statements } = await exportShelf(shelves);
    const alive = (records: { id: string; deleted: boolean }[]) =>
      records.flatMap(({ id, deleted }) => (deleted ? [] : id));
    return { people: alive(people), sources: alive(sources), statements: alive(statements).length };
  };

  it('takes away what nobody touched, and a later file brings it back', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, shipped());
    // Two statements: Bo's, and Ada's, which has another source and so another id.
    expect((await plantSeeds(shelves, withoutBo())).removed).toBe(4);
    expect(await idsOf(shelves)).toEqual({ people: ['p-ada'], sources: ['s-site'], statements: 1 });
    await plantSeeds(shelves, shipped());
    expect((await idsOf(shelves)).people).toEqual(['p-ada', 'p-bo']);
  });

  it.each<[string, (shelves: Shelves) => Promise<unknown>]>([
    ['noted', (shelves) => saveNote(shelves, { about: { kind: 'person', person: 'p-bo', name: 'Bo' }, text: 'Ask.' })],
    ['changed', (shelves) => changePerson(shelves, 'p-bo', (bo) => ({ ...bo, epithets: ['mine'] }))],
    ['switched off', (shelves) => changeSettings(shelves, { mutedPeople: ['p-bo'] })],
    [
      'corrected',
      (shelves) => addCorrection(shelves, { address: null, kind: 'not-this-person', words: 'Bo Lind', target: 'p-bo' }),
    ],
  ])('keeps a person whom the reader %s, with the source of the name', async (_, touch) => {
    const shelves = freshShelves();
    await plantSeeds(shelves, shipped());
    await touch(shelves);
    await plantSeeds(shelves, withoutBo());
    expect(await idsOf(shelves)).toEqual({ people: ['p-ada', 'p-bo'], sources: ['s-site', 's-talk'], statements: 1 });
  });

  it('keeps a statement that a note is about, with its person and source', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, shipped());
    const [said] = await statementsBy(shelves, ['p-bo']);
    const note = await saveNote(shelves, { about: { kind: 'statement', statement: said!.id }, text: 'Check.' });
    await plantSeeds(shelves, withoutBo());
    expect(await statementsBy(shelves, ['p-bo'])).toHaveLength(1);
    expect((await idsOf(shelves)).sources).toContain('s-talk');
    await deleteNote(shelves, note.id);
    await plantSeeds(shelves, { ...withoutBo(), exported: '2030-01-01T00:00:00Z' });
    expect(await idsOf(shelves)).toEqual({ people: ['p-ada'], sources: ['s-site'], statements: 1 });
  });

  it('never takes away what the reader brought, nor a tombstone', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, shipped());
    await deletePerson(shelves, 'p-bo');
    const brought = sampleFile();
    brought.people[1]!.id = 'p-own';
    brought.statements[1]!.person = 'p-own';
    expect(await importShelf(shelves, JSON.stringify(brought))).toMatchObject({ ok: true });
    await plantSeeds(shelves, withoutBo());
    expect((await idsOf(shelves)).people).toContain('p-own');
    expect(await statementsBy(shelves, ['p-own'])).toHaveLength(1);
    await plantSeeds(shelves, shipped());
    expect(await peopleByIds(shelves, ['p-bo'])).toEqual([]);
  });
});

describe('plantSeedsOnce', () => {
  it('fetches a file only when its version is not planted yet', async () => {
    const shelves = freshShelves();
    const fetchFile = vi.fn(async () => sampleFile());
    expect(await plantSeedsOnce(shelves, '1.0.0', fetchFile)).toMatchObject({ added: RECORDS });
    expect(await plantSeedsOnce(shelves, '1.0.0', fetchFile)).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(await plantSeedsOnce(shelves, '1.0.1', fetchFile)).toEqual({
      added: 0,
      updated: 0,
      kept: RECORDS,
      removed: 0,
    });
    expect(await plantSeedsOnce(shelves, '1.0.1', fetchFile)).toBeNull();
  });

  it('plants once when two pages start at the same time', async () => {
    const shelves = freshShelves();
    const other = openShelves(shelves.name);
    onTestFinished(() => other.close());
    const planted = await Promise.all(
      [shelves, other].map((each) => plantSeedsOnce(each, '1.0.0', async () => sampleFile())),
    );
    expect(planted.map((it) => it?.added).sort()).toEqual([0, RECORDS]);
  });

  it('tries again after a file that could not be fetched', async () => {
    const shelves = freshShelves();
    const failing = async () => {
      throw new Error('offline');
    };
    await expect(plantSeedsOnce(shelves, '1.0.0', failing)).rejects.toThrow('offline');
    expect(await plantSeedsOnce(shelves, '1.0.0', async () => sampleFile())).toMatchObject({ added: RECORDS });
  });
});
