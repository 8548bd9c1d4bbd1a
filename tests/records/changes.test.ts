import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Changes, changesSince, onRecordsChanged } from '../../lib/records/changes';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { deleteNote, saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import { changeSettings } from '../../lib/records/settings';
import { soon } from '../soon';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { changePerson } from './write-people';

const CY = { kind: 'name', name: 'Cy' } as const;

describe('what changed since', () => {
  it('is every record written since, once, tombstones too', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    const { upTo } = await changesSince(records, null);
    expect((await changesSince(records, upTo)).ids).toEqual({});
    const { id } = await saveNote(records, { about: CY, text: 'x' });
    await deleteNote(records, id);
    await changePerson(records, 'p-ada', (ada) => ({ ...ada, epithets: ['mine'] }));
    await changeSettings(records, { marks: false });
    const changes = await changesSince(records, upTo);
    expect(changes).toEqual({ upTo: upTo + 4, ids: { notes: [id], people: ['p-ada'], settings: ['reader'] } });
    expect((await changesSince(records, changes.upTo)).ids).toEqual({});
  });

  it('is what came from another device, though it is older', async () => {
    const [mine, other] = [freshRecords(), freshRecords()];
    const { id } = await saveNote(other, { about: CY, text: 'x' });
    await saveNote(mine, { about: CY, text: 'y' });
    const { upTo } = await changesSince(mine, null);
    const file = JSON.stringify(await exportRecords(other));
    await importRecords(mine, file);
    const changes = await changesSince(mine, upTo);
    expect(changes.ids).toEqual({ notes: [id] });
    await importRecords(mine, file);
    expect((await changesSince(mine, changes.upTo)).ids).toEqual({});
  });
});

describe('whoever listens', () => {
  it('is told of what any page wrote, once it is on the disk, until they stop', async () => {
    const records = freshRecords();
    const other = openRecords(records.name);
    onTestFinished(() => other.close());
    await plantSeeds(records, sampleFile());
    const told: Changes[] = [];
    const report = vi.fn();
    const stop = onRecordsChanged(records, (changes) => told.push(changes), report);
    const ids = async () => told.flatMap((changes) => Object.values(changes.ids).flat());
    // The first state that the listener meets is not a change.
    await soon(async () => {
      await changePerson(records, 'p-bo', (bo) => bo);
      expect(await ids()).toContain('p-bo');
    });
    const { id } = await saveNote(other, { about: CY, text: 'x' });
    await soon(async () => expect(await ids()).toContain(id));
    stop();
    const before = told.length;
    await saveNote(records, { about: CY, text: 'y' });
    await changesSince(records, null);
    expect(told).toHaveLength(before);
    expect(report).not.toHaveBeenCalled();
  });
});
