import { SHELF_SIZE } from '../../../recall/candidates';
import type { Query } from '../../../recall/query';
import { searchWeight } from '../../../recall/rank';
import { createRarity, type Rarity } from '../../../recall/rarity';
import { type AskedList, bestOf, type NumberRange, type PostingHit } from '../../../shards/posting-search';
import type { FoundLists } from './find-lists';

/** How rare words are in all the packs together, as if they had no more statements than a shelf. */
export interface PacksRarity {
  rarity: Rarity;
  /** Statements that the rarity is worked out for, and how many of them hold a word that was asked for. */
  total: number;
  holding(key: string): number;
}

/** Works out how rare words are from the lists that were found. */
export function rarityIn(found: readonly FoundLists[]): PacksRarity {
  const all = found.reduce((sum, pack) => sum + pack.total, 0);
  const total = Math.min(SHELF_SIZE, all);
  const holding = (key: string) =>
    found.reduce((sum, { lists, common }) => sum + (lists.get(key)?.count ?? common.get(key) ?? 0), 0) *
    (total / Math.max(1, all));
  return { rarity: createRarity(total, holding), total, holding };
}

/** Over a whole pack, so many postings of a claim's rarest words decide; the words beyond would only break ties. */
const MOST_POSTINGS = 24_000;
/** But as many words at least: one word alone finds no subject. */
const LEAST_WORDS = 3;

function askedLists(query: Query, { lists }: FoundLists, rarity: Rarity): AskedList[] {
  return query.words.flatMap((word) => {
    const list = lists.get(word.key);
    return list ? [{ list, weight: searchWeight(word, rarity) }] : [];
  });
}

/** The lists of the rarest words. */
function rarestOf(asked: readonly AskedList[]): AskedList[] {
  let postings = 0;
  return [...asked]
    .sort((a, b) => a.list.count - b.list.count)
    .filter(({ list: { count } }, at) => {
      postings += count;
      return at < LEAST_WORDS || postings <= MOST_POSTINGS;
    });
}

/** The best statements of one pack for a query, by its postings alone; `without`: runs of numbers to leave out. */
export function searchPack(
  query: Query,
  found: FoundLists,
  rarity: Rarity,
  limit: number,
  { among, without = [] }: { among?: NumberRange; without?: readonly NumberRange[] } = {},
): PostingHit[] {
  const asked = askedLists(query, found, rarity);
  if (among) return bestOf(asked, among, limit);
  const [run, ...more] = without;
  const isWanted = (number: number) => more.every(({ from, to }) => number < from || number >= to);
  const lists = rarestOf(asked);
  return bestOf(lists, { from: 0, to: found.total }, limit, run, more.length > 0 ? isWanted : undefined);
}
