import { isLanguageChoice } from '../model/interface-language';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { reading } from './access';
import { canonical } from './canonical';
import { changeSettingFields } from './field-stamps';
import type { RecordsDatabase, SettingsRow } from './schema';
import { writeRecords } from './write-records';

/** Primary key of the one row. */
export const READER = 'reader';

/** What to change, or how to make it from what is chosen now. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

const KEEPS: readonly unknown[] = ['off', 'some', 'everywhere'] satisfies Settings['keep'][];

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isBound = (value: unknown): boolean => value === null || (Number.isInteger(value) && (value as number) > 0);

/** By choice, whether a stored value is of its kind: a damaged one counts as never chosen. */
const KINDS: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  offHosts: isTexts,
  mutedPeople: isTexts,
  keepHosts: isTexts,
  marks: (value) => typeof value === 'boolean',
  lookUpByItself: (value) => typeof value === 'boolean',
  offerRecords: (value) => typeof value === 'boolean',
  secondLook: (value) => typeof value === 'boolean',
  language: isLanguageChoice,
  keepPerDay: isBound,
  keepInAll: isBound,
  keep: (value) => KEEPS.includes(value),
};

/** Whether a choice is of its kind, or of none that this version knows. */
export const isWholeChoice = ([name, value]: [string, unknown]) => KINDS[name as keyof Settings]?.(value) ?? true;

function settingsFrom(row: SettingsRow | undefined): Settings {
  const chosen = Object.entries(row?.value ?? {}).filter(isWholeChoice);
  return { ...structuredClone(DEFAULT_SETTINGS), ...Object.fromEntries(chosen) };
}

/** The reader's choices, with the defaults for what was never chosen. */
export async function readSettings(records: RecordsDatabase): Promise<Settings> {
  return reading(records, ['settings'], async () => settingsFrom(await records.settings.get(READER)));
}

/** What is otherwise than before: a default that nobody chose must not win over a choice made on another device. */
function chosenIn(before: Settings, asked: Partial<Settings>): Partial<Settings> {
  const fields = Object.entries(asked) as [keyof Settings, unknown][];
  return Object.fromEntries(fields.filter(([name, value]) => canonical(value) !== canonical(before[name])));
}

/**
 * Changes the reader's choices; fields that are not named, also those of a newer version, stay. The function form
 * sees what is stored at that moment, so that two pages adding a host at once both keep theirs.
 *
 * @returns the choices as they are now
 */
export async function changeSettings(records: RecordsDatabase, change: SettingsChange): Promise<Settings> {
  return writeRecords(records, ['settings'], async (door) => {
    const before = settingsFrom(await records.settings.get(READER));
    const chosen = typeof change === 'function' ? chosenIn(before, change(before)) : change;
    if (Object.keys(chosen).length === 0) return before;
    const row = await door.change('settings', READER, (standing, stamp) => ({
      id: READER,
      ...changeSettingFields(standing, chosen, stamp),
    }));
    return settingsFrom(row);
  });
}
