import type { Pair, PairSide, PairSides, PairVerdict } from '../model/pair';
import { reading } from './access';
import { hashText } from './content-hash';
import { requireAddress } from './record-rules';
import { fromRow } from './rows';
import type { RecordsDatabase } from './schema';
import { writeRecords } from './write-records';

const wordsOf = ({ words, address, title }: PairSide): string[] => [words.normalize('NFC'), address ?? title];

/** The id of a pair: the same words of the same person from the same sources are one pair on every device. */
export async function pairId({ person, now, earlier }: PairSides): Promise<string> {
  return hashText(JSON.stringify([person, ...wordsOf(now), ...wordsOf(earlier)]));
}

const newestFirst = (a: Pair, b: Pair): number => b.created - a.created || (a.id < b.id ? -1 : 1);

/**
 * Keeps the reader's word on a pair, with both sides whole. When the promise resolves it is on the disk.
 *
 * @param id of a pair that was kept before, maybe with a near copy of these words; null for a new one
 * @throws RecordRefused for a side whose page is not http(s); DiskFull, StorageRefused, RecordsSuperseded
 */
export async function savePair(
  records: RecordsDatabase,
  sides: PairSides,
  verdict: PairVerdict,
  id: string | null = null,
): Promise<Pair> {
  requireAddress(sides.now.address, 'address');
  requireAddress(sides.earlier.address, 'address');
  const own = id ?? (await pairId(sides));
  return writeRecords(records, ['pairs'], async (door) => {
    const before = await records.pairs.get(own);
    const kept = before && !before.deleted ? fromRow.pairs(before) : { ...sides, id: own, created: Date.now() };
    const [pair] = await door.put('pairs', [{ ...kept, verdict, deleted: false }]);
    return pair!;
  });
}

/** What the reader said of pairs of these people, newest first. Takes ids of `Person`. */
export async function pairsOf(records: RecordsDatabase, people: readonly string[]): Promise<Pair[]> {
  return reading(records, ['pairs'], async () => {
    const rows = await records.pairs
      .where('person')
      .anyOf([...people])
      .toArray();
    return rows
      .filter(({ deleted }) => !deleted)
      .map(fromRow.pairs)
      .sort(newestFirst);
  });
}

/** The pairs that the reader kept, newest first. */
export async function acceptedPairs(records: RecordsDatabase): Promise<Pair[]> {
  return reading(records, ['pairs'], async () => {
    const rows = await records.pairs.toArray();
    const kept = rows.filter(({ deleted, verdict }) => !deleted && verdict === 'accepted');
    return kept.map(fromRow.pairs).sort(newestFirst);
  });
}
