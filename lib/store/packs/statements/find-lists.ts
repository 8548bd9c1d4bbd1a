import { type BlockDirectory, blockRange, blocksWith, blockWith } from '../../../shards/block-directory';
import { listIn, mostPostingsIn } from '../../../shards/posting-blocks';
import type { PostingList } from '../../../shards/posting-list';
import type { NumberRange } from '../../../shards/posting-search';
import { termHash } from '../../../shards/posting-term';
import { personHash } from '../../../shards/statement-order';
import { runsIn } from '../../../shards/statement-volume';
import type { BlockCache, BlockPlace } from '../block-cache';
import type { HeldPack } from '../held-packs';
import type { VolumeName } from './numbered-blocks';

/** What was found of one pack before any statement is read. */
export interface FoundLists {
  held: HeldPack;
  /** Statements of the pack. */
  total: number;
  /** By `Term.key`; a word that no statement holds is missing. */
  lists: ReadonlyMap<string, PostingList>;
  /** Words whose lists were too long to be read, each with at most how many statements hold it. */
  common: ReadonlyMap<string, number>;
  /** By person, runs of numbers: nearly always one. Another person of the same hash may have a run among them. */
  runs: ReadonlyMap<string, readonly NumberRange[]>;
}

/**
 * Words in more than this share of the statements are left out: they cost most of the reading and decide nothing (the
 * best one stays the same, of the best ten nine or more). In small packs nothing is left out.
 */
const COMMON_SHARE = 0.02;
const COMMON_AT_LEAST = 4000;

interface Question {
  place: BlockPlace;
  answer: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const numbersOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

type BlocksFor = (directory: BlockDirectory, hash: number) => number[];

function placesOf(held: HeldPack, name: VolumeName, hash: number, blocksFor: BlocksFor): BlockPlace[] {
  const volume = held.volumes.get(name);
  if (!volume) return [];
  return blocksFor(volume.directory, hash).map((number) => ({ volume, number, deflated: false }));
}

/** A word has one list. */
const blockOfWord: BlocksFor = (directory, hash) => [blockWith(directory, hash)].filter((block) => block >= 0);

function lengthOf({ volume, number }: BlockPlace): number {
  const [from, to] = blockRange(volume.directory, number);
  return to - from;
}

function createFound(held: HeldPack) {
  const lists = new Map<string, PostingList>();
  const common = new Map<string, number>();
  const runs = new Map<string, NumberRange[]>();
  return { held, total: held.pack.facts.statements ?? 0, lists, common, runs };
}

type Found = ReturnType<typeof createFound>;

function askForWord(found: Found, key: string, questions: Question[]): void {
  const hash = termHash(key);
  const most = Math.max(COMMON_AT_LEAST, COMMON_SHARE * found.total);
  for (const place of placesOf(found.held, 'postings', hash, blockOfWord)) {
    const postings = mostPostingsIn(lengthOf(place));
    if (postings > most * 2) {
      if (beginsWith(place, hash)) found.common.set(key, Math.min(found.total, postings));
      continue;
    }
    questions.push({
      place,
      answer: (bytes) => {
        const list = listIn(bytes, hash);
        if (list && list.count <= most) found.lists.set(key, list);
        else if (list) found.common.set(key, list.count);
      },
    });
  }
}

/** A long block holds one list: whether it is that of this hash can be read off the directory. */
function beginsWith({ volume, number }: BlockPlace, hash: number): boolean {
  return volume.directory[number * 2] === hash;
}

function askForPerson(found: Found, person: string, questions: Question[]): void {
  const hash = personHash(person);
  for (const place of placesOf(found.held, 'speakers', hash, blocksWith)) {
    questions.push({
      place,
      answer: (bytes) => {
        const ranges = runsIn(numbersOf(bytes), hash).map(({ first, count }) => ({ from: first, to: first + count }));
        if (ranges.length > 0) found.runs.set(person, [...(found.runs.get(person) ?? []), ...ranges]);
      },
    });
  }
}

/**
 * Looks up words and people in some packs, all with one request to the disk; no whole index is ever read.
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
  const questions: Question[] = [];
  for (const each of found) {
    for (const key of keys) askForWord(each, key, questions);
    for (const person of people) askForPerson(each, person, questions);
  }
  const answers = await cache.read(questions.map(({ place }) => place));
  for (const [i, { answer }] of questions.entries()) answer(answers[i]!);
  return found;
}
