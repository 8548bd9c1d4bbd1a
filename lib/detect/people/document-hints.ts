import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

/** What other places of the article say of a word, as bits; a lone surname is told from a place by them. */
export const Hint = {
  AfterTitle: 1,
  AfterGiven: 2,
  BeforeVerb: 4,
  Lowercase: 8,
  AfterPlaceWord: 16,
  AfterThe: 32,
  BeforeThing: 64,
  AfterCapital: 128,
  AfterBy: 256,
  BeforeCapital: 512,
  InRunOfTwo: 1024,
  AfterTownOf: 2048,
  BeforePlaceName: 4096,
  AfterThingNoun: 8192,
} as const;

/** Hash of the lower case word → {@link Hint} bits. */
export type DocumentHints = ReadonlyMap<number, number>;

const PLACE = WordClass.Country | WordClass.Place | WordClass.SeenPlace;

/** "The town of …", "mayor of …": a place follows. */
export function isAfterTownOf(block: ScannedBlock, i: number): boolean {
  const { tokens, words } = block;
  return i >= 2 && words.ofWords.has(tokens[i - 1]!.lower) && words.townNouns.has(tokens[i - 2]!.lower);
}

/** "Salem, New Jersey": a comma and a place come after. */
export function isBeforePlaceName(block: ScannedBlock, last: number): boolean {
  const next = block.tokens[last + 1];
  if (block.tokens[last]?.text !== ',' || next === undefined || !isCapitalised(next, block.words)) return false;
  return (block.classes[last + 1]! & PLACE) !== 0 || block.words.placeOpeners.has(next.text);
}

/** Name bits with no sign against: a given name that is not also an everyday word. */
function isGiven(bits: number): boolean {
  return (bits & WordClass.Given) !== 0 && (bits & (WordClass.Common | WordClass.Country | WordClass.Rank)) === 0;
}

function hintsBefore(block: ScannedBlock, i: number, runFirst: number): number {
  if (i === 0) return 0;
  const bits = block.classes[i - 1]!;
  const { lower } = block.tokens[i - 1]!;
  const { words } = block;
  let hints = 0;
  if (bits & (WordClass.Address | WordClass.Rank | WordClass.Role)) hints |= Hint.AfterTitle;
  if (i > runFirst && (bits & WordClass.Opener) !== 0) hints |= Hint.AfterThingNoun;
  if (i > runFirst) hints |= isGiven(bits) ? Hint.AfterGiven | Hint.AfterCapital : Hint.AfterCapital;
  else if (words.beforePlace.has(lower)) hints |= Hint.AfterPlaceWord;
  else if (isAfterTownOf(block, i)) hints |= Hint.AfterTownOf;
  else if (words.thingNouns.has(lower) || (bits & WordClass.Opener) !== 0) hints |= Hint.AfterThingNoun;
  else if (words.definite.has(lower)) hints |= Hint.AfterThe;
  else if (words.doerPreposition.has(lower)) hints |= Hint.AfterBy;
  return hints;
}

function hintsAfter(block: ScannedBlock, i: number, runLast: number): number {
  if (i + 1 >= block.tokens.length) return 0;
  const bits = block.classes[i + 1]!;
  let hints = i + 1 === runLast && isBeforePlaceName(block, runLast) ? Hint.BeforePlaceName : 0;
  if (i + 1 < runLast) hints |= bits & WordClass.Thing ? Hint.BeforeThing | Hint.BeforeCapital : Hint.BeforeCapital;
  else if (bits & WordClass.PersonVerb) hints |= Hint.BeforeVerb;
  return hints;
}

function addRuns(block: ScannedBlock, hints: Map<number, number>): void {
  for (const run of block.runs) {
    if (run.style !== CapitalStyle.Normal) continue;
    const two = run.last - run.first === 2 ? Hint.InRunOfTwo : 0;
    for (let i = run.first; i < run.last; i++) {
      const key = block.hashes[i]!;
      hints.set(key, (hints.get(key) ?? 0) | hintsBefore(block, i, run.first) | hintsAfter(block, i, run.last) | two);
    }
  }
}

function addLowercase(block: ScannedBlock, hints: Map<number, number>): void {
  block.tokens.forEach((token, i) => {
    const old = hints.get(block.hashes[i]!);
    if (old !== undefined && token.kind === 'word' && !isCapitalised(token, block.words)) {
      hints.set(block.hashes[i]!, old | Hint.Lowercase);
    }
  });
}

/** Gathers the hints of a whole article. Linear in its tokens. */
export function documentHints(blocks: readonly ScannedBlock[]): DocumentHints {
  const hints = new Map<number, number>();
  for (const block of blocks) addRuns(block, hints);
  for (const block of blocks) addLowercase(block, hints);
  return hints;
}
