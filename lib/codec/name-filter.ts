/**
 * A Bloom filter over the names of a pack: says of any hash that it is surely no name, or probably one. Three kinds of
 * entries share the bits: main names, aliases, and beginnings after which a longer name goes on.
 */
import { spread } from './name-letters';

/**
 * At 12 bits an entry 6 probes are best: 0.3 % of strangers pass (m/n ln 2 = 8.3 would need more time for 0.3 → 0.31
 * %).
 */
const BITS_AN_ENTRY = 12;
const PROBES = 6;

/** Kinds of entries, kept apart by their salt. */
export const NameKind = { Main: 0, Alias: 0x5bd1e995, Beginning: 0x2545f491 } as const;
export type NameKind = (typeof NameKind)[keyof typeof NameKind];

/** An empty filter for so many entries. */
export function createFilter(entries: number): Uint32Array {
  return new Uint32Array(Math.max(1, Math.ceil((entries * BITS_AN_ENTRY) / 32)));
}

/** Adds the hash of a name. */
export function addToFilter(filter: Uint32Array, kind: NameKind, hash: number): void {
  const scale = filter.length * 32;
  let at = spread(hash ^ kind);
  const step = spread(at) | 1;
  for (let i = 0; i < PROBES; i++) {
    const bit = Math.floor((at / 4_294_967_296) * scale);
    filter[bit >>> 5]! |= 1 << (bit & 31);
    at = (at + step + i) >>> 0;
  }
}

/** Whether it may have been added; surely not when false. */
export function mayHave(filter: Uint32Array, kind: NameKind, hash: number): boolean {
  const scale = filter.length * 32;
  let at = spread(hash ^ kind);
  const step = spread(at) | 1;
  for (let i = 0; i < PROBES; i++) {
    const bit = Math.floor((at / 4_294_967_296) * scale);
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    at = (at + step + i) >>> 0;
  }
  return true;
}
