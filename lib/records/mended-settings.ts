import { canonical } from './canonical';
import { STAMP_FORM, type Stamp } from './clock';
import type { FieldStamps } from './field-stamps';
import type { SettingsRow } from './schema';
import { isWholeChoice } from './settings';

/**
 * A damaged row of settings with what is whole of it, so that one damaged choice does not take the others along.
 *
 * @returns null when the row is whole
 */
export function mendedSettings(row: SettingsRow): SettingsRow | null {
  const { id, value, changed, stamp, fields } = row as { [Name in keyof SettingsRow]: unknown } & { id: string };
  const mended = {
    id,
    value: Object.fromEntries(Object.entries(value ?? {}).filter(isWholeChoice)),
    changed: Number.isSafeInteger(changed) ? (changed as number) : 0,
    ...(isStamp(stamp) && { stamp }),
    ...(isStamps(fields) && { fields }),
  };
  const { seq: _, ...standing } = row;
  return canonical(mended) === canonical(standing) ? null : mended;
}

const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && STAMP_FORM.test(value);

const isStamps = (value: unknown): value is FieldStamps =>
  typeof value === 'object' && value !== null && Object.values(value).every(isStamp);
