import { TERMS_EDITION } from '../../recall/terms';
import { SHARDS } from '../../shards/posting-segment';
import type { Shelves, Tables } from '../schema';

/**
 * Where the index of the statements' words stands. Statements are numbered as they come, and those below `end` are in it: in
 * segments, each in {@link SHARDS} records, and the newest in a tail of one record, so that the statements of an article
 * cost one small record. What is in it stays: a statement that was taken back is found and passed over, so that taking
 * back and bringing again cost nothing here; nor do merges, because people stand in it as they were written.
 */
export interface IndexState {
  /** {@link TERMS_EDITION} as it was when this index was begun. */
  edition: number;
  end: number;
  /** First number of each segment, rising. */
  segments: number[];
  /** First number of the tail; `end` when it is empty. */
  tail: number;
  /** Rows of version 2 have no number: up to this id they were met and numbered. Null: all were. */
  walked: string | null;
}

/** Key in `meta`. */
const STATE = 'statement-index';

/** Primary key of the record of one shard of a segment. */
export const shardKey = (first: number, shard: number): string => `${first}/${shard}`;

/** Primary key of the record of a tail. */
export const tailKey = (first: number): string => `${first}/tail`;

const recordsOf = ({ segments, tail, end }: IndexState): number => segments.length * SHARDS + (tail < end ? 1 : 0);

/** An index in which all is still to be put. */
export const EMPTY: IndexState = { edition: TERMS_EDITION, end: 1, segments: [], tail: 1, walked: '' };

async function stateIn({ meta }: Tables): Promise<IndexState | null> {
  const row = await meta.get(STATE);
  return row ? JSON.parse(row.value) : null;
}

/** The number behind all that are or were in the index. For use inside a transaction over `meta`. */
export async function readEnd(tables: Tables): Promise<number> {
  return (await stateIn(tables))?.end ?? 1;
}

/**
 * The index as it stands. Where records of it are missing, or it holds other words than today's code would give, it is
 * {@link EMPTY}: then `isSound` is false, and what there is has to go. For use inside a transaction over `meta` and
 * `postings`.
 */
export async function readState(shelves: Shelves): Promise<{ state: IndexState; isSound: boolean }> {
  const [state, records] = await Promise.all([stateIn(shelves), shelves.postings.count()]);
  const isSound = state?.edition === TERMS_EDITION && recordsOf(state) === records;
  return isSound ? { state, isSound } : { state: { ...EMPTY, walked: state ? state.walked : '' }, isSound };
}

/** For use inside a read-write transaction over `meta`. */
export async function writeState(shelves: Shelves, state: IndexState): Promise<void> {
  await shelves.meta.put({ id: STATE, value: JSON.stringify(state) });
}
