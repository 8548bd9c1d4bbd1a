import { type BlockDirectory, blockWith } from '../../codec/block-directory';
import { commonCount, isListed, STATEMENTS_IN_BLOCK } from '../../codec/common-postings';
import { listIn } from '../../codec/posting-blocks';
import type { PostingList } from '../../codec/posting-list';
import type { NumberRange } from '../../codec/posting-search';
import { decodeShard, listWith } from '../../codec/posting-segment';
import { termHash } from '../../codec/posting-term';
import type { BlockCache, BlockPlace } from '../../volumes/block-cache';
import type { HeldPack } from '../../volumes/held-packs';
import { ask, type BlockRead, findRuns, placesOf, type Runs } from '../../volumes/statements/find-runs';
import { COMMON_WORDS_VOLUME } from '../../volumes/statements/volume-names';

/** A common word's list for the statements of a range. */
interface NearList extends NumberRange {
  list: PostingList;
}

/** What was found of one pack before any statement is read. */
export interface FoundLists {
  held: HeldPack;
  /** Statements of the pack. */
  total: number;
  /** By `Term.key`; a word that no statement holds is missing, and so are common ones without a list. */
  lists: ReadonlyMap<string, PostingList>;
  /** Common words, each with how many statements hold it. */
  common: ReadonlyMap<string, number>;
  /** Of common words what lies near the runs. */
  near: ReadonlyMap<string, readonly NearList[]>;
  runs: Runs;
}

function createFound(held: HeldPack, runs: Runs) {
  const lists = new Map<string, PostingList>();
  const common = new Map<string, number>();
  const near = new Map<string, NearList[]>();
  return { held, total: held.pack.facts.statements ?? 0, lists, common, near, runs };
}

type Found = ReturnType<typeof createFound>;

/** A word has one list. */
const blockOfWord = (hash: number) => (directory: BlockDirectory) =>
  [blockWith(directory, hash)].filter((block) => block >= 0);

function questionsForWord(found: Found, key: string): BlockRead[] {
  const hash = termHash(key);
  return placesOf(found.held, 'postings', blockOfWord(hash)).map((place) => ({
    place,
    answer: (bytes) => {
      const list = listIn(bytes, hash);
      if (list) found.lists.set(key, list);
    },
  }));
}

/** The number of the first statement that a block of common words tells of. */
const firstIn = ({ volume, number }: BlockPlace): number => volume.directory[number * 2]!;

/** All blocks with statements of these runs. */
const blocksOfRuns = (runs: readonly NumberRange[]) => (directory: BlockDirectory) => {
  const blocks = runs.flatMap(({ from, to }) => {
    const first = blockWith(directory, from);
    return Array.from({ length: blockWith(directory, to - 1) - first + 1 }, (_, i) => first + i);
  });
  return [...new Set(blocks)];
};

function questionsForCommon(found: Found): BlockRead[] {
  if (found.common.size === 0) return [];
  const hashes = [...found.common.keys()].map((key) => [key, termHash(key)] as const);
  return placesOf(found.held, 'common', blocksOfRuns([...found.runs.values()].flat())).map((place) => ({
    place,
    answer: (bytes) => {
      const shard = decodeShard(bytes);
      const from = firstIn(place);
      const span = { from, to: from + STATEMENTS_IN_BLOCK };
      for (const [key, hash] of hashes) {
        const list = listWith(shard, hash);
        if (list) found.near.set(key, [...(found.near.get(key) ?? []), { list, ...span }]);
      }
    },
  }));
}

/** Tells common words from the others, which are asked for. */
function questionsForWords(found: Found, keys: ReadonlySet<string>, withCommon: boolean): BlockRead[] {
  const words = found.held.volumes.get(COMMON_WORDS_VOLUME)?.directory ?? new Uint32Array(0);
  const questions: BlockRead[] = [];
  for (const key of keys) {
    const count = commonCount(words, termHash(key));
    if (count !== null) found.common.set(key, count);
    if (count === null || (withCommon && isListed(count, found.total))) questions.push(...questionsForWord(found, key));
  }
  return [...questions, ...questionsForCommon(found)];
}

/**
 * Looks up words and people in some packs with two requests to the disk, one where no people are asked for; no whole
 * index is ever read.
 *
 * @param withCommon reads the lists of common words that have one, too; without, they are told near the people's runs
 * alone
 * @returns one for each pack, in order
 */
export async function findLists(
  cache: BlockCache,
  packs: readonly HeldPack[],
  keys: ReadonlySet<string>,
  people: ReadonlySet<string>,
  { withCommon = true }: { withCommon?: boolean } = {},
): Promise<FoundLists[]> {
  const runs = await findRuns(cache, packs, people);
  const found = packs.map((held, at) => createFound(held, runs[at]!));
  await ask(
    cache,
    found.flatMap((each) => questionsForWords(each, keys, withCommon)),
  );
  return found;
}
