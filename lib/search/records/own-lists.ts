import type { PostingList } from '../../codec/posting-list';
import type { NumberRange } from '../../codec/posting-search';
import { decodeShard, listWith, type PostingShard, SHARDS, shardOf } from '../../codec/posting-segment';
import { termHash } from '../../codec/posting-term';
import type { TermsLanguage } from '../../recall/terms-language';
import type { RecordsDatabase, StatementRow } from '../../records/schema';
import type { IndexState } from '../../records/written-state';
import { readState, shardKey, tailKey } from './index-state';
import { unpackShards } from './segment-bytes';
import { segmentOfRows } from './segment-of-rows';

/** Statements that wait to be indexed and are looked through all the same; usually there are a few, or none. */
const WAITING_MOST = 256;

/** What the records have for some words. */
export interface OwnLists {
  /** The numbers of all statements that are found, those that wait included. */
  range: NumberRange;
  /** Whether that is every statement in the library; not while the index is built. */
  isWhole: boolean;
  /** The lists of a word that was asked for, each of other numbers. */
  listsOf(key: string): readonly PostingList[];
  /** The statements that wait, by number. */
  waiting: ReadonlyMap<number, StatementRow>;
}

type ShardOf = (hash: number) => PostingShard | undefined;

/** The shards of each segment that the hashes fall into, with one request for all. */
async function segmentShards(
  records: RecordsDatabase,
  { segments, tail, end }: IndexState,
  hashes: Iterable<number>,
): Promise<ShardOf[]> {
  const shards = [...new Set([...hashes].map(shardOf))];
  const keys = segments.flatMap((first) => shards.map((shard) => shardKey(first, shard)));
  // Of an index that is not sound records are left, which its rows, waiting again, would repeat.
  const tailKeys = tail < end ? [tailKey(tail)] : [];
  const rows = await records.postings.bulkGet([...keys, ...tailKeys]);
  const newest = rows[keys.length];
  const ofSegments = segments.map((_, at): ShardOf => {
    const decoded = new Map(
      shards.map((shard, i) => [shard, decodeShard(rows[at * shards.length + i]!.bytes)] as const),
    );
    return (hash) => decoded.get(shardOf(hash));
  });
  return newest ? [...ofSegments, shardIn(unpackShards(newest.bytes, SHARDS))] : ofSegments;
}

const shardIn =
  (shards: readonly PostingShard[]): ShardOf =>
  (hash) =>
    shards[shardOf(hash)];

/** What waits as a segment of its own; none where nothing waits. */
function waitingShards(rows: readonly StatementRow[], first: number, language: TermsLanguage): ShardOf[] {
  return rows.length === 0 ? [] : [shardIn(segmentOfRows(rows, first, language))];
}

/**
 * The lists of these words (`Term.key`s and `personKey`s): only the records are read that may hold them. For use inside
 * a transaction over `meta`, `postings` and `statements`.
 */
export async function readLists(
  records: RecordsDatabase,
  keys: ReadonlySet<string>,
  language: TermsLanguage,
): Promise<OwnLists> {
  const { state } = await readState(records, language);
  const waiting = await records.statements.where('number').aboveOrEqual(state.end).limit(WAITING_MOST).toArray();
  const hashes = new Map([...keys].map((key) => [key, termHash(key)]));
  const sources = await segmentShards(records, state, hashes.values());
  sources.push(...waitingShards(waiting, state.end, language));
  const listsOf = (key: string) =>
    sources.flatMap((shardWith) => {
      const hash = hashes.get(key)!;
      const shard = shardWith(hash);
      return (shard && listWith(shard, hash)) ?? [];
    });
  const known = new Map([...keys].map((key) => [key, listsOf(key)]));
  return {
    range: { from: 1, to: (waiting.at(-1)?.number ?? state.end - 1) + 1 },
    isWhole: state.walked === null && waiting.length < WAITING_MOST,
    listsOf: (key) => known.get(key) ?? [],
    waiting: new Map(waiting.map((row) => [row.number!, row])),
  };
}
