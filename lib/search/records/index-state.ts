import { SHARDS } from '../../codec/posting-segment';
import type { TermsLanguage } from '../../recall/terms-language';
import type { RecordsDatabase } from '../../records/schema';
import { INDEX_STATE, type IndexState, readWritten } from '../../records/written-state';
import { INDEXED_BY } from './segment-of-rows';

/** Primary key of the record of one shard of a segment. */
export const shardKey = (first: number, shard: number): string => `${first}/${shard}`;

/** Primary key of the record of a tail. */
export const tailKey = (first: number): string => `${first}/tail`;

/** Keys of the index begin with a number; behind these lie the themes. */
export const BEHIND_NUMBERS = ':';

const recordsOf = ({ segments, tail, end }: IndexState): number => segments.length * SHARDS + (tail < end ? 1 : 0);

/** Of an index made now. One that bears none is older than marks are. */
const markWith = ({ mark }: TermsLanguage): string => `${mark} ${INDEXED_BY}`;

/** An index in which all is still to be put. */
const emptyState = (mark: string): IndexState => ({ mark, end: 1, segments: [], tail: 1, walked: '' });

/**
 * The index as it stands. Where records of it are missing, or it was read with another language or edition, or
 * statements are indexed by something else now, it is empty: then `isSound` is false, and what there is has to go. For
 * use inside a transaction over `meta` and `postings`.
 */
export async function readState(
  records: RecordsDatabase,
  language: TermsLanguage,
): Promise<{ state: IndexState; isSound: boolean }> {
  const mark = markWith(language);
  const state = await readWritten(records);
  const written = await records.postings.where('id').below(BEHIND_NUMBERS).count();
  const isSound = state?.mark === mark && recordsOf(state) === written;
  return isSound ? { state, isSound } : { state: { ...emptyState(mark), walked: state ? state.walked : '' }, isSound };
}

/** For use inside a read-write transaction over `meta`. */
export async function writeState(records: RecordsDatabase, state: IndexState): Promise<void> {
  await records.meta.put({ id: INDEX_STATE, value: JSON.stringify(state) });
}
