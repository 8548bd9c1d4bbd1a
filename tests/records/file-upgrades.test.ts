import { describe, expect, it, test } from 'vitest';
import { exportRecords } from '../../lib/records/export-records';
import { FILE_UPGRADES, FILE_VERSION, type FileUpgrade, upgradeFile } from '../../lib/records/file-upgrades';
import { importRecords } from '../../lib/records/import-records';
import exported1 from './files/exported-1.json';
import exported2 from './files/exported-2.json';
import exported3 from './files/exported-3.json';
import exported4 from './files/exported-4.json';
import { freshRecords } from './fresh-records';
import { sampleFile } from './sample-file';

/** One file of every version ever released, as it was exported then. */
const FILES: Record<number, unknown> = {
  1: exported1,
  2: exported2,
  3: exported3,
  4: exported4,
  5: sampleFile(),
};

describe('files of older versions', () => {
  it('all have a way to the newest', () => {
    const older = Object.keys(FILES)
      .map(Number)
      .filter((version) => version < FILE_VERSION);
    expect(Object.keys(FILE_UPGRADES).map(Number)).toEqual(older);
    expect(FILES[FILE_VERSION]).toBeDefined();
  });

  test.each(Object.entries(FILES))('can still be imported: version %s', async (_, file) => {
    expect(await importRecords(freshRecords(), JSON.stringify(file), true)).toMatchObject({ ok: true, added: 13 });
  });
});

describe('a file that version 1 exported', () => {
  it('is the same library again, and merges with what it came from without a change', async () => {
    const records = freshRecords();
    await importRecords(records, JSON.stringify(exported1), true);
    const { version, exported, notes, ...file } = await exportRecords(records);
    expect({ version, exported }).not.toMatchObject({ version: 1 });
    expect(file).toMatchObject({ people: exported1.people, sources: exported1.sources, settings: { marks: false } });
    expect(file.statements).toEqual(exported1.statements);
    // A deleted note leaves nothing behind but that it was deleted.
    expect(notes.slice(0, 3)).toEqual(exported1.notes.slice(0, 3));
    expect(notes[3]).toMatchObject({ id: 'n-4', text: '', deleted: true, changed: 9 });
    expect(await importRecords(records, JSON.stringify(exported1), true)).toMatchObject({ added: 0, updated: 0 });
  });
});

describe('upgradeFile', () => {
  const upgrades: Record<number, FileUpgrade> = {
    1: (file) => ({ ...file, people: file.persons }),
    2: (file) => ({ ...file, mood: 'good' }),
  };

  it('goes step by step', () => {
    const file = { format: 'aforesaid-shelf', version: 1, persons: ['x'] };
    expect(upgradeFile(file, upgrades, 3)).toMatchObject({
      ok: true,
      value: { version: 3, people: ['x'], mood: 'good' },
    });
    expect(upgradeFile({ ...file, version: 3 }, upgrades, 3)).toEqual({ ok: true, value: { ...file, version: 3 } });
  });

  test.each([
    ['a newer one', 4],
    ['one that never was', 0],
    ['half a version', 1.5],
  ])('refuses %s', (_, version) => {
    expect(upgradeFile({ format: 'aforesaid-shelf', version }, upgrades, 3)).toMatchObject({
      ok: false,
      fault: { path: 'version' },
    });
  });
});
