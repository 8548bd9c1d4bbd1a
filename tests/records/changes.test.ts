import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Changes, changesSince, onRecordsChanged } from '../../lib/records/changes';
import { exportShelf } from '../../lib/records/export-shelf';
import { importShelf } from '../../lib/records/import-shelf';
import { deleteNote, saveNote } from '../../lib/records/notes';
import { openShelves } from '../../lib/records/open-shelves';
import { changeSettings } from '../../lib/records/settings';
import { freshShelves } from './fresh-shelves';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { changePerson } from './write-people';

const CY = { kind: 'name', name: 'Cy' } as const;

describe('what changed since', () => {
  it('is every record written since, once, tombstones too', async () => {
    const shelves = freshShelves();
    await plantSeeds(shelves, sampleFile());
    const { upTo } = await changesSince(shelves, null);
    expect((await changesSince(shelves, upTo)).ids).toEqual({});
    const { id } = await saveNote(shelves, { about: CY, text: 'x' });
    await deleteNote(shelves, id);
    await changePerson(shelves, 'p-ada', (ada) => ({ ...ada, epithets: ['mine'] }));
    await changeSettings(shelves, { marks: false });
    const changes = await changesSince(shelves, upTo);
    expect(changes).toEqual({ upTo: upTo + 4, ids: { notes: [id], people: ['p-ada'], settings: ['reader'] } });
    expect((await changesSince(shelves, changes.upTo)).ids).toEqual({});
  });

  it('is what came from another device, though it is older', async () => {
    const [mine, other] = [freshShelves(), freshShelves()];
    const { id } = await saveNote(other, { about: CY, text: 'x' });
    await saveNote(mine, { about: CY, text: 'y' });
    const { upTo } = await changesSince(mine, null);
    const file = JSON.stringify(await exportShelf(other));
    await importShelf(mine, file);
    const changes = await changesSince(mine, upTo);
    expect(changes.ids).toEqual({ notes: [id] });
    await importShelf(mine, file);
    expect((await changesSince(mine, changes.upTo)).ids).toEqual({});
  });
});

describe('whoever listens', () => {
  it('is told of what any page wrote, once it is on the disk, until they stop', async () => {
    const shelves = freshShelves();
    const other = openShelves(shelves.name);
    onTestFinished(() => other.close());
    await plantSeeds(shelves, sampleFile());
    const told: Changes[] = [];
    const report = vi.fn();
    const stop = onRecordsChanged(shelves, (changes) => told.push(changes), report);
    const ids = async () => told.flatMap((changes) => Object.values(changes.ids).flat());
    // The first state that the listener meets is not a change.
    await vi.waitFor(async () => {
      await changePerson(shelves, 'p-bo', (bo) => bo);
      expect(await ids()).toContain('p-bo');
    });
    const { id } = await saveNote(other, { about: CY, text: 'x' });
    await vi.waitFor(async () => expect(await ids()).toContain(id));
    stop();
    const before = told.length;
    await saveNote(shelves, { about: CY, text: 'y' });
    await changesSince(shelves, null);
    expect(told).toHaveLength(before);
    expect(report).not.toHaveBeenCalled();
  });
});
