import { queryOf } from '../../lib/recall/query';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { findLists } from '../../lib/search/volumes/find-lists';
import { packsReadWith } from '../../lib/search/volumes/packs-read-with';
import { rarityIn, searchPack } from '../../lib/search/volumes/search-statements';
import { blockCacheOf, type HeldPack } from '../../lib/volumes/held-packs';
import type { Packs } from '../../lib/volumes/schema';
import { type PackedStatement, statementFrom, withIds } from '../../lib/volumes/statements/packed-statement';
import { readNumbered } from '../../lib/volumes/statements/read-statements';

/** How a search is made, and narrowed. */
export interface SearchOptions {
  /** With which the text is read. */
  language: RecallLanguage;
  limit: number;
  /** Only statements of these people (ids as in the library). */
  people?: readonly string[];
}

/** A statement that was found, by its number. */
export interface NumberedHit {
  held: HeldPack;
  number: number;
  score: number;
}

/**
 * The statements that hold the words of a text best, by the postings alone: what is shown is ranked anew. Best first.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function searchNumbers(packs: Packs, text: string, options: SearchOptions): Promise<NumberedHit[]> {
  const { language, limit, people } = options;
  const held = await packsReadWith(packs, 'statements', language);
  if (held.length === 0) return [];
  const query = queryOf(text, language);
  const keys = new Set(query.words.map(({ key }) => key));
  const found = await findLists(blockCacheOf(packs), held, keys, new Set(people));
  const { rarity } = rarityIn(found, language);
  const hits = found.flatMap((each) => {
    const ranges = people ? [...each.runs.values()].flat() : [undefined];
    return ranges
      .flatMap((among) => searchPack(query, each, rarity, limit, { among }))
      .map((hit) => ({ ...hit, held: each.held }));
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

/**
 * The same with the statements read.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function searchPacked(
  packs: Packs,
  text: string,
  options: SearchOptions,
): Promise<(PackedStatement & { score: number })[]> {
  const hits = await searchNumbers(packs, text, options);
  const wanted = hits.map(({ held, number }) => ({ held, numbers: [number] }));
  const rows = await readNumbered(blockCacheOf(packs), wanted);
  const people = options.people && new Set(options.people);
  const found = hits.flatMap(({ held, number, score }) => {
    const row = rows.find((each) => each.held === held && each.number === number)?.row;
    if (!row || (people && !people.has(row.person))) return [];
    return [{ ...statementFrom(held.pack, row, `${held.pack.edition} ${number}`), score }];
  });
  return withIds(found);
}
