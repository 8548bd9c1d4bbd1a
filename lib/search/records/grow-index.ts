import { decodeShard, encodeShard, mergeShards, type PostingShard, SHARDS } from '../../codec/posting-segment';
import type { TermsLanguage } from '../../recall/terms-language';
import { reading, writing } from '../../records/access';
import { numberRows } from '../../records/number-rows';
import type { RecordsDatabase, StatementRow } from '../../records/schema';
import { putNumbers } from '../../records/write-records';
import type { IndexState } from '../../records/written-state';
import { BEHIND_NUMBERS, readState, shardKey, tailKey, writeState } from './index-state';
import { packShards, unpackShards } from './segment-bytes';
import { segmentOfRows } from './segment-of-rows';

/** How much is done at once; others are given by tests alone. */
export interface IndexSizes {
  /** Statements that one step takes: some milliseconds during which nobody else can write. */
  atOnce: number;
  /** From so many statements on the tail becomes a segment, or part of the last one. */
  tail: number;
  /** Statements of a segment at most: what is written again when a tail joins it stays below a megabyte. */
  segment: number;
}

const SIZES: IndexSizes = { atOnce: 512, tail: 512, segment: 16_384 };

const TABLES = ['meta', 'postings', 'statements'] as const;

/** Numbers rows of version 2. Returns how far it has walked then. */
async function numberOld(records: RecordsDatabase, walked: string, { atOnce }: IndexSizes): Promise<string | null> {
  const met = await records.statements.where('id').above(walked).limit(atOnce).toArray();
  const old = met.filter(({ number }) => number === undefined);
  await putNumbers(records, await numberRows(records, old));
  return met.length < atOnce ? null : met.at(-1)!.id;
}

const rowsFrom = (records: RecordsDatabase, end: number, limit: number): Promise<StatementRow[]> =>
  records.statements.where('number').aboveOrEqual(end).limit(limit).toArray();

async function withTail(
  records: RecordsDatabase,
  { tail }: IndexState,
  added: PostingShard[],
): Promise<PostingShard[]> {
  const before = await records.postings.get(tailKey(tail));
  if (!before) return added;
  return unpackShards(before.bytes, SHARDS).map((shard, i) => mergeShards([shard, added[i]!]));
}

/** Puts the tail into the last segment, or makes it a new one where that is full. */
async function foldTail(
  records: RecordsDatabase,
  state: IndexState,
  tail: PostingShard[],
  most: number,
): Promise<IndexState> {
  const last = state.segments.at(-1);
  const joins = last !== undefined && state.end - last <= most;
  const first = joins ? last : state.tail;
  const keys = tail.map((_, shard) => shardKey(first, shard));
  const before = await records.postings.bulkGet(keys);
  const shards = tail.map((shard, i) => (before[i] ? mergeShards([decodeShard(before[i].bytes), shard]) : shard));
  await records.postings.bulkPut(shards.map((shard, i) => ({ id: keys[i]!, bytes: encodeShard(shard) })));
  await records.postings.delete(tailKey(state.tail));
  return { ...state, tail: state.end, segments: joins ? state.segments : [...state.segments, first] };
}

/** How an index grows. */
interface Growing {
  language: TermsLanguage;
  sizes: IndexSizes;
}

async function addNext(records: RecordsDatabase, state: IndexState, { language, sizes }: Growing): Promise<IndexState> {
  const rows = await rowsFrom(records, state.end, sizes.atOnce);
  const last = rows.at(-1);
  if (!last) return state;
  const end = last.number! + 1;
  const tail = await withTail(records, state, segmentOfRows(rows, state.end, language));
  const grown = { ...state, end };
  if (end - state.tail >= sizes.tail) return foldTail(records, grown, tail, sizes.segment);
  await records.postings.put({ id: tailKey(state.tail), bytes: packShards(tail) });
  return grown;
}

/** One step in one transaction: a worker that is killed in it has not done it. */
async function growOnce(records: RecordsDatabase, growing: Growing): Promise<void> {
  await writing(records, TABLES, async () => {
    const { state, isSound } = await readState(records, growing.language);
    if (!isSound) await records.postings.where('id').below(BEHIND_NUMBERS).delete();
    const walked = state.walked === null ? null : await numberOld(records, state.walked, growing.sizes);
    await writeState(records, await addNext(records, { ...state, walked }, growing));
  });
}

async function isBehind(records: RecordsDatabase, language: TermsLanguage): Promise<boolean> {
  return reading(records, TABLES, async () => {
    const { state, isSound } = await readState(records, language);
    return !isSound || state.walked !== null || (await rowsFrom(records, state.end, 1)).length > 0;
  });
}

/**
 * Puts into the index what is in the library and not in it, in steps of some milliseconds; builds it where there is
 * none, and anew where it is damaged or was read with another language or edition. Whoever writes statements need not
 * know of it: they only get a number.
 *
 * @throws DiskFull, StorageRefused, RecordsSuperseded
 */
export async function indexStatements(
  records: RecordsDatabase,
  language: TermsLanguage,
  sizes: IndexSizes = SIZES,
): Promise<void> {
  while (await isBehind(records, language)) await growOnce(records, { language, sizes });
}
