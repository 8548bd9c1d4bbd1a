/** The keys of a batch of people, partition by partition; each list is sorted and as long as its head says. */
import { joinBytes } from './deflate';
import { type GrowingNumbers, growingNumbers } from './growing-numbers';
import { cutsOf, PARTITIONS, partitionOf } from './partitions';
import { hashesOfId, type PersonKeys } from './person-keys';

/** Numbers of an entry of each list; the hash by which it is partitioned comes second where there are two. */
const LISTS = {
  /** Main names that find their person. */
  mains: 1,
  /** Beginnings of names. */
  beginnings: 1,
  /** `[hash of the main name, hash of the alias]`. */
  aliases: 2,
  /** `[hash of the main name, hash of the id, second hash of the id, line]`. */
  ids: 4,
} as const;

type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as List[];

/** The lists of some partitions put together. */
export type Keys = Record<List, Uint32Array<ArrayBuffer>>;

/** Gathers the keys of people and lays them out. */
export function createKeyStage() {
  const partitions = Array.from({ length: PARTITIONS }, newLists);
  const put = (list: List, hash: number, entry: number[]) => partitions[partitionOf(hash)]![list].push(entry);
  return {
    /** Adds one person's keys. */
    add(personId: string, line: number, { main, isFoundByMain, aliases, beginnings }: PersonKeys): void {
      const [id, second] = hashesOfId(personId);
      put('ids', id, [main, id, second, line]);
      if (isFoundByMain) put('mains', main, [main]);
      for (const alias of aliases) put('aliases', alias, [main, alias]);
      for (const beginning of beginnings) put('beginnings', beginning, [beginning]);
    },
    /** What was added, as bytes, and where its partitions begin. */
    finish(): { bytes: Uint8Array<ArrayBuffer>; cuts: Uint32Array } {
      const chunks = partitions.map(writeLists);
      return { bytes: joinBytes(chunks), cuts: cutsOf(chunks.map(({ length }) => length)) };
    },
  };
}

type Lists = Record<List, GrowingNumbers>;

function newLists(): Lists {
  return { mains: growingNumbers(), beginnings: growingNumbers(), aliases: growingNumbers(), ids: growingNumbers() };
}

/** Sorted, each number once. */
export function uniqueNumbers(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  numbers.sort();
  return numbers.filter((number, i) => i === 0 || number !== numbers[i - 1]);
}

function writeLists(lists: Lists): Uint8Array {
  const arrays = NAMES.map((name) =>
    LISTS[name] === 1 ? uniqueNumbers(lists[name].numbers()) : lists[name].numbers(),
  );
  const chunks = [Uint32Array.from(arrays, ({ length }) => length), ...arrays];
  return joinBytes(chunks.map(({ buffer }) => new Uint8Array(buffer)));
}

/** The keys in the bytes of some partitions of several batches; not sorted. */
export function readKeys(buffer: ArrayBuffer): Keys {
  const lists = newLists();
  const numbers = new Uint32Array(buffer);
  for (let at = 0; at < numbers.length; ) {
    let from = at + NAMES.length;
    for (const [i, name] of NAMES.entries()) {
      const length = numbers[at + i]!;
      lists[name].push(numbers.subarray(from, from + length));
      from += length;
    }
    at = from;
  }
  return Object.fromEntries(NAMES.map((name) => [name, lists[name].numbers()])) as Keys;
}
