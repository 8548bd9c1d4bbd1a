import { MATTER_WEIGHTS } from './matter-weights';
import type { Rarity } from './rarity';

/** How often a text holds each word, by `Term.key`. */
export type WordCounts = ReadonlyMap<string, number>;

/** What tells whether a claim and an earlier statement are on one matter. Likenesses are 0 to 1. */
export interface MatterSigns {
  /** Likeness of the claim, with what stands around it, to the statement's likest passage; null where nothing does. */
  words: number | null;
  /** Likeness of the claim alone to that passage. */
  claim: number;
  /** Likeness of the claim, with what stands around it, to the statement with what stands around that; null where nothing does. */
  around: number | null;
  /** Logarithm of the days between the two and one more; at most that of two months, also where it is not known. */
  days: number;
}

/** A text as a direction: each word by how often it stands there and how rare it is. */
interface Direction {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** A claim, as statements are held against it. */
export interface MatterOfClaim {
  claim: Direction;
  /** With what stands around it. */
  near: Direction;
  isAlone: boolean;
  rarity: Rarity;
}

/** Longer ago is no less likely the same matter. */
const MONTHS = 60;

const weightOf = (key: string, count: number, rarity: Rarity) => (1 + Math.log(count)) * rarity(key);

function directionOf(counts: WordCounts, rarity: Rarity): Direction {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [key, count] of counts) {
    const weight = weightOf(key, count, rarity);
    weights.set(key, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosines of a text with several directions: 0 for a text or a direction without words. */
function likenesses(counts: WordCounts, directions: readonly Direction[], rarity: Rarity): number[] {
  const products = directions.map(() => 0);
  let squares = 0;
  for (const [key, count] of counts) {
    const weight = weightOf(key, count, rarity);
    squares += weight * weight;
    for (let at = 0; at < directions.length; at++) products[at]! += weight * (directions[at]!.weights.get(key) ?? 0);
  }
  return products.map((product, at) => (product === 0 ? 0 : product / (Math.sqrt(squares) * directions[at]!.length)));
}

/**
 * Prepares a claim. `around`: text near it, in which the claim itself may stand again; each word counts as often as in
 * the one of the two that has it more often. `rarity`: of words in the library.
 */
export function matterOfClaim(claim: WordCounts, around: WordCounts, rarity: Rarity): MatterOfClaim {
  const near = new Map(around);
  for (const [key, count] of claim) near.set(key, Math.max(count, near.get(key) ?? 0));
  return { claim: directionOf(claim, rarity), near: directionOf(near, rarity), isAlone: around.size === 0, rarity };
}

/** What a statement is held against a claim with. */
export interface MatterOfStatement {
  /** Its words in passages; at least one. */
  passages: readonly WordCounts[];
  /** Its words and those around it; null where these are not known. */
  around: WordCounts | null;
}

/** Holds a statement against a claim. `days` between them, null: unknown. */
export function matterSigns(
  { claim, near, isAlone, rarity }: MatterOfClaim,
  { passages, around }: MatterOfStatement,
  days: number | null,
): MatterSigns {
  const all = passages.map((passage) => likenesses(passage, [near, claim], rarity));
  const [words, alone] = all.reduce((best, each) => (each[0]! > best[0]! ? each : best));
  return {
    words: isAlone ? null : words!,
    claim: alone!,
    around: around === null ? null : likenesses(around, [near], rarity)[0]!,
    days: Math.log(1 + Math.min(MONTHS, days ?? MONTHS)),
  };
}

/** What one of each sign adds to the log odds, and what every pair starts from. */
export type MatterWeights = Record<keyof MatterSigns | 'all', number>;

/** What is known around the two: the claim, the statement, both, nothing. A sign that is not known has no weight. */
export type MatterTables = Record<'bothKnown' | 'claimKnown' | 'statementKnown' | 'noneKnown', MatterWeights>;

/** Which of the tables is for these signs. */
export function matterTableOf({ words, around }: MatterSigns): keyof MatterTables {
  if (words === null) return around === null ? 'noneKnown' : 'statementKnown';
  return around === null ? 'claimKnown' : 'bothKnown';
}

/**
 * How likely a careful reader finds the two on the same matter: 0 to 1. `npm run bench -- earlier` tells how well it
 * keeps its word, on claims that the weights were not set on.
 */
export function sureOf(signs: MatterSigns, tables: MatterTables = MATTER_WEIGHTS): number {
  const by = tables[matterTableOf(signs)];
  const { words, claim, around, days } = signs;
  const odds = by.all + by.words * (words ?? 0) + by.claim * claim + by.around * (around ?? 0) + by.days * days;
  return 1 / (1 + Math.exp(-odds));
}
