import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addCorrection } from '../../lib/records/corrections';
import { saveNote } from '../../lib/records/notes';
import { RECORD_TABLES, TRAVELS } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { writeRecords } from '../../lib/records/write-records';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { changePerson } from './write-people';

/** Where the type that makes the records' tables read-only is left behind. */
const OPENS = /\.table\(|as unknown as Tables|\bas Table</;

const sources = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
);

describe('the reader’s records', () => {
  it('have one door: nobody else gets round the types that make their tables read-only', () => {
    const opening = sources.filter((path) => OPENS.test(readFileSync(path, 'utf8')));
    expect(opening.sort()).toEqual(['lib/records/write-records.ts', 'lib/volumes/older-people.ts']);
  });

  it('are the tables that travel: those of a file, and the settings', () => {
    const travelling = Object.entries(TRAVELS).flatMap(([name, travels]) => (travels ? [name] : []));
    expect(travelling.sort()).toEqual([...RECORD_TABLES, 'settings'].sort());
  });

  it('carry the stamp of this device and the number of the write', async () => {
    const records = freshRecords();
    await plantSeeds(records, sampleFile());
    const { id } = await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'x' });
    await addCorrection(records, { address: null, kind: 'not-a-person', words: 'Big Ben', target: null });
    await changePerson(records, 'p-ada', (ada) => ({ ...ada, epithets: ['mine'] }));
    await changeSettings(records, { marks: false });
    const clock = (await records.clock.get('clock'))!;
    expect(clock).toMatchObject({ seq: 5 });
    const note = (await records.notes.get(id))!;
    const ada = (await records.people.get('p-ada'))!;
    const choices = (await records.settings.get('reader'))!;
    for (const row of [note, ada, choices]) expect(row.stamp?.endsWith(clock.device)).toBe(true);
    expect([note.seq, ada.seq, choices.seq]).toEqual([2, 4, 5]);
    // What the change left as it was is still a seed's.
    expect(Object.keys(ada.fields!).sort()).toEqual(['born', 'countries', 'died', 'links', 'names', 'roles']);
  });

  it('are written whole or not at all, and then no number is used', async () => {
    const records = freshRecords();
    const failing = writeRecords(records, ['sources'], async (door) => {
      await door.put('sources', [{ ...sampleFile().sources[0]!, deleted: false }]);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await records.sources.count()).toBe(0);
    expect(await records.clock.count()).toBe(0);
  });
});
