import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openShelves } from '../../lib/records/open-shelves';
import { changeSettings, READER, readSettings } from '../../lib/records/settings';
import { freshShelves } from './fresh-shelves';

describe('settings', () => {
  it('start with the defaults, which nobody can spoil', async () => {
    const shelves = freshShelves();
    const settings = await readSettings(shelves);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    settings.offHosts.push('spoiled.example');
    expect((await readSettings(shelves)).offHosts).toEqual([]);
  });

  it('keep what a change does not name, and fields of a newer version', async () => {
    const shelves = freshShelves();
    await changeSettings(shelves, { mutedPeople: ['Cy Twomey'], ...{ newer: [1] } });
    expect(await changeSettings(shelves, { marks: false })).toEqual({
      ...DEFAULT_SETTINGS,
      mutedPeople: ['Cy Twomey'],
      marks: false,
      newer: [1],
    });
  });

  it('lose nothing when two pages change them at once', async () => {
    const shelves = freshShelves();
    const other = openShelves(shelves.name);
    onTestFinished(() => other.close());
    const add = (host: string) => (settings: { offHosts: string[] }) => ({ offHosts: [...settings.offHosts, host] });
    await Promise.all([1, 2, 3, 4].map((i) => changeSettings(i % 2 ? shelves : other, add(`${i}.example`))));
    expect((await readSettings(shelves)).offHosts.sort()).toEqual(['1.example', '2.example', '3.example', '4.example']);
  });

  it('change always later than before, even where a clock ran ahead', async () => {
    const shelves = freshShelves();
    const ahead = Date.now() + 1e9;
    await shelves.table('settings').put({ id: READER, value: DEFAULT_SETTINGS, changed: ahead });
    await changeSettings(shelves, { marks: false });
    expect((await shelves.settings.get(READER))?.changed).toBe(ahead + 1);
  });
});
