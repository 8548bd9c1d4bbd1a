import type { Bag, WordCounts } from './bag';
import { MATTER_WEIGHTS } from './matter-weights';
import type { Rarity } from './rarity';
import { likenessOfShares, type Themes } from './themes';

/** What tells whether a claim and an earlier statement are on one matter. Likenesses are 0 to 1. */
export interface MatterSigns {
  /**
   * Likeness of the claim, with what stands around it, to the statement's likest passage, as far as names do not tell
   * it.
   */
  plain: number;
  /** As far as words do that stand like names in the claim or around it. The two together are the likeness. */
  names: number;
  /** Likeness of the claim alone to that passage; null where nothing stands around it. */
  claim: number | null;
  /**
   * Likeness of the claim alone to the statement with what stands around that; null where nothing does, around either.
   */
  topic: number | null;
  /**
   * Likeness of the claim, with what stands around it, to the statement with what stands around that; null where
   * nothing does.
   */
  around: number | null;
  /**
   * Likeness of the claim, with what stands around it and further away in its article, to that passage; null where no
   * more of the article is known, or nothing stands around the claim.
   */
  wide: number | null;
  /** How near the two are by the themes of the library, each with what stands around it; null without themes. */
  themes: number | null;
  /** How near the articles of the library come to the claim ({@link Themes.nearnessOf}); null without themes. */
  covered: number | null;
  /** Logarithm of the days between the two and one more; at most that of two months, also where it is not known. */
  days: number;
}

/** A text as a direction: each word by how often it stands there and how rare it is. */
interface Direction {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** Where a claim stands among the themes of the library. */
interface Placed {
  themes: Themes;
  shares: Float32Array;
  covered: number;
}

/** A claim, as statements are held against it. */
export interface MatterOfClaim {
  claim: Direction;
  /** With what stands around it. */
  near: Direction;
  /** Of that the names, as a part of it. */
  names: Direction;
  /** With what stands further away too; null where that is not known. */
  wide: Direction | null;
  isAlone: boolean;
  placed: Placed | null;
  rarity: Rarity;
}

/** What is known of the library that statements are looked for in. */
export interface KnownOfLibrary {
  rarity: Rarity;
  /** Null where the library has none, or too few articles to learn them. */
  themes: Themes | null;
  /**
   * ISO day of the article that is being read: what is not older does not tell what the library has. Null: not known.
   */
  day: string | null;
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

/** The part of a direction that some of its words make. */
function partOf({ weights, length }: Direction, words: ReadonlySet<string>): Direction {
  return { weights: new Map([...weights].filter(([key]) => words.has(key))), length };
}

function placedAmong({ themes, day }: KnownOfLibrary, counts: WordCounts): Placed | null {
  if (!themes) return null;
  const shares = themes.sharesOf(counts);
  return { themes, shares, covered: themes.nearnessOf(shares, day) };
}

/**
 * A direction moved towards other texts: each counts as much as it is near by the themes of the library, or all alike
 * where there are none; the text itself counts 1.
 */
function widened(near: Direction, others: readonly WordCounts[], placed: Placed | null, rarity: Rarity): Direction {
  const weights = new Map<string, number>();
  const add = (direction: Direction, by: number) => {
    if (direction.length === 0 || by <= 0) return;
    const share = by / direction.length;
    for (const [key, weight] of direction.weights) weights.set(key, (weights.get(key) ?? 0) + share * weight);
  };
  add(near, 1);
  for (const counts of others) {
    const by = placed ? likenessOfShares(placed.shares, placed.themes.sharesOf(counts)) : 1;
    add(directionOf(counts, rarity), by);
  }
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return { weights, length: Math.sqrt(squares) };
}

type Words = Pick<Bag, 'counts' | 'names'>;

/**
 * Prepares a claim. `around`: text near it, in which the claim itself may stand again; each word counts as often as in
 * the one of the two that has it more often. `further`: the words of texts of the same article, a little further away.
 */
export function matterOfClaim(
  claim: Words,
  around: Words,
  known: KnownOfLibrary,
  further: readonly WordCounts[] = [],
): MatterOfClaim {
  const counts = new Map(around.counts);
  for (const [key, count] of claim.counts) counts.set(key, Math.max(count, counts.get(key) ?? 0));
  const near = directionOf(counts, known.rarity);
  const placed = placedAmong(known, counts);
  const isAlone = around.counts.size === 0;
  return {
    claim: directionOf(claim.counts, known.rarity),
    near,
    names: partOf(near, new Set([...claim.names, ...around.names])),
    wide: isAlone || further.length === 0 ? null : widened(near, further, placed, known.rarity),
    isAlone,
    placed,
    rarity: known.rarity,
  };
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
  { claim, near, names, wide: further, isAlone, placed, rarity }: MatterOfClaim,
  { passages, around }: MatterOfStatement,
  days: number | null,
): MatterSigns {
  const all = passages.map((counts) => ({ counts, like: likenesses(counts, [near, names, claim], rarity) }));
  const { counts, like } = all.reduce((best, each) => (each.like[0]! > best.like[0]! ? each : best));
  const [whole, named, alone] = like;
  const [wide, topic] = around === null ? [null, null] : likenesses(around, [near, claim], rarity);
  return {
    plain: Math.max(0, whole! - named!),
    names: named!,
    claim: isAlone ? null : alone!,
    topic: isAlone ? null : topic!,
    around: wide!,
    wide: further && likenesses(counts, [further], rarity)[0]!,
    themes: placed && likenessOfShares(placed.shares, placed.themes.sharesOf(around ?? counts)),
    covered: placed?.covered ?? null,
    days: Math.log(1 + Math.min(MONTHS, days ?? MONTHS)),
  };
}

/** What one of each sign adds to the log odds, and what every pair starts from. */
export type MatterWeights = Record<keyof MatterSigns | 'all', number>;

/** What is known around the two: the claim (and further away in its article), the statement, both, nothing. */
export type KnownAround = 'bothWide' | 'claimWide' | 'bothKnown' | 'claimKnown' | 'statementKnown' | 'noneKnown';

/** With and without themes of the library. A sign that is not known has no weight. */
export type MatterTables = Record<KnownAround | `${KnownAround}Themed`, MatterWeights>;

/** Which of the tables is for these signs. */
export function matterTableOf({ claim, around, wide, covered }: MatterSigns): keyof MatterTables {
  const alone = around === null ? 'noneKnown' : 'statementKnown';
  const next = around === null ? 'claimKnown' : 'bothKnown';
  const further = around === null ? 'claimWide' : 'bothWide';
  const ofClaim = wide === null ? next : further;
  const known: KnownAround = claim === null ? alone : ofClaim;
  return covered === null ? known : `${known}Themed`;
}

/**
 * How likely a careful reader finds the two on the same matter: 0 to 1. `npm run bench -- earlier` tells how well it
 * keeps its word, on claims that the weights were not set on.
 */
export function sureOf(signs: MatterSigns, tables: MatterTables = MATTER_WEIGHTS): number {
  const { all, ...by } = tables[matterTableOf(signs)];
  const names = Object.keys(by) as (keyof MatterSigns)[];
  const odds = names.reduce((sum, name) => sum + by[name] * (signs[name] ?? 0), all);
  return 1 / (1 + Math.exp(-odds));
}
