import { type BlockDirectory, blocksWith, blockWith } from '../../../shards/block-directory';
import { commonCount, STATEMENTS_IN_BLOCK } from '../../../shards/common-words';
import { listIn } from '../../../shards/posting-blocks';
import type { PostingList } from '../../../shards/posting-list';
import type { NumberRange } from '../../../shards/posting-search';
import { decodeShard, listWith } from '../../../shards/posting-segment';
import { termHash } from '../../../shards/posting-term';
import { personHash } from '../../../shards/statement-order';
import { runsIn } from '../../../shards/statement-volume';
import type { BlockCache, BlockPlace } from '../block-cache';
import type { HeldPack } from '../held-packs';
import { COMMON_WORDS, type VolumeName } from './numbered-blocks';

/** A common word's list for the statements of a range. */
export interface NearList extends NumberRange {
  list: PostingList;
}

/** What was found of one pack before any statement is read. */
export interface FoundLists {
  held: HeldPack;
  /** Statements of the pack. */
  total: number;
  /** By `Term.key`; a word that no statement holds is missing, and so is a common one. */
  lists: ReadonlyMap<string, PostingList>;
  /** Words that are too common for a list, each with how many statements hold it. */
  common: ReadonlyMap<string, number>;
  /** Of common words what lies near the runs. */
  near: ReadonlyMap<string, readonly NearList[]>;
  /** By person, runs of numbers: nearly always one. Another person of the same hash may have a run among them. */
  runs: ReadonlyMap<string, readonly NumberRange[]>;
}

interface Question {
  place: BlockPlace;
  answer: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const numbersOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

function placesOf(held: HeldPack, name: VolumeName, blocksIn: (directory: BlockDirectory) => number[]): BlockPlace[] {
  const volume = held.volumes.get(name);
  return volume ? blocksIn(volume.directory).map((number) => ({ volume, number, deflated: false })) : [];
}

function createFound(held: HeldPack) {
  const lists = new Map<string, PostingList>();
  const common = new Map<string, number>();
  const near = new Map<string, NearList[]>();
  const runs = new Map<string, NumberRange[]>();
  return { held, total: held.pack.facts.statements ?? 0, lists, common, near, runs };
}

type Found = ReturnType<typeof createFound>;

/** A word has one list. */
const blockOfWord = (hash: number) => (directory: BlockDirectory) =>
  [blockWith(directory, hash)].filter((block) => block >= 0);

function questionsForWord(found: Found, key: string): Question[] {
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

function questionsForCommon(found: Found): Question[] {
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
function questionsForWords(found: Found, keys: ReadonlySet<string>): Question[] {
  const words = found.held.volumes.get(COMMON_WORDS)?.directory ?? new Uint32Array(0);
  const questions: Question[] = [];
  for (const key of keys) {
    const count = commonCount(words, termHash(key));
    if (count === null) questions.push(...questionsForWord(found, key));
    else found.common.set(key, count);
  }
  return [...questions, ...questionsForCommon(found)];
}

function questionsForPerson(found: Found, person: string): Question[] {
  const hash = personHash(person);
  return placesOf(found.held, 'speakers', (directory) => blocksWith(directory, hash)).map((place) => ({
    place,
    answer: (bytes) => {
      const ranges = runsIn(numbersOf(bytes), hash).map(({ first, count }) => ({ from: first, to: first + count }));
      if (ranges.length > 0) found.runs.set(person, [...(found.runs.get(person) ?? []), ...ranges]);
    },
  }));
}

async function ask(cache: BlockCache, questions: readonly Question[]): Promise<void> {
  const answers = await cache.read(questions.map(({ place }) => place));
  for (const [i, { answer }] of questions.entries()) answer(answers[i]!);
}

/**
 * Looks up words and people in some packs with two requests to the disk, one where no people are asked for; no whole
 * index is ever read.
 *
 * @returns one for each pack, in order
 */
export async function findLists(
  cache: BlockCache,
  packs: readonly HeldPack[],
  keys: ReadonlySet<string>,
  people: ReadonlySet<string>,
): Promise<FoundLists[]> {
  const found = packs.map(createFound);
  await ask(
    cache,
    found.flatMap((each) => [...people].flatMap((person) => questionsForPerson(each, person))),
  );
  await ask(
    cache,
    found.flatMap((each) => questionsForWords(each, keys)),
  );
  return found;
}
