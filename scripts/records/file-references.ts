import { SOURCED_FIELDS } from '../../lib/model/person';
import type { CheckedFile, Fault } from '../../lib/records/records-file';
import { MERGE_SCHEME } from '../../lib/records/same-as';
import { RECORD_TABLES } from '../../lib/records/schema';

interface Reference {
  path: string;
  table: 'people' | 'sources';
  id: string;
}

/** A merge may name people whom only packs know, and a pack is not in the file; without them it does nothing. */
const isMerge = (record: object): boolean => 'scheme' in record && record.scheme === MERGE_SCHEME;

function findMergeFault(file: CheckedFile): Fault | null {
  const at = file.identities.findIndex((identity) => isMerge(identity) && identity.person === identity.value);
  if (at < 0) return null;
  return { path: `identities[${at}].value`, message: `merges “${file.identities[at]!.person}” with itself` };
}

/** Every place of the file that names a person or a source by id, in the order of the file. */
function* referencesIn(file: CheckedFile): Generator<Reference> {
  for (const [i, person] of file.people.entries()) {
    for (const field of SOURCED_FIELDS)
      for (const [j, fact] of (person[field] ?? []).entries())
        yield { path: `people[${i}].${field}[${j}].source`, table: 'sources', id: fact.source };
  }
  for (const table of ['identities', 'statements'] as const) {
    for (const [i, record] of file[table].entries()) {
      if (!isMerge(record)) yield { path: `${table}[${i}].person`, table: 'people', id: record.person };
      yield { path: `${table}[${i}].source`, table: 'sources', id: record.source };
    }
  }
}

function findRepeatedId(file: CheckedFile): Fault | null {
  for (const table of RECORD_TABLES) {
    const seen = new Set<string>();
    for (const [i, { id }] of file[table].entries()) {
      if (id === undefined) continue;
      if (seen.has(id)) return { path: `${table}[${i}].id`, message: `“${id}” stands twice in ${table}` };
      seen.add(id);
    }
  }
  return null;
}

/**
 * What ties the records of a file together: no id twice in a table; every person and source that a record names is
 * in the same file, deleted or not. Notes and corrections may name what is not there: the reader's words outlive it;
 * merges too, but no one twice.
 * Returns the first fault, null when there is none.
 */
export function findReferenceFault(file: CheckedFile): Fault | null {
  const repeated = findRepeatedId(file);
  const fault = repeated ?? findMergeFault(file);
  if (fault) return fault;
  const known = {
    people: new Set(file.people.map(({ id }) => id)),
    sources: new Set(file.sources.map(({ id }) => id)),
  };
  for (const { path, table, id } of referencesIn(file)) {
    if (!known[table].has(id)) return { path, message: `“${id}” is not among the ${table} of this file` };
  }
  return null;
}
