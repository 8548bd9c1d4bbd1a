import { presence } from '../recall/rank';
import { WEIGHTS } from '../recall/weights';

/** How terms are filed: by 32 bits of their key. Two terms that meet there share a list, which only costs a look. */

/** FNV-1a over UTF-16 units, then mixed so that all bits depend on all. Below 2^32. */
export function termHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * What a term adds to the score of a statement before its rarity, in eight levels, about a fifth apart: 1 is a term
 * that stands once in a statement of usual length. Candidates are found with it; the order that is shown is worked out
 * anew.
 */
export const IMPACTS: readonly number[] = [0.3, 0.42, 0.55, 0.68, 0.82, 0.98, 1.16, 1.45];

/** Content words of a statement as it usually is. Fixed, so that the impacts of all packs compare. */
const USUAL_LENGTH = 13;

/** Between two neighbours of {@link IMPACTS}, where the nearer one changes. */
const BORDERS = IMPACTS.slice(1).map((impact, at) => (impact + IMPACTS[at]!) / 2);

/** The level, 0 to 7, of a term that stands `count` times in a statement of `length` content words. */
export function impactOf(count: number, length: number): number {
  const held = presence(count, length, USUAL_LENGTH, WEIGHTS);
  let level = 0;
  while (level < BORDERS.length && held >= BORDERS[level]!) level++;
  return level;
}
