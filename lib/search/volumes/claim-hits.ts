import { countIn } from '../../codec/posting-list';
import type { NumberRange } from '../../codec/posting-search';
import type { Query } from '../../recall/query';
import { createRarity, type Rarity } from '../../recall/rarity';
import { DEFAULT_MIN_SCORE, OTHERS_MIN_SCORE } from '../../recall/recall';
import { canBeOfSubstance } from '../../recall/substance';
import { textBlockOf } from '../../volumes/statements/read-statements';
import type { FoundLists } from './find-lists';
import { listsNear, searchPack } from './search-statements';

/** A claim as the packs are asked for it. */
export interface PackedClaim {
  /** `Claim.id`. */
  id: string;
  query: Query;
  /** `Person.id` of the speaker, under which found statements will stand. */
  person: string;
  /** All ids under which packs may know this person, that one included. */
  ids: readonly string[];
  /** Names of the speaker: somebody of the same name is not shown among the others, it may be the same person. */
  names: readonly string[];
}

/** Statements of the speaker that are ranked exactly; all, where there are no more. */
const OWN = 24;
/** Of others so many are looked at by their postings, of each pack … */
const OTHERS = 24;
/** … and those that may be shown are ranked exactly, as far as they lie in so many blocks of text. */
const OTHERS_BLOCKS = 3;

/** The least score by postings of what may be shown. Postings are coarse … */
const OWN_LEAST = 0.9 * DEFAULT_MIN_SCORE;
/** … and those of others are not looked through for all words. */
const OTHERS_LEAST = (2 / 3) * OTHERS_MIN_SCORE;

/** What one pack has for one claim. */
export interface ClaimHits {
  found: FoundLists;
  /** Statements of the speaker, and how many of them hold a word. */
  total: number;
  holding(key: string): number;
  /** Numbers of statements that may be shown. */
  own: number[];
  others: number[];
}

function ownNumbers(query: Query, found: FoundLists, rarity: Rarity, run: NumberRange): number[] {
  const { from, to } = run;
  if (to - from <= OWN) return Array.from({ length: to - from }, (_, i) => from + i);
  const canBeShown = canBeOfSubstance(query, rarity);
  return searchPack(query, found, rarity, OWN, { among: run }).flatMap(({ number, score, holds }) =>
    score >= OWN_LEAST && canBeShown(holds) ? [number] : [],
  );
}

const countNear = (found: FoundLists, key: string, run: NumberRange) =>
  listsNear(found, key, run).reduce((sum, list) => sum + countIn(list, run.from, run.to), 0);

/** How many statements of some runs hold a word. */
function holdingIn(runs: readonly NumberRange[], { words, language }: Query, found: FoundLists) {
  const total = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const asked = new Set(words.map(({ key }) => key));
  const counted = new Map<string, number>();
  const count = (key: string): number => {
    if (!asked.has(key)) return total * language.backgroundShare(key);
    return runs.reduce((sum, run) => sum + countNear(found, key, run), 0);
  };
  const holding = (key: string): number => {
    const known = counted.get(key) ?? count(key);
    counted.set(key, known);
    return known;
  };
  return { total, holding };
}

function othersNumbers(query: Query, found: FoundLists, rarity: Rarity, without: readonly NumberRange[]): number[] {
  const canBeShown = canBeOfSubstance(query, rarity);
  const blocks = new Set<number>();
  return searchPack(query, found, rarity, OTHERS, { without }).flatMap(({ number, score, holds }) => {
    const block = textBlockOf(found.held, number);
    const isNear = blocks.size < OTHERS_BLOCKS || blocks.has(block);
    if (!isNear || score < OTHERS_LEAST || !canBeShown(holds)) return [];
    blocks.add(block);
    return [number];
  });
}

/** Looks for what may be shown of one pack for a claim, by the postings alone. */
export function hitsIn(claim: PackedClaim, found: FoundLists, rarity: Rarity): ClaimHits {
  const runs = claim.ids.flatMap((id) => found.runs.get(id) ?? []);
  const { total, holding } = holdingIn(runs, claim.query, found);
  const ownRarity = createRarity(total, holding, claim.query.language);
  return {
    found,
    total,
    holding,
    own: runs.flatMap((run) => ownNumbers(claim.query, found, ownRarity, run)),
    others: othersNumbers(claim.query, found, rarity, runs),
  };
}
