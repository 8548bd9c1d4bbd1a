import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportShelf } from '../../lib/store/export-shelf';
import { openShelves } from '../../lib/store/open-shelves';
import { changePerson, deletePerson, peopleByIds, peopleNamed } from '../../lib/store/people';
import { plantSeeds, plantSeedsOnce } from '../../lib/store/plant-seeds';
import { deleteStatement, statementsBy } from '../../lib/store/statements';
import { freshShelves } from './fresh-shelves';
import { sampleFile } from './sample-file';

const RECORDS = 12;

describe('plantSeeds', () => {
  it('puts everything on empty shelves and nothing a second time', async () => {
    const shelves = freshShelves();
    expect(await plantSeeds(shelves, sampleFile())).toEqual({ added: RECORDS, updated: 0, kept: 0 });
    const before = await exportShelf(shelves);
    expect(await plantSeeds(shelves, sampleFile())).toEqual({ added: 0, updated: 0, kept: RECORDS });
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
    expect(await plantSeeds(shelves, newer)).toEqual({ added: 1, updated: 10, kept: 2 });

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

describe('plantSeedsOnce', () => {
  it('fetches a file only when its version is not planted yet', async () => {
    const shelves = freshShelves();
    const fetchFile = vi.fn(async () => sampleFile());
    expect(await plantSeedsOnce(shelves, '1.0.0', fetchFile)).toMatchObject({ added: RECORDS });
    expect(await plantSeedsOnce(shelves, '1.0.0', fetchFile)).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(await plantSeedsOnce(shelves, '1.0.1', fetchFile)).toEqual({ added: 0, updated: 0, kept: RECORDS });
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
