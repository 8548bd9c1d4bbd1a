import { isAfterTownOf } from './document-hints';
import type { FoundName } from './name-model';
import { isCapitalised, nicknameEnd, type ScannedBlock } from './scanned-block';
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

/** An abbreviation that is no name: most likely a title that no table knows ("Asw. Ann Lee"). */
const SHORT_TITLE = /^\p{Lu}\p{Ll}+\.$/u;

function isGiven(bits: number): boolean {
  return (bits & WordClass.Given) >= 2;
}

/** Where the name proper starts: after the last word of an office in front ("British Prime Minister" David Cameron). */
function afterOffice(block: ScannedBlock, found: FoundName): number {
  for (let at = found.last - 2; at >= found.first; at--) {
    const bits = block.classes[at]!;
    const office = (bits & OFFICE) !== 0 || (bits === 0 && SHORT_TITLE.test(block.tokens[at]!.text));
    if (office && !isGiven(bits) && isCapitalised(block.tokens[at + 1]!, block.words)) return at + 1;
  }
  return found.first;
}

/** "The mayor of Aldham" and the name right behind it: the place is no part of the name. */
function afterPlace(block: ScannedBlock, first: number, last: number): number {
  return last - first > 2 && isAfterTownOf(block, first) && isGiven(block.classes[first + 1]!) ? first + 1 : first;
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

/**
 * A longer name that ends in such a word is the thing's: "Cal Anderson Park"; but "Ann Hall" and "J. R. Hill" are
 * people.
 */
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

/** Where a headline goes on with a verb, the name ends: "Ann Lee Speaks". */
function beforeVerb({ tokens, classes }: ScannedBlock, first: number, last: number): number {
  const bits = classes[last - 1]!;
  const isVerb = (bits & WordClass.PersonVerb) !== 0 && (bits & (WordClass.Given | WordClass.Surname)) === 0;
  return last - first > 2 && isVerb && tokens[last - 1]!.kind === 'word' ? last - 1 : last;
}

/** Letters of a syllable of a name whose surname stands first: "Kim Young Sam". */
const SYLLABLE = 5;
/** What the second syllable of such a name is not. */
const NO_SYLLABLE = WordClass.Thing | WordClass.Place | WordClass.Country | WordClass.Calendar | WordClass.Role;

function isSyllable({ tokens, classes, words }: ScannedBlock, at: number): boolean {
  return isCapitalised(tokens[at]!, words) && tokens[at]!.text.length <= SYLLABLE && (classes[at]! & NO_SYLLABLE) === 0;
}

/** Where the surname stands first, a short word behind two others belongs to the name: "Kim Jong Un". */
function withThirdSyllable(block: ScannedBlock, first: number, last: number): number {
  const { tokens, classes, words } = block;
  if (last - first !== 2 || !words.surnameFirst.has(tokens[first]!.lower) || !isSyllable(block, first + 1)) return last;
  const third = tokens[last];
  if (third?.sentence !== tokens[first]!.sentence || !isSyllable(block, last)) return last;
  return (classes[first + 1]! & WordClass.Surname) >= 8 ? last : last + 1;
}

/** A name that the model ends in the mark before a nickname goes on behind it: `Robert C. “Bob” Lee`. */
function overNickname(block: ScannedBlock, { first, last }: FoundName): number {
  if (block.tokens[last - 1]!.kind !== 'punct') return last;
  const close = nicknameEnd(block, last - 1, block.sentences[block.tokens[first]!.sentence]!.last);
  return close === -1 ? last - 1 : close + 2;
}

/** Two capitals that are no initials, and one word: a body or a place ("UC Irvale"). */
function isOfBody({ tokens, words }: ScannedBlock, first: number, last: number): boolean {
  if (last - first !== 2 || !/^\p{Lu}{2}$/u.test(tokens[first]!.text)) return false;
  return words.noInitials.has(tokens[first]!.lower) && /\p{Ll}/u.test(tokens[first + 1]!.text);
}

/** A found name as it can be used; `plain` when it can only be the name of somebody whom the article names in full. */
export interface TrimmedName extends FoundName {
  plain: boolean;
}

/** The found name without an office in front; null when it is a thing's name. */
export function trimName(block: ScannedBlock, found: FoundName): TrimmedName | null {
  const first = withInitials(block, afterPlace(block, afterOffice(block, found), found.last));
  const end = beforeVerb(block, first, overNickname(block, found));
  if (end - first === 1 && block.tokens[first]!.text.length === 1) return null;
  if (isNameOfThing(block, end) || endsInThing(block, first, end)) return null;
  if (isOfBody(block, first, end)) return null;
  const last = withSuffix(block, first, withThirdSyllable(block, first, end));
  return { first, last, confidence: found.confidence, plain: isNoName(block, first, last) };
}
