import { readFileSync } from 'node:fs';
import type { KnownPerson } from '../../lib/detect/people/known-person';
import { knownPersonFrom } from '../../lib/library/known-people';
import { checkRecordsFile } from '../records/check-records-file';
import { BadInput } from './bad-input';

/**
 * The people of a library file (as export gives it), for detection to know.
 * Throws `BadInput` where the file cannot be read or is not one; the message names the first fault.
 */
export function readLibrary(file: string): KnownPerson[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadInput(`${file} cannot be read: ${(error as Error).message}`);
  }
  const checked = checkRecordsFile(value);
  if (checked.ok) return checked.file.people.filter((person) => !person.deleted).map(knownPersonFrom);
  const { path, message } = checked.fault;
  throw new BadInput(`${file} is not a library file: ${path ? `${path} ` : ''}${message}`);
}
