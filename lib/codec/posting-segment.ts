/**
 * A segment: the postings of a run of statements, in {@link SHARDS} shards by the hash of the term. Segments of runs
 * that follow each other merge shard by shard, so that no more than one shard of each is in memory.
 */
import { PostingBytes, u32At } from './posting-bytes';
import { eachPosting, type PostingList, PostingListWriter } from './posting-list';
import { impactOf, termHash } from './posting-term';

/** Shards of a segment; a term is in that of the top bits of its hash. */
export const SHARDS = 32;
const SHARD_BITS = 27;

/** The shard of a term. */
export const shardOf = (hash: number) => hash >>> SHARD_BITS;

/** One shard: terms by rising hash, their lists end to end. */
export interface PostingShard {
  hashes: Uint32Array;
  counts: Uint32Array;
  /** Where each list ends in `bytes`. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** The list of the term at this place of a shard. */
export function listAt({ counts, ends, bytes }: PostingShard, at: number): PostingList {
  return { count: counts[at]!, bytes: bytes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!) };
}

/** The list of the term with this hash, or null when the shard has none. */
export function listWith(shard: PostingShard, hash: number): PostingList | null {
  let [low, high] = [0, shard.hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shard.hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return shard.hashes[low] === hash ? listAt(shard, low) : null;
}

/** Gathers statements and their terms; then gives the segment. */
export class SegmentBuilder {
  private readonly ids = new Map<string, number>();
  private readonly hashes: number[] = [];
  private terms = new Uint32Array(1 << 16);
  private filled = 0;
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];

  /** `first`: number of the first statement that is added; the others follow. */
  constructor(private readonly first: number) {}

  /**
   * The terms of the next statement (`Term.key`s), repeats included, and further ones that it is found by without being
   * longer for them.
   */
  add(keys: readonly string[], further: readonly string[] = []): void {
    this.starts.push(this.filled);
    this.lengths.push(keys.length);
    const count = keys.length + further.length;
    if (this.filled + count > this.terms.length) this.grow(count);
    for (const key of [...keys, ...further]) {
      let id = this.ids.get(key);
      if (id === undefined) {
        id = this.hashes.length;
        this.ids.set(key, id);
        this.hashes.push(termHash(key));
      }
      this.terms[this.filled++] = id;
    }
  }

  private grow(more: number): void {
    const grown = new Uint32Array(Math.max(this.terms.length * 2, this.filled + more));
    grown.set(this.terms);
    this.terms = grown;
  }

  /** The shards, in order of the hashes. */
  finish(): PostingShard[] {
    const order = Uint32Array.from(this.hashes.keys()).sort((a, b) => this.hashes[a]! - this.hashes[b]!);
    const { from, statements, counts } = this.byTerm();
    const shards = Array.from({ length: SHARDS }, () => new ShardWriter());
    for (const term of order) {
      const hash = this.hashes[term]!;
      const shard = shards[shardOf(hash)]!;
      for (let at = from[term]!; at < from[term]! + counts[term]!; at++) {
        const statement = statements[at]! >>> 8;
        shard.list.add(this.first + statement, impactOf(statements[at]! & 255, this.lengths[statement]!));
      }
      shard.end(hash);
    }
    return shards.map((shard) => shard.finish());
  }

  /** For each term the statements that hold it, in order, each with how often (in the low byte). */
  private byTerm() {
    const from = new Uint32Array(this.hashes.length + 1);
    for (let at = 0; at < this.filled; at++) from[this.terms[at]! + 1]!++;
    for (let term = 1; term < from.length; term++) from[term]! += from[term - 1]!;
    const counts = new Uint32Array(this.hashes.length);
    const statements = new Uint32Array(this.filled);
    for (let statement = 0; statement < this.starts.length; statement++) {
      const end = this.starts[statement + 1] ?? this.filled;
      for (let at = this.starts[statement]!; at < end; at++) {
        const term = this.terms[at]!;
        const last = from[term]! + counts[term]! - 1;
        if (counts[term]! > 0 && statements[last]! >>> 8 === statement) {
          if ((statements[last]! & 255) < 255) statements[last]!++;
        } else {
          statements[last + 1] = (statement << 8) | 1;
          counts[term]!++;
        }
      }
    }
    return { from, statements, counts };
  }
}

