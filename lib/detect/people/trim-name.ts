import type { FoundName } from './name-model';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

const OFFICE = WordClass.Rank | WordClass.Address | WordClass.Demonym | WordClass.Role;
const NEVER_A_NAME =
  WordClass.Calendar |
  WordClass.Demonym |
  WordClass.Country |
  WordClass.Group |
  WordClass.Rank |
  WordClass.Address |
  WordClass.Role |
  WordClass.Thing |
  WordClass.Opener |
  WordClass.Common;

function isGiven(bits: number): boolean {
  return (bits & WordClass.Given) >= 2;
}

/** Where the name proper starts: after the last word of an office in front ("British Prime Minister" David Cameron). */
function afterOffice(block: ScannedBlock, found: FoundName): number {
  for (let at = found.last - 2; at >= found.first; at--) {
    const bits = block.classes[at]!;
    if ((bits & OFFICE) !== 0 && !isGiven(bits) && isCapitalised(block.tokens[at + 1]!, block.words)) return at + 1;
  }
  return found.first;
}

/** A word with a digit in it, or an abbreviation of capitals: a brand or a body. */
const NO_NAME_FORM = /\d|^\p{Lu}[\p{Lu}.&]*\.?$/u;

/** Whether no word of the name can be part of one: "Tuesday", "the Senate". */
function isNoName(block: ScannedBlock, first: number, last: number): boolean {
  if (last - first === 1 && NO_NAME_FORM.test(block.tokens[first]!.text)) return true;
  for (let at = first; at < last; at++) {
    const bits = block.classes[at]!;
    if ((bits & NEVER_A_NAME) === 0 || (bits & (WordClass.Given | WordClass.Surname)) !== 0) return false;
  }
  return true;
}

/** The name goes on into a thing named after somebody: "Gerald Ford Museum", "George Bush Intercontinental Airport". */
export function isNameOfThing(block: ScannedBlock, last: number): boolean {
  for (let at = last; at < Math.min(block.tokens.length, last + 3); at++) {
    const token = block.tokens[at]!;
    if (!isCapitalised(token, block.words) || token.sentence !== block.tokens[last - 1]!.sentence) return false;
    if (block.classes[at]! & WordClass.Thing) return true;
    if (block.classes[at]! & (WordClass.Given | WordClass.Surname)) return false;
  }
  return false;
}

/** A longer name that ends in such a word is the thing's: "Cal Anderson Park"; but "Ann Hall" and "J. R. Hill" are people. */
function endsInThing(block: ScannedBlock, first: number, last: number): boolean {
  if (last - first < 2 || (block.classes[last - 1]! & WordClass.Thing) === 0) return false;
  if (last - first === 2) return (block.classes[first]! & WordClass.Given) === 0 && !isInitial(block, first);
  const middle = block.classes[last - 2]!;
  const surname = (middle & WordClass.Surname) >> 2;
  return surname > (middle & WordClass.Given) && !isInitial(block, last - 2);
}

function isInitial(block: ScannedBlock, at: number): boolean {
  return /^(?:\p{Lu}\.?)+$/u.test(block.tokens[at]!.text);
}

/** As in "J. R. R." Tolkien. */
const MOST_INITIALS = 3;

/** Initials right before the name belong to it: "J. D." Vance. */
function withInitials(block: ScannedBlock, first: number): number {
  let at = first;
  while (at > 0 && first - at < MOST_INITIALS && block.tokens[at - 1]!.sentence === block.tokens[first]!.sentence) {
    if (!/^(?:\p{Lu}\.)+$/u.test(block.tokens[at - 1]!.text) || block.classes[at - 1]! !== 0) break;
    at--;
  }
  return at;
}

/** "Jr." and "III" right behind a name of two words or more belong to it. */
function withSuffix(block: ScannedBlock, first: number, last: number): number {
  const token = block.tokens[last];
  if (token === undefined || last - first < 2 || token.sentence !== block.tokens[last - 1]!.sentence) return last;
  return block.words.nameSuffixes.has(token.lower) && isCapitalised(token, block.words) ? last + 1 : last;
}

/** A found name as it can be used; `plain` when it can only be the name of somebody whom the article names in full. */
export interface TrimmedName extends FoundName {
  plain: boolean;
}

/** The found name without an office in front; null when it is a thing's name. */
export function trimName(block: ScannedBlock, found: FoundName): TrimmedName | null {
  const first = withInitials(block, afterOffice(block, found));
  if (found.last - first === 1 && block.tokens[first]!.text.length === 1) return null;
  if (isNameOfThing(block, found.last) || endsInThing(block, first, found.last)) return null;
  const last = withSuffix(block, first, found.last);
  return { first, last, confidence: found.confidence, plain: isNoName(block, first, last) };
}
