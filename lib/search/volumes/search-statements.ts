import type { PostingList } from '../../codec/posting-list';
import { type AskedList, bestOf, type NumberRange, type PostingHit, TOLD } from '../../codec/posting-search';
import type { Query } from '../../recall/query';
import { searchWeight } from '../../recall/rank';
import { createRarity, type Rarity } from '../../recall/rarity';
import type { RecallLanguage } from '../../recall/recall-language';
import { IN_PACKS, OWN_SIZE } from '../../recall/thresholds';
import type { FoundLists } from './find-lists';

/** How rare words are in all the packs together, as if they had no more statements than the reader's own records. */
export interface PacksRarity {
  rarity: Rarity;
  /** Statements that the rarity is worked out for, and how many of them hold a word that was asked for. */
  total: number;
  holding(key: string): number;
}

/** Works out how rare words are from the lists that were found. */
export function rarityIn(found: readonly FoundLists[], language: RecallLanguage): PacksRarity {
  const all = found.reduce((sum, pack) => sum + pack.total, 0);
  const total = Math.min(OWN_SIZE, all);
  const holding = (key: string) =>
    found.reduce((sum, { lists, common }) => sum + (lists.get(key)?.count ?? common.get(key) ?? 0), 0) *
    (total / Math.max(1, all));
  return { rarity: createRarity(total, holding, language), total, holding };
}

/** A statement that was found, by its number. */
export interface StatementHit {
  number: number;
  /** What the postings say; nearly what ranking will give it for its words. */
  score: number;
  /** Whether it holds a word that it was looked for by (`Term.key`); of very many words, true for those not told. */
  holds(key: string): boolean;
}

type AskedWord = AskedList & { key: string };

const listsOfAll = ({ lists }: FoundLists, key: string): PostingList[] => [lists.get(key) ?? []].flat();

/** The lists that have a word's postings in a run that was found. */
export function listsNear({ lists, near }: FoundLists, key: string, { from, to }: NumberRange): PostingList[] {
  const list = lists.get(key);
  if (list) return [list];
  return (near.get(key) ?? []).flatMap((each) => (each.from < to && each.to > from ? [each.list] : []));
}

type ListsOf = (key: string) => readonly PostingList[];

function askedLists(query: Query, listsOf: ListsOf, rarity: Rarity): AskedWord[] {
  return query.words.flatMap((word) => {
    const weight = searchWeight(word, rarity);
    return listsOf(word.key).map((list) => ({ key: word.key, list, weight }));
  });
}

/** The lists of the rarest words. */
function rarestOf(asked: readonly AskedWord[]): AskedWord[] {
  let postings = 0;
  return [...asked]
    .sort((a, b) => a.list.count - b.list.count)
    .filter(({ list: { count } }, at) => {
      postings += count;
      return at < IN_PACKS.words || postings <= IN_PACKS.postings;
    });
}

/** Makes hits of what the search gives for these lists. */
function hitsBy(lists: readonly AskedWord[]): (hit: PostingHit) => StatementHit {
  const bits = new Map<string, number>();
  const untold = new Set(lists.slice(TOLD).map(({ key }) => key));
  for (const [at, { key }] of lists.slice(0, TOLD).entries()) bits.set(key, (bits.get(key) ?? 0) | (1 << at));
  return ({ number, score, held }) => ({
    number,
    score,
    holds: (key) => ((bits.get(key) ?? 0) & held) !== 0 || untold.has(key),
  });
}

/**
 * The best statements of one pack for a query, by its postings alone: of the whole pack by its rarer words, `among` the
 * statements of a run by all of them. `without`: runs of numbers to leave out.
 */
export function searchPack(
  query: Query,
  found: FoundLists,
  rarity: Rarity,
  limit: number,
  { among, without = [] }: { among?: NumberRange; without?: readonly NumberRange[] } = {},
): StatementHit[] {
  const { total } = found;
  const lists = among
    ? askedLists(query, (key) => listsNear(found, key, among), rarity)
    : rarestOf(askedLists(query, (key) => listsOfAll(found, key), rarity));
  const [run, ...more] = without;
  const isWanted = (number: number) => more.every(({ from, to }) => number < from || number >= to);
  const hits = bestOf(lists, among ?? { from: 0, to: total }, limit, run, more.length > 0 ? isWanted : undefined);
  return hits.map(hitsBy(lists));
}
