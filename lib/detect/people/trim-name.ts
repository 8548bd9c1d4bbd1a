import { WordClass } from './lexicon/word-classes';
import type { FoundName } from './name-model';
import { isCapitalised, type ScannedBlock } from './scanned-block';

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
    if ((bits & OFFICE) !== 0 && !isGiven(bits) && isCapitalised(block.tokens[at + 1]!)) return at + 1;
  }
  return found.first;
}

/** Whether no word of the name can be part of one: "Tuesday", "the Senate". */
function isNoName(block: ScannedBlock, first: number, last: number): boolean {
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
    if (!isCapitalised(token) || token.sentence !== block.tokens[last - 1]!.sentence) return false;
    if (block.classes[at]! & WordClass.Thing) return true;
    if (block.classes[at]! & (WordClass.Given | WordClass.Surname)) return false;
  }
  return false;
}

/** The found name without an office in front; null when nothing that can be a name is left. */
export function trimName(block: ScannedBlock, found: FoundName): FoundName | null {
  const first = afterOffice(block, found);
  return isNoName(block, first, found.last) || isNameOfThing(block, found.last) ? null : { ...found, first };
}
