import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { reading, writing } from './access';
import type { SettingsRow, Shelves } from './schema';
import { stampAfter } from './stamps';

/** Primary key of the one row. */
export const READER = 'reader';

/** What to change, or how to make it from what is chosen now. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

function settingsFrom(row: SettingsRow | undefined): Settings {
  return { ...structuredClone(DEFAULT_SETTINGS), ...row?.value };
}

/** The reader's choices, with the defaults for what was never chosen. */
export async function readSettings(shelves: Shelves): Promise<Settings> {
  return reading(shelves, ['settings'], async () => settingsFrom(await shelves.settings.get(READER)));
}

/**
 * Changes the reader's choices; fields that are not named, also those of a newer version, stay. The function form
 * sees what is stored at that moment, so that two pages adding a host at once both keep theirs.
 *
 * @returns the choices as they are now
 */
export async function changeSettings(shelves: Shelves, change: SettingsChange): Promise<Settings> {
  return writing(shelves, ['settings'], async () => {
    const row = await shelves.settings.get(READER);
    const before = settingsFrom(row);
    const value = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await shelves.settings.put({ id: READER, value, changed: stampAfter(row) });
    return value;
  });
}
