import { countIn } from '../../codec/posting-list';
import type { NumberRange } from '../../codec/posting-search';
import { type Query, withoutAround } from '../../recall/query';
import { createRarity, type Rarity } from '../../recall/rarity';
import { canBeOfSubstance } from '../../recall/substance';
import { IN_PACKS } from '../../recall/thresholds';
import { textBlockOf } from '../../volumes/statements/read-statements';
import type { FoundLists } from './find-lists';
import { listsNear, searchPack } from './search-statements';

/** A claim as the packs are asked for it. */
export interface PackedClaim {
  /** `Claim.id`. */
  id: string;
  /** Its words, and of those near it the best for finding statements by. */
  query: Query;
  /** `Person.id` of the speaker, under which found statements will stand. */
  person: string;
  /** All ids under which packs may know this person, that one included. */
  ids: readonly string[];
  /** Names of the speaker: somebody of the same name is not shown among the others, it may be the same person. */
  names: readonly string[];
}

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
  if (to - from <= IN_PACKS.own) return Array.from({ length: to - from }, (_, i) => from + i);
  return searchPack(query, found, rarity, IN_PACKS.own, { among: run }).flatMap(({ number, score }) =>
    score >= IN_PACKS.ownFrom ? [number] : [],
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

function othersNumbers(near: Query, found: FoundLists, rarity: Rarity, without: readonly NumberRange[]): number[] {
  const query = withoutAround(near);
  const canBeShown = canBeOfSubstance(query, rarity);
  const blocks = new Set<number>();
  return searchPack(query, found, rarity, IN_PACKS.others, { without }).flatMap(({ number, score, holds }) => {
    const block = textBlockOf(found.held, number);
    const isNear = blocks.size < IN_PACKS.othersBlocks || blocks.has(block);
    if (!isNear || score < IN_PACKS.othersFrom || !canBeShown(holds)) return [];
    blocks.add(block);
    return [number];
  });
}

/** Looks for what may be shown of one pack for a claim, by the postings alone. */
export function hitsIn(claim: PackedClaim, found: FoundLists, rarity: Rarity, withOthers: boolean): ClaimHits {
  const runs = claim.ids.flatMap((id) => found.runs.get(id) ?? []);
  const { total, holding } = holdingIn(runs, claim.query, found);
  const ownRarity = createRarity(total, holding, claim.query.language);
  return {
    found,
    total,
    holding,
    own: runs.flatMap((run) => ownNumbers(claim.query, found, ownRarity, run)),
    others: withOthers ? othersNumbers(claim.query, found, rarity, runs) : [],
  };
}
