/** The settings in an exported file: the choices, and beside them when they were made. */
import type { Settings } from '../model/settings';
import type { Stamped } from './clock';
import type { FieldStamps, StampedSettings } from './field-stamps';

/** As they stand in a file; `changed`, `stamp` and `fields` are no choices. */
export type SettingsInFile = Partial<Settings> & Stamped & { fields?: FieldStamps };

/** Puts the settings into a file. */
export function settingsToFile({ value, changed, stamp, fields }: StampedSettings): SettingsInFile {
  return { ...value, changed, ...(stamp && { stamp }), ...(fields && { fields }) };
}

/** Reads them from one. */
export function settingsFromFile({ changed, stamp, fields, ...value }: SettingsInFile): StampedSettings {
  return { value, changed, ...(stamp && { stamp }), ...(fields && { fields }) };
}