/** Writes a shard, by rising hash. One owner, who takes {@link ShardWriter.finish} at the end. */
export class ShardWriter {
  readonly list = new PostingListWriter();
  private readonly hashes: number[] = [];
  private readonly counts: number[] = [];
  private readonly ends: number[] = [];
  private readonly bytes = new PostingBytes(1 << 14);

  /** Appends a term with the whole list of it; its hash is above all before. */
  put(hash: number, { count, bytes }: PostingList): void {
    this.hashes.push(hash);
    this.counts.push(count);
    this.bytes.all(bytes);
    this.ends.push(this.bytes.length);
  }

  /** Ends the list that was written. A term of the same hash as the one before is joined with it. */
  end(hash: number): void {
    if (this.hashes.at(-1) === hash) {
      this.join();
      return;
    }
    this.hashes.push(hash);
    this.counts.push(this.list.count);
    this.list.finish(this.bytes);
    this.ends.push(this.bytes.length);
  }

  /**
   * Two terms of one hash: their lists become one, a statement that holds both counts once, with the greater impact.
   */
  private join(): void {
    const last = this.hashes.length - 1;
    const scratch = new PostingBytes();
    const count = this.list.count;
    this.list.finish(scratch);
    const start = last === 0 ? 0 : this.ends[last - 1]!;
    const before: PostingList = { count: this.counts[last]!, bytes: this.bytes.done().slice(start) };
    const impacts = new Map<number, number>();
    const put = (number: number, impact: number) => impacts.set(number, Math.max(impact, impacts.get(number) ?? 0));
    eachPosting(before, 0, Number.POSITIVE_INFINITY, put);
    eachPosting({ count, bytes: scratch.done() }, 0, Number.POSITIVE_INFINITY, put);
    this.bytes.length = start;
    for (const [number, impact] of [...impacts].sort((a, b) => a[0] - b[0])) this.list.add(number, impact);
    this.counts[last] = this.list.count;
    this.list.finish(this.bytes);
    this.ends[last] = this.bytes.length;
  }

  finish(): PostingShard {
    return {
      hashes: Uint32Array.from(this.hashes),
      counts: Uint32Array.from(this.counts),
      ends: Uint32Array.from(this.ends),
      bytes: this.bytes.done(),
    };
  }
}

/**
 * One shard of several that follow each other: every number of one is above all of those before it. The same as if
 * all their statements had been in one. `keep`: which postings stay, by number; for all, leave it out.
 */
export function mergeShards(shards: readonly PostingShard[], keep?: (number: number) => boolean): PostingShard {
  const writer = new ShardWriter();
  const places = shards.map(() => 0);
  const add = (number: number, impact: number) => {
    if (!keep || keep(number)) writer.list.add(number, impact);
  };
  for (;;) {
    let hash = Number.POSITIVE_INFINITY;
    for (const [at, shard] of shards.entries()) hash = Math.min(hash, shard.hashes[places[at]!] ?? hash);
    if (hash === Number.POSITIVE_INFINITY) return writer.finish();
    for (const [at, shard] of shards.entries()) {
      if (shard.hashes[places[at]!] !== hash) continue;
      eachPosting(listAt(shard, places[at]!), 0, Number.POSITIVE_INFINITY, add);
      places[at]!++;
    }
    if (writer.list.count > 0) writer.end(hash);
  }
}

/** A shard as bytes, to be stored. */
export function encodeShard({ hashes, counts, ends, bytes }: PostingShard): Uint8Array<ArrayBuffer> {
  const into = new PostingBytes(4 + hashes.length * 12 + bytes.length);
  into.u32(hashes.length);
  for (const table of [hashes, counts, ends])
    into.all(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  into.all(bytes);
  return into.done();
}

/** The shard of {@link encodeShard}'s bytes; the lists stay views of them. */
export function decodeShard(encoded: Uint8Array): PostingShard {
  const terms = u32At(encoded, 0);
  const table = (at: number) => new Uint32Array(encoded.slice(4 + at * terms * 4, 4 + (at + 1) * terms * 4).buffer);
  return { hashes: table(0), counts: table(1), ends: table(2), bytes: encoded.subarray(4 + terms * 12) };
}
