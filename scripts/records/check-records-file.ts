import * as v from 'valibot';
import { upgradeFile } from '../../lib/records/file-upgrades';
import { FileShape } from '../../lib/records/record-shapes';
import { type CheckedFile, type Fault, faultOf } from '../../lib/records/records-file';
import { findReferenceFault } from './file-references';

/** What a check comes to. */
export type Checked = { ok: true; file: CheckedFile } | { ok: false; fault: Fault };

/**
 * Checks a parsed file of this or an older version: every field of every record, http(s) addresses, real dates, and
 * that every person and source named is in the file. Nothing is read from or written to the records.
 * Returns the file in the newest shape with its defaults filled in, or the first fault.
 */
export function checkRecordsFile(value: unknown): Checked {
  const upgraded = upgradeFile(value);
  if (!upgraded.ok) return upgraded;
  const result = v.safeParse(FileShape, upgraded.value, { abortEarly: true });
  if (!result.success) return { ok: false, fault: faultOf(result.issues[0]) };
  const fault = findReferenceFault(result.output);
  return fault ? { ok: false, fault } : { ok: true, file: result.output };
}
