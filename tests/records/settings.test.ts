import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openRecords } from '../../lib/records/open-records';
import { changeSettings, READER, readSettings } from '../../lib/records/settings';
import { freshRecords } from './fresh-records';

describe('settings', () => {
  it('start with the defaults, which nobody can spoil', async () => {
    const records = freshRecords();
    const settings = await readSettings(records);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    settings.offHosts.push('spoiled.example');
    expect((await readSettings(records)).offHosts).toEqual([]);
  });

  it('keep what a change does not name, and fields of a newer version', async () => {
    const records = freshRecords();
    await changeSettings(records, { mutedPeople: ['Cy Twomey'], ...{ newer: [1] } });
    expect(await changeSettings(records, { marks: false })).toEqual({
      ...DEFAULT_SETTINGS,
      mutedPeople: ['Cy Twomey'],
      marks: false,
      newer: [1],
    });
  });

  it('lose nothing when two pages change them at once', async () => {
    const records = freshRecords();
    const other = openRecords(records.name);
    onTestFinished(() => other.close());
    const add = (host: string) => (settings: { offHosts: string[] }) => ({ offHosts: [...settings.offHosts, host] });
    await Promise.all([1, 2, 3, 4].map((i) => changeSettings(i % 2 ? records : other, add(`${i}.example`))));
    expect((await readSettings(records)).offHosts.sort()).toEqual(['1.example', '2.example', '3.example', '4.example']);
  });

  it('change always later than before, even where a clock ran ahead', async () => {
    const records = freshRecords();
    const ahead = Date.now() + 1e9;
    await records.table('settings').put({ id: READER, value: DEFAULT_SETTINGS, changed: ahead });
    await changeSettings(records, { marks: false });
    expect((await records.settings.get(READER))?.changed).toBe(ahead + 1);
  });
});
