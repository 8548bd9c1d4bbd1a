/**
 * Two states of one record as one. Each rule is commutative, associative and idempotent, so that devices agree in
 * whatever order they exchange: notes are multi-value registers, people and settings are merged field by field, of
 * everything else the last writer wins.
 */
import { canonical } from './canonical';
import { type Stamped, stampOf } from './clock';
import { compareText, mergePersonFields } from './field-stamps';
import { mergeNotes } from './note-versions';
import type { StampedRecords } from './rows';
import type { RecordTable } from './schema';

type Deletable = Stamped & { deleted: boolean };

/** How much a state counts: a later stamp first, at one time what is alive before what is deleted, then by content. */
function compareStates(a: Deletable, b: Deletable): number {
  const byStamp = compareText(stampOf(a), stampOf(b)) || Number(b.deleted) - Number(a.deleted);
  return byStamp || compareText(canonical(a), canonical(b));
}

const lastWriter = <T extends Deletable>(a: T, b: T): T => (a !== b && compareStates(a, b) < 0 ? b : a);

/** By table, the merge of two states of a record with the same id. */
export const mergeRecord: {
  [Name in RecordTable]: (a: StampedRecords[Name], b: StampedRecords[Name]) => StampedRecords[Name];
} = {
  people: mergePersonFields,
  identities: lastWriter,
  sources: lastWriter,
  statements: lastWriter,
  notes: mergeNotes,
  corrections: lastWriter,
  pairs: lastWriter,
};
