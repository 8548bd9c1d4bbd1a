/** What is wrong with a row of the database: a disk, a browser or an older build may have damaged it. */
import * as v from 'valibot';
import { RECORD_SHAPES, TURNED } from './record-shapes';
import { type Fault, faultOf } from './records-file';
import type { RecordTable, Rows } from './schema';

/** A row without what is added for the index and what is about this device; of a damaged one what there is. */
function plain(row: object): object {
  const {
    nameKeys: _,
    when: __,
    number: ___,
    aboutKey: ____,
    pageKey: _____,
    seq: ______,
    ...record
  } = row as Partial<Record<string, unknown>>;
  return record;
}

/**
 * The first thing wrong with a row; null when it is whole. By the shapes of a file, but for two things that do no harm
 * in the database: fields that nobody knows, and marks that turn letters around, which are shown as marks.
 */
export function rowFault<Name extends RecordTable>(table: Name, row: Rows[Name]): Fault | null {
  const { issues = [] } = v.safeParse(RECORD_SHAPES[table] as v.GenericSchema, plain(row));
  const harm = issues.find(({ expected, message }) => expected !== 'never' && message !== TURNED);
  return harm ? faultOf(harm as Parameters<typeof faultOf>[0]) : null;
}
